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
        for (int end = longest(words, at); end > at; end--) {
            if (!hasPeopleAsHead(words, at, end)
                    || topics.isFunction(words.get(end - 1).lower())) {
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
        return null;
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
        boolean named = people.isPeople(word);
        boolean saying =
                sayings.verb(words, at).isPresent() || sayings.noun(words, at).isPresent();
        return INSIDE.contains(word) || (!saying && (named || !topics.isFunction(word)));
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
