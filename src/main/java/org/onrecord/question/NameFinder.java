package org.onrecord.question;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.onrecord.name.Spellings;
import org.onrecord.question.WhoFinder.Match;

/**
 * Finds who is called by a name: the whole, the last name, the given name of whom people call so ("Tedros"), each with its
 * typos, or the first word of a body's ("Amnesty").
 */
final class NameFinder {

    private static final int LONGEST_NAME = 7;
    private static final int SHORTEST_JOINED = 8;
    /** A shorter one with a slip is as likely to be another name. */
    private static final int SHORTEST_GIVEN = 4;

    private final TopicReader topics;
    private final SayingWords sayings;
    private final PeopleNouns people;
    private final Strangers strangers;

    NameFinder(TopicReader topics, SayingWords sayings, PeopleNouns people, Strangers strangers) {
        this.topics = topics;
        this.sayings = sayings;
        this.people = people;
        this.strangers = strangers;
    }

    /** The longest name of somebody that begins here; {@code null} for none. */
    @Nullable Match wholeName(List<Piece> words, int at, SpeakerBook book) {
        if (topics.isFunction(words.get(at).lower())) {
            return null;
        }
        int shortest = isVerb(words, at) || sayings.noun(words, at).isPresent() ? 2 : 1;
        for (int length = Math.min(LONGEST_NAME, words.size() - at); length >= shortest; length--) {
            var name = WhoFinder.text(words, at, at + length);
            var whos = length == 1 ? called(words, at, book) : book.names().named(name);
            boolean number = Character.isDigit(words.get(at + length - 1).text().charAt(0));
            if (!whos.isEmpty() && !number && (length > 1 || !topics.isLoose(name))) {
                return new Match(at + length, whos, Piece.Kind.NAME);
            }
        }
        return null;
    }

    private List<Who> called(List<Piece> words, int at, SpeakerBook book) {
        boolean said = at + 1 < words.size() && isVerb(words, at + 1);
        boolean which =
                at > 0 && (words.get(at - 1).is("which") || (words.get(at - 1).is("what") && !said));
        return which || isKindOfAnother(words, at)
                ? List.of()
                : calledAfter(words, at, book.names().called(words.get(at).text()));
    }

    /** "Oxford University" is no other university. */
    private static boolean isKindOfAnother(List<Piece> words, int at) {
        return at > 0
                && Character.isUpperCase(words.get(at).text().charAt(0))
                && Character.isUpperCase(words.get(at - 1).text().charAt(0))
                && TopicReader.isKindOfBody(words.get(at).lower());
    }

    /**
     * Somebody who is not on record, though somebody of the given or the last name is: "Nora Hale" is not Ada Hale, and what
     * Ada Hale said is no answer. {@code null} where the two words are no name, or may be a slip in that of the other.
     */
    @Nullable Match stranger(List<Piece> words, int at, SpeakerBook book) {
        if (at + 1 >= words.size() || isNoName(words, at) || isNoName(words, at + 1)) {
            return null;
        }
        var given = words.get(at).lower();
        var last = words.get(at + 1).lower();
        boolean isGiven = Spellings.canBeGivenName(given)
                && book.names().withLastName(given).isEmpty();
        var others = new LinkedHashSet<>(book.names().withLastName(last));
        boolean isName = others.isEmpty()
                ? isGiven && isWrittenAsName(words.get(at + 1))
                : isGiven || strangers.isName(given, last);
        others.addAll(book.names().withNameLike(last));
        boolean isOneOfThem = others.stream().anyMatch(who -> mayBe(who, given, last))
                || !book.names().withNameLike(given + last).isEmpty();
        return isName && !isOneOfThem ? unknown(words, at, at + 2) : null;
    }

    /**
     * Two or more words that articles print side by side as a name, and never otherwise: somebody who is spoken of, but not
     * on record. {@code null} for none.
     */
    @Nullable Match printed(List<Piece> words, int at, SpeakerBook book) {
        if (isNoName(words, at) || !strangers.isName(words.get(at).lower())) {
            return null;
        }
        int end = at + 1;
        for (int next = at + 1; next < Math.min(words.size(), at + LONGEST_NAME); next++) {
            boolean inside = words.get(next).is(GrammarWords.INSIDE_NAME);
            if (isAuxiliaryAsName(words, at, next)) {
                end = next + 1;
                break;
            }
            if (!inside && (isNoName(words, next) || !strangers.areNamePrinted(words.subList(at, next + 1)))) {
                break;
            }
            end = inside ? end : next + 1;
        }
        var given = words.get(at).lower();
        var last = words.get(end - 1).lower();
        boolean isOnRecord = book.names().withLastName(last).stream().anyMatch(who -> mayBe(who, given, last));
        return end == at + 1 || isOnRecord ? null : unknown(words, at, end);
    }

    /** "theresa may": behind a given name, where nothing follows that it could help. */
    private boolean isAuxiliaryAsName(List<Piece> words, int given, int at) {
        return given + 1 == at
                && words.get(at).is(GrammarWords.AUXILIARY)
                && Spellings.canBeGivenName(words.get(given).lower())
                && (at + 1 == words.size() || words.get(at + 1).is("'s", "'", "on", "about"))
                && strangers.areNamePrinted(words.subList(given, at + 1));
    }

