package org.onrecord.question;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onrecord.name.Mention;
import org.onrecord.name.Names;
import org.onrecord.name.Roles;
import org.onrecord.name.Spellings;

/**
 * Finds who is named in a question: by the whole name of somebody on record, by a role ("the Iranian foreign minister",
 * "NATO chief"), by a state's or body's name, or by a person's last name. See {@link RoleFinder} for the roles.
 */
final class WhoFinder {

    private static final int LONGEST_NAME = 7;
    private static final int SHORTEST_JOINED = 8;
    /** Abbreviations this short are parts of names as well. */
    private static final int LONGEST_SHORT = 3;

    /** What may follow a name in a compound that is about it: "US-led". */
    private static final Set<String> ADDED =
            Set.of("led", "backed", "based", "made", "born", "held", "run", "funded", "owned");

    private final Names names;
    private final TopicReader topics;
    private final SayingWords sayings;
    private final RoleFinder roleFinder;
    private final Strangers strangers;

    WhoFinder(Names names, Roles roles, TopicReader topics, SayingWords sayings, Homes homes, Strangers strangers) {
        this.strangers = strangers;
        this.names = names;
        this.topics = topics;
        this.sayings = sayings;
        this.roleFinder = new RoleFinder(roles, topics, sayings, homes);
    }

    /** Who is named by the words up to the end, exclusive. */
    record Match(int end, List<Who> whos, Piece.Kind kind) {}

    /** The pieces with those joined that name somebody together. */
    List<Piece> find(String question, List<Piece> words, SpeakerBook book) {
        var spelt = names.mentionsAsSpelt(question);
        Map<Integer, Mention> mentions = names.mentionsLoosely(question).stream()
                .filter(mention -> spelt.contains(mention) || isMeant(mention))
                .collect(Collectors.toMap(mention -> mention.span().start(), mention -> mention, (one, other) -> one));
        var found = new ArrayList<Piece>();
        int at = 0;
        while (at < words.size()) {
            var match = match(words, at, mentions, book);
            if (match == null) {
                found.add(words.get(at++));
            } else {
                found.add(joined(question, words, at, match, mentions));
                at = match.end;
            }
        }
        return found;
    }

    /** "The White House" is who is called so on record, and the state that it speaks for. */
    private static Match both(Match whole, Mention mention) {
        var names = new HashSet<String>();
        whole.whos.forEach(who -> names.addAll(who.names()));
        names.add(mention.party().name());
        return new Match(whole.end, List.of(new Who(mention.party().name(), names, true)), Piece.Kind.PARTY);
    }

    private static Match withAll(Match role, Match whole) {
        var all = new LinkedHashSet<String>();
        role.whos.stream().filter(Who::known).forEach(who -> all.addAll(who.names()));
        whole.whos.forEach(who -> all.addAll(who.names()));
        return new Match(role.end, List.of(Who.described(whole.whos.getFirst().name(), all)), Piece.Kind.ROLE);
    }

    /** What stands on record as it is typed is no typo; nor is what would be one of somebody who is not on record. */
    private boolean isMeant(Mention mention) {
        return !strangers.isOnRecord(mention.words())
                && strangers.isOnRecord(mention.party().name());
    }

    /** "The mother" is everybody who is one, not only whom an article calls nothing but that. */
    private static boolean isAmong(Match whole, @Nullable Match role) {
        return role != null
                && (role.end > whole.end
                        || role.whos
                                .getFirst()
                                .names()
                                .containsAll(whole.whos.getFirst().names()));
    }

    private static Piece joined(
            String question, List<Piece> words, int at, Match match, Map<Integer, Mention> mentions) {
        int start = words.get(at).start();
        int end = words.get(match.end - 1).end();
        var parts = new ArrayList<Piece>();
        int i = at;
        while (i < match.end) {
            var mention = mentions.get(words.get(i).start());
            int next = mention == null ? i + 1 : Math.min(match.end, endOf(words, i, mention));
            parts.add(mention == null ? words.get(i) : party(question, words, i, next, mention));
            i = next;
        }
        return new Piece(question.substring(start, end), start, end, match.whos, match.kind, parts);
    }

    private static Piece party(String question, List<Piece> words, int from, int to, Mention mention) {
        int start = words.get(from).start();
        int end = words.get(to - 1).end();
        return new Piece(
                question.substring(start, end), start, end, List.of(party(mention)), Piece.Kind.PARTY, List.of());
    }

