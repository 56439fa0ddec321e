package org.onrecord.question;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.question.WhoFinder.Match;

/** Finds who is described by words with a noun for people: "the Omsk clinic" finds "doctors of a clinic in Omsk". */
final class DescriptionFinder {

    private static final int LONGEST = 7;
    private static final int MOST_BEFORE_BODY = 3;
    private static final Set<String> INSIDE = Set.of("of", "for", "the", "in", "at", "'s", "to", "on");

    private final PeopleNouns people;
    private final TopicReader topics;
    private final SayingWords sayings;

    DescriptionFinder(PeopleNouns people, TopicReader topics, SayingWords sayings) {
        this.people = people;
        this.topics = topics;
        this.sayings = sayings;
    }

    /** Whoever has all the words of the longest phrase with a noun for people in it. */
    @Nullable Match find(List<Piece> words, int at, SpeakerBook book) {
        var body = ofBody(words, at);
        int least = body == null ? at + 1 : body.end();
        for (int end = longest(words, at); end >= least; end--) {
            if (!hasPeopleAsHead(words, at, end)
                    || (topics.isFunction(words.get(end - 1).lower()) && !isOfState(words, end - 1))) {
                continue;
            }
            var phrase = WhoFinder.text(words, at, end);
            var found = end == at + 1 ? oneWord(words, at, book) : book.roles().described(phrase);
            if (!found.isEmpty()) {
                // Of all that have the one word, nobody is meant more than another, however often on record.
                var whos = end == at + 1 && found.size() > 1
                        ? List.<Who>of()
                        : book.people().of(found);
                var one = whos.size() == 1 ? person(whos.getFirst(), phrase) : Who.described(phrase, found);
                return new Match(end, List.of(one), Piece.Kind.ROLE);
            }
        }
        return body;
    }

    /** "The victims group" is not whoever is called a group: the noun alone tells nothing. */
    private @Nullable Match ofBody(List<Piece> words, int at) {
        int end = at;
        while (end < Math.min(words.size(), at + MOST_BEFORE_BODY) && isBeforeBody(words, end)) {
            end++;
        }
        boolean begins = at > 0 && topics.isFunction(words.get(at - 1).lower());
        boolean body = begins
                && end > at
                && end < words.size()
                && GrammarWords.ANY_BODY.has(words.get(end).lower());
        if (!body) {
            return null;
        }
        boolean person =
                end + 1 < words.size() && people.isPerson(words.get(end + 1).lower());
        int last = person ? end + 2 : end + 1;
        var who = Who.described(WhoFinder.text(words, at, last), Set.of());
        return new Match(last, List.of(who), Piece.Kind.ROLE);
    }

    private boolean isBeforeBody(List<Piece> words, int at) {
        return isInside(words, at)
                && !INSIDE.contains(words.get(at).lower())
                && !topics.isLoose(words.get(at).lower())
                && !GrammarWords.ANY_BODY.has(words.get(at).lower());
    }

    /**
     * Somebody whom an article calls nothing but what they are may be but one of those that are meant, and the one "lead
     * author" with a name need not be the lead author that is asked about.
     */
    private Who person(Who who, String phrase) {
        int more = who.name().split(" ").length - phrase.split(" ").length;
        if (isDescription(who)) {
            return Who.described(more >= 0 ? who.name() : phrase, who.names());
        }
        var last = who.name().substring(who.name().lastIndexOf(' ') + 1);
        boolean named = Character.isUpperCase(who.name().charAt(0));
        return more > 0 && named && people.isPeople(last.toLowerCase(Locale.ROOT))
                ? Who.described(phrase, who.names())
                : new Who(who.name(), who.names(), who.known(), true);
    }

    /** Whether an article calls somebody nothing but what they are. */
    static boolean isDescription(Who who) {
        return who.name().equals(who.name().toLowerCase(Locale.ROOT));
    }

    /** Of "the police" those who are called just that; of "Lima police" and "scientists" all that have the word. */
    private Set<String> oneWord(List<Piece> words, int at, SpeakerBook book) {
        var word = words.get(at).lower();
        boolean several = !people.isPerson(word) && people.isPerson(PeopleNouns.singular(word));
        boolean qualified = at > 0 && !topics.isFunction(words.get(at - 1).lower());
        boolean anyone = at > 0 && words.get(at - 1).is("any", "some", "every", "all", "another", "other");
        boolean placed = at + 2 < words.size() && words.get(at + 1).is("in", "at", "of", "from", "near");
        var found = several || qualified || placed || anyone ? Set.<String>of() : onlyThis(word, book);
        return found.isEmpty() ? book.roles().ofKind(several ? PeopleNouns.singular(word) : word) : found;
    }

    private static Set<String> onlyThis(String word, SpeakerBook book) {
        var found = new LinkedHashSet<>(book.roles().withRole(word));
        book.names().named(word).forEach(who -> found.addAll(who.names()));
        return found;
    }

    private int longest(List<Piece> words, int at) {
        int end = at;
        while (end < Math.min(words.size(), at + LONGEST) && isInside(words, end)) {
            end++;
        }
        return end;
    }

    private boolean isInside(List<Piece> words, int at) {
        var word = words.get(at).lower();
        boolean named = people.isPeople(word) || isOfState(words, at);
        boolean after = at > 0 && words.get(at - 1).is("of", "for");
        boolean saying = !after
                && (sayings.verb(words, at).isPresent()
                        || sayings.noun(words, at).isPresent());
        return INSIDE.contains(word) || (!saying && (named || !topics.isFunction(word)));
    }

    /** "Secretary of State" */
    private static boolean isOfState(List<Piece> words, int at) {
        return at > 0 && words.get(at).is("state") && words.get(at - 1).is("of");
    }

    /** Whether it ends with people, or has them before "of" or "in": "league", "police in Lima", but not "human rights". */
    private boolean hasPeopleAsHead(List<Piece> words, int from, int to) {
        int head = from;
        while (head + 1 < to && !INSIDE.contains(words.get(head + 1).lower())) {
            head++;
        }
        return people.isPeople(words.get(to - 1).lower())
                || people.isPeople(words.get(head).lower());
    }
}