    /** "Prince Rudolf", who is not on record, is not every prince. */
    @Nullable Match stranger(List<Piece> words, int role, int name) {
        return name < words.size() && !isNoName(words, name) && isWrittenAsName(words.get(name))
                ? unknown(words, role, name + 1)
                : null;
    }

    private static Match unknown(List<Piece> words, int from, int to) {
        return new Match(to, List.of(Who.unknown(WhoFinder.text(words, from, to))), Piece.Kind.NAME);
    }

    private boolean isWrittenAsName(Piece word) {
        return Character.isUpperCase(word.text().charAt(0)) || strangers.isName(word.lower());
    }

    private boolean isNoName(List<Piece> words, int at) {
        var word = words.get(at).lower();
        return topics.isFunction(word)
                || topics.isKnown(word)
                || people.isPeople(word)
                || TopicReader.isKindOfBody(word)
                || isVerb(words, at)
                || sayings.noun(words, at).isPresent()
                || !Character.isLetter(word.charAt(0));
    }

    /** Also by a short form of the name, or with a slip; of whom only one word is known, it may be anybody. */
    private static boolean mayBe(Who who, String given, String last) {
        var whole = who.names().stream().filter(name -> name.contains(" ")).toList();
        return whole.isEmpty()
                || whole.stream().anyMatch(name -> isPart(given, name) || Spellings.mayBeOne(given + " " + last, name));
    }

    private static boolean isPart(String given, String name) {
        return (" " + name.toLowerCase(Locale.ROOT)).contains(" " + given);
    }

    /** Somebody whose name begins here, whole or not; {@code null} for nobody. */
    @Nullable Match person(List<Piece> words, int at, SpeakerBook book) {
        if (at >= words.size()) {
            return null;
        }
        var whole = wholeName(words, at, book);
        return whole != null ? whole : lastName(words, at, book);
    }

    /** Somebody by the last name, or by another single word that stands for the whole. */
    @Nullable Match lastName(List<Piece> words, int at, SpeakerBook book) {
        var word = words.get(at).lower();
        boolean common = sayings.noun(words, at).isPresent() || topics.isLoose(word);
        if (topics.isFunction(word) || isVerb(words, at) || (common && !speaks(words, at))) {
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
        if (exact.isEmpty() && !topics.isKnown(word) && !isGivenNameOfAnother(words, at) && !followsName(words, at)) {
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
        boolean lower = words.get(at).text().equals(word);
        boolean ofPlace = at > 0 && words.get(at - 1).is(GrammarWords.BEFORE_PLACE);
        var body = ofPlace || (lower && strangers.isCommon(word))
                ? List.<Who>of()
                : book.names().bodyCalled(word);
        boolean typo = body.isEmpty() && !people.isPeople(word) && !strangers.isPrinted(word);
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
        var given = at > 0 ? words.get(at - 1).lower() : "";
        return given.isEmpty() || !Spellings.canBeGivenName(given)
                ? people
                : people.stream()
                        .filter(who -> mayBe(who, given, words.get(at).lower()))
                        .toList();
    }

    private boolean isGivenNameOfAnother(List<Piece> words, int at) {
        return Spellings.canBeGivenName(words.get(at).lower()) && at + 1 < words.size() && !isNoName(words, at + 1);
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

    private static boolean isSlipOfGivenName(String word, Who who) {
        var name = who.name().toLowerCase(Locale.ROOT);
        int end = name.indexOf(' ');
        return end > 0 && Spelling.isOneSlip(word, name.substring(0, end));
    }

    /** "Boris Johnson", and "borris jonson" where "borris" is nobody's given name. */
    private static List<Who> withGivenName(String given, String last, SpeakerBook book) {
        var people = new LinkedHashSet<>(book.names().withLastName(last));
        people.addAll(book.names().withNameLike(last));
        var called = people.stream().filter(who -> mayBe(who, given, last)).toList();
        if (called.isEmpty() && given.length() >= SHORTEST_GIVEN && !Spellings.canBeGivenName(given)) {
            called =
                    people.stream().filter(who -> isSlipOfGivenName(given, who)).toList();
        }
        if (called.isEmpty() && given.length() + last.length() >= SHORTEST_JOINED) {
            return book.names().withNameLike(given + last);
        }
        return called;
    }

    /** "Did price admit it": between an auxiliary and a verb of saying, a common word is somebody's name. */
    private boolean speaks(List<Piece> words, int at) {
        return at > 0 && words.get(at - 1).is(GrammarWords.AUXILIARY) && at + 1 < words.size() && isVerb(words, at + 1);
    }

    /** Whether the word before is a name, and this one the rest of it: "Rai Benjamin", "kim jong un". */
    boolean followsName(List<Piece> words, int at) {
        if (at == 0) {
            return false;
        }
        var before = words.get(at - 1).lower();
        return !topics.isKnown(before)
                && !isVerb(words, at - 1)
                && !people.isPerson(before)
                && strangers.isName(before);
    }

    /** Whether a word may belong to the name of a body. */
    boolean isPartOfBody(List<Piece> words, int at) {
        var word = words.get(at).lower();
        return !topics.isFunction(word) && !isVerb(words, at) && Character.isLetter(word.charAt(0));
    }

    private boolean isVerb(List<Piece> words, int at) {
        return sayings.verb(words, at).isPresent();
    }
}