    private @Nullable Match match(List<Piece> words, int at, Map<Integer, Mention> mentions, SpeakerBook book) {
        var mention = mention(words, at, mentions);
        var whole = wholeName(words, at, book);
        boolean isPartOfParty = whole != null && mention != null && whole.end == at + 1;
        var found = roleFinder.find(words, at, mention, mentions, book);
        var role = found != null && mention != null && found.end < endOf(words, at, mention) ? null : found;
        var named =
                whole != null && roleFinder.isPerson(words.get(whole.end - 1).lower())
                        ? person(words, whole.end, book)
                        : null;
        if (named != null) {
            return named;
        }
        if (whole != null
                && role != null
                && role.end == whole.end
                && whole.whos.stream().allMatch(RoleFinder::isDescription)) {
            return withAll(role, whole);
        }
        if (whole != null && !isPartOfParty && !isAmong(whole, role)) {
            return mention != null && whole.end == endOf(words, at, mention) ? both(whole, mention) : whole;
        }
        if (role != null) {
            var holder = person(words, role.end, book);
            return holder == null ? role : holder;
        }
        return mention != null
                ? withSpeakers(
                        roleFinder.party(words, at, endOf(words, at, mention), mention),
                        mention,
                        text(words, at, endOf(words, at, mention)),
                        book)
                : lastName(words, at, book);
    }

    /** "YouTube-dl" is not YouTube. */
    private @Nullable Mention mention(List<Piece> words, int at, Map<Integer, Mention> mentions) {
        var mention = mentions.get(words.get(at).start());
        if (mention == null || isEndOfName(words, at, mention)) {
            return null;
        }
        var last = words.get(endOf(words, at, mention) - 1);
        int rest = last.end() - mention.span().end();
        boolean part = rest > 1
                && rest < last.text().length()
                && last.text().charAt(last.text().length() - rest) == '-';
        return part && !ADDED.contains(last.lower().substring(last.text().length() - rest + 1)) ? null : mention;
    }

    /** "kim jong un" does not ask for the UN. */
    private boolean isEndOfName(List<Piece> words, int at, Mention mention) {
        var word = words.get(at);
        if (at == 0 || mention.words().length() > LONGEST_SHORT || !word.text().equals(word.lower())) {
            return false;
        }
        var before = words.get(at - 1).lower();
        return !topics.isKnown(before) && !isVerb(words, at - 1) && strangers.isName(before);
    }

    private @Nullable Match wholeName(List<Piece> words, int at, SpeakerBook book) {
        if (topics.isFunction(words.get(at).lower())) {
            return null;
        }
        int shortest = isVerb(words, at) || sayings.noun(words, at).isPresent() ? 2 : 1;
        for (int length = Math.min(LONGEST_NAME, words.size() - at); length >= shortest; length--) {
            var name = text(words, at, at + length);
            var whos = length == 1 ? called(words, at, book) : book.names().named(name);
            boolean number = Character.isDigit(words.get(at + length - 1).text().charAt(0));
            if (!whos.isEmpty() && !number && (length > 1 || !topics.isLoose(name))) {
                return new Match(at + length, whos, Piece.Kind.NAME);
            }
        }
        return null;
    }

    private static List<Who> called(List<Piece> words, int at, SpeakerBook book) {
        boolean which = at > 0 && words.get(at - 1).is(GrammarWords.WHICH);
        return which ? List.of() : book.names().called(words.get(at).text());
    }

    private boolean isVerb(List<Piece> words, int at) {
        return sayings.verb(words, at).isPresent();
    }

    private @Nullable Match person(List<Piece> words, int at, SpeakerBook book) {
        if (at >= words.size()) {
            return null;
        }
        var whole = wholeName(words, at, book);
        return whole != null ? whole : lastName(words, at, book);
    }

    static Who party(Mention mention) {
        return new Who(mention.party().name(), Set.of(mention.party().name()), true);
    }

    /** A body is also whoever speaks for it, though on record for its state: a spokesman of the State Department. */
    private static Match withSpeakers(Match match, Mention mention, String asked, SpeakerBook book) {
        var party = mention.party();
        if (party.name().equals(party.represents()) || match.kind != Piece.Kind.PARTY) {
            return match;
        }
        var names = new HashSet<>(book.roles().described(party.name()));
        names.add(party.name());
        var who = names.size() == 1 && book.names().named(party.name()).isEmpty()
                ? Who.described(asked, names)
                : new Who(party.name(), names, true);
        return new Match(match.end, List.of(who), match.kind);
    }

    private @Nullable Match lastName(List<Piece> words, int at, SpeakerBook book) {
        var word = words.get(at).lower();
        if (topics.isFunction(word)
                || isVerb(words, at)
                || sayings.noun(words, at).isPresent()
                || topics.isLoose(word)) {
            return null;
        }
        var next = at + 1 < words.size() ? words.get(at + 1).lower() : "";
        if (!next.isEmpty() && !topics.isFunction(next)) {
            var both = withGivenName(word, next, book);
            if (!both.isEmpty()) {
                return new Match(at + 2, both, Piece.Kind.NAME);
            }
        }
        var exact = calledAfter(words, at, book.names().withLastName(word));
        if (exact.isEmpty() && !topics.isKnown(word) && !isGivenNameOfAnother(word, next) && !isCalledElse(words, at)) {
            exact = book.names().withFirstName(word);
        }
        if (!exact.isEmpty() && isOnlyWord(words, at)) {
            return null;
        }
        if (!exact.isEmpty()) {
            return new Match(at + 1, exact, Piece.Kind.NAME);
        }
        if (topics.isKnown(word)) {
            return null;
        }
        boolean common = words.get(at).text().equals(word) && strangers.isCommon(word);
        var body = common ? List.<Who>of() : book.names().bodyCalled(word);
        boolean typo = body.isEmpty() && !strangers.isPrinted(word);
        var like = typo ? calledAfter(words, at, book.names().withNameLike(word)) : body;
        if (like.isEmpty()) {
            return null;
        }
        return body.isEmpty()
                ? new Match(at + 1, like, Piece.Kind.NAME)
                : new Match(endOfName(words, at, body.getFirst().name()), body, Piece.Kind.PARTY);
    }

    /** "golden toilet" asks for nobody called Golden: a common word before another word that it belongs to. */
    private boolean isOnlyWord(List<Piece> words, int at) {
        var word = words.get(at);
        boolean speaks = at > 0
                && (words.get(at - 1).is(GrammarWords.AUXILIARY)
                        || words.get(at - 1).is("from", "by", "to", "per"));
        boolean belongs = at + 1 < words.size()
                && !topics.isFunction(words.get(at + 1).lower())
                && !words.get(at + 1).is("'s", "'")
                && !isVerb(words, at + 1)
                && sayings.noun(words, at + 1).isEmpty();
        return !speaks && belongs && word.text().equals(word.lower()) && strangers.isCommon(word.lower());
    }

    /** Whoever is called by a given name before must have that name: "Nora Hale" is not Ada Hale. */
    private static List<Who> calledAfter(List<Piece> words, int at, List<Who> people) {
        var given = at > 0 && !words.get(at - 1).isWho() ? words.get(at - 1).lower() : "";
        return given.isEmpty() || Spellings.genderOf(given).isEmpty()
                ? people
                : people.stream().filter(who -> has(who, given)).toList();
    }

    private static boolean has(Who who, String given) {
        return who.names().stream()
                .anyMatch(name -> name.equalsIgnoreCase(given)
                        || !name.contains(" ")
                        || (" " + name.toLowerCase(Locale.ROOT) + " ").contains(" " + given));
    }

    /** "Rai Benjamin" is nobody whose first name is Benjamin. */
    private boolean isCalledElse(List<Piece> words, int at) {
        if (at == 0 || words.get(at - 1).isWho()) {
            return false;
        }
        var before = words.get(at - 1).lower();
        return !topics.isKnown(before)
                && !isVerb(words, at - 1)
                && !roleFinder.isPerson(before)
                && strangers.isName(before);
    }

    private boolean isGivenNameOfAnother(String word, String next) {
        return Spellings.genderOf(word).isPresent() && !next.isEmpty() && !topics.isKnown(next);
    }

    /** How far the words are those of the name. */
    private static int endOfName(List<Piece> words, int at, String name) {
        var parts = name.toLowerCase(Locale.ROOT).split(" ", -1);
        int same = 1;
        while (same < parts.length
                && at + same < words.size()
                && words.get(at + same).lower().equals(parts[same])) {
            same++;
        }
        return at + same;
    }

    private static List<Who> withGivenName(String given, String last, SpeakerBook book) {
        var people = new LinkedHashSet<>(book.names().withLastName(last));
        people.addAll(book.names().withNameLike(last));
        var called = people.stream().filter(who -> has(who, given)).toList();
        if (called.isEmpty() && given.length() + last.length() >= SHORTEST_JOINED) {
            return book.names().withNameLike(given + last);
        }
        return called;
    }

    static int endOf(List<Piece> words, int at, Mention mention) {
        int end = at;
        while (end < words.size() && words.get(end).start() < mention.span().end()) {
            end++;
        }
        return Math.max(end, at + 1);
    }

    static String text(List<Piece> words, int from, int to) {
        var text = new StringBuilder();
        for (int i = from; i < to; i++) {
            var word = words.get(i).text();
            text.append(text.isEmpty() || word.startsWith("'") ? "" : " ").append(word);
        }
        return text.toString();
    }
}
