package org.onrecord.name;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.onrecord.article.Span;

/**
 * Reads a role out of a noun phrase.
 *
 * <pre>
 * role       = [ party ] { modifier | party } noun { modifier | noun } [ complement ]
 * complement = ( "of" | "for" | "to" | "at" | "in" | "with" ) ... up to a comma, "and", "who" or a person's name
 * </pre>
 *
 * Whom the role stands for is the party before the noun, or else the complement's, but never that of "to": an
 * ambassador to Iran doesn't speak for it.
 */
final class RoleReader {

    private static final Set<String> COMPLEMENTS = Set.of("of", "for", "to", "at", "in", "with", "on", "from");
    private static final Set<String> STANDS_FOR = Set.of("of", "for", "at", "with", "from", "in");
    private static final Set<String> JOINS = Set.of("of", "the", "and", "for", "on", "to");
    private static final Set<String> ARTICLES =
            Set.of("the", "a", "an", "its", "his", "her", "their", "one", "another", "some", "that", "this");

    private static final Set<String> ALSO_ADJECTIVES = Set.of(
            "local",
            "national",
            "conservative",
            "liberal",
            "independent",
            "marine",
            "human",
            "major",
            "general",
            "private",
            "native",
            "republican",
            "nationalist",
            "populist",
            "socialist",
            "communist",
            "star",
            "model",
            "professional");

    private static final Set<String> OF_CITIES = Set.of(
            "mayor",
            "archbishop",
            "bishop",
            "councillor",
            "councilor",
            "councilman",
            "councilwoman",
            "alderman",
            "sheriff");

    /** What ministers are named after. */
    private static final Set<String> DEPARTMENTS = Set.of(
            "state",
            "defense",
            "defence",
            "health",
            "justice",
            "education",
            "energy",
            "commerce",
            "labor",
            "labour",
            "agriculture",
            "transportation",
            "transport",
            "treasury",
            "interior",
            "finance",
            "trade",
            "war",
            "affairs",
            "security",
            "staff",
            "police",
            "parliament",
            "congress",
            "house",
            "assembly");

    /** Who is "American" by birth and speaks for whoever employs them. */
    private static final Set<String> EMPLOYED = Set.of(
            "president",
            "head",
            "chief",
            "director",
            "chairman",
            "chairwoman",
            "chair",
            "ceo",
            "founder",
            "columnist",
            "journalist",
            "reporter",
            "correspondent",
            "editor",
            "analyst",
            "researcher",
            "scientist",
            "professor",
            "economist",
            "engineer",
            "fellow",
            "doctor",
            "lawyer");

    private final RoleWords roleWords;
    private final Function<String, List<Mention>> mentions;

    RoleReader(RoleWords roleWords, Function<String, List<Mention>> mentions) {
        this.roleWords = roleWords;
        this.mentions = mentions;
    }

    Optional<Role> read(String phrase) {
        var words = Word.in(phrase);
        var named = mentions.apply(phrase);
        int noun = firstNoun(words, named);
        if (noun < 0) {
            return Optional.empty();
        }
        boolean ofACity = OF_CITIES.contains(words.get(noun).lower());
        var parties = ofACity ? named.stream().map(RoleReader::asCity).toList() : named;
        int first = firstOfRole(words, parties, noun);
        int last = lastNoun(words, parties, noun);
        int end = endOfComplement(words, parties, last);
        var complement = end == last ? null : complement(parties, words, last, end);
        var before = before(words, parties, first, noun);
        boolean nationality = complement != null
                && isState(parties, words.get(Math.max(0, first)))
                && EMPLOYED.contains(words.get(last).lower())
                && isBody(parties, words, last, end);
        var of = before != null && !nationality ? before : standsFor(words, parties, last, end, complement, phrase);
        return Optional.of(new Role(title(phrase, words, parties, first, last, end), of));
    }

    /** Whose the role is, before its noun: "Iran's newly elected president" is Iran's too. */
    private static @Nullable String before(List<Word> words, List<Mention> parties, int first, int noun) {
        var party = partyIn(parties, words.get(first).start(), words.get(noun).start());
        for (int i = first - 1; party == null && i >= 0 && words.get(i + 1).adjacent(); i--) {
            var word = words.get(i);
            if (word.possessive() && isIn(parties, word)) {
                return partyIn(parties, words.getFirst().start(), word.end());
            }
            if (word.startsUpper() || !isPlain(word)) {
                return null;
            }
        }
        return party;
    }

    private static boolean isPlain(Word word) {
        return !JOINS.contains(word.lower()) && !COMPLEMENTS.contains(word.lower()) && !ARTICLES.contains(word.lower());
    }

    /** Of "Argentina's Amnesty International" it is the body. */
    private static @Nullable String complement(List<Mention> parties, List<Word> words, int last, int end) {
        for (int i = last + 1; i < end; i++) {
            if (words.get(i).possessive() && isState(parties, words.get(i))) {
                var owned = partyIn(parties, words.get(i).end(), words.get(end).end());
                return owned != null
                        ? owned
                        : partyIn(parties, words.get(last).end(), words.get(end).end());
            }
        }
        return partyIn(parties, words.get(last).end(), words.get(end).end());
    }

    private static boolean isBody(List<Mention> parties, List<Word> words, int last, int end) {
        var span = new Span(words.get(last).end(), words.get(end).end());
        return STANDS_FOR.contains(words.get(last + 1).lower())
                && parties.stream()
                        .anyMatch(mention ->
                                span.contains(mention.span()) && mention.party().kind() != Party.Kind.STATE);
    }

    /** The first noun that means who is spoken of: "adviser" in "President Ann Lee's adviser". */
    private int firstNoun(List<Word> words, List<Mention> parties) {
        int noun = nextNoun(words, parties, 0);
        for (int i = Math.max(noun, 0); noun >= 0 && i < words.size() - 1; i++) {
            boolean person =
                    i == noun || Spellings.genderOf(words.get(i - 1).text()).isPresent();
            int owned = words.get(i).possessive() && person ? nextNoun(words, parties, i + 1) : -1;
            noun = owned < 0 ? noun : owned;
        }
        return noun;
    }

    private int nextNoun(List<Word> words, List<Mention> parties, int from) {
        for (int i = from; i < words.size(); i++) {
            boolean person = roleWords.isPerson(words.get(i).lower()) && !isIn(parties, words.get(i));
            if (person && !isAdjective(words, i)) {
                return i;
            }
        }
        return -1;
    }

    /** "The national weather service" is nobody's national. */
    private static boolean isAdjective(List<Word> words, int at) {
        return ALSO_ADJECTIVES.contains(words.get(at).lower())
                && at + 1 < words.size()
                && words.get(at + 1).adjacent()
                && !words.get(at).possessive()
                && !words.get(at + 1).startsUpper()
                && isPlain(words.get(at + 1));
    }

    /** The mayor of a capital speaks for the city. */
    private static Mention asCity(Mention mention) {
        var city = new Party(mention.words(), Party.Kind.BODY, mention.words());
        return mention.form() == Mention.Form.CAPITAL
                ? new Mention(mention.span(), mention.words(), mention.form(), city)
                : mention;
    }

    private int firstOfRole(List<Word> words, List<Mention> parties, int noun) {
        int first = noun;
        while (first > 0
                && words.get(first).adjacent()
                && !ARTICLES.contains(words.get(first - 1).lower())
                && (isIn(parties, words.get(first - 1)) || isRoleWord(words.get(first - 1)))) {
            first--;
        }
        return first;
    }

    private boolean isRoleWord(Word word) {
        return roleWords.isModifier(word.lower()) || roleWords.isPerson(word.lower());
    }

    /** "Secretary General", "chief of staff"; a modifier counts only when a noun follows. */
    private int lastNoun(List<Word> words, List<Mention> parties, int noun) {
        int last = noun;
        for (int i = noun + 1;
                i < words.size() && words.get(i).adjacent() && !words.get(i - 1).possessive();
                i++) {
            var lower = words.get(i).lower();
            if (isIn(parties, words.get(i)) || !(roleWords.isPerson(lower) || roleWords.isModifier(lower))) {
                break;
            }
            if (roleWords.isPerson(lower)) {
                last = i;
            }
        }
        return last;
    }

    /** The last word of what "of", "for" or "to" brings; the noun itself where nothing does. */
    private int endOfComplement(List<Word> words, List<Mention> parties, int last) {
        if (last + 2 >= words.size()
                || !words.get(last + 1).adjacent()
                || !COMPLEMENTS.contains(words.get(last + 1).lower())) {
            return last;
        }
        int end = last;
        for (int i = last + 2; i < words.size() && words.get(i).adjacent(); i++) {
            if (words.get(i).lower().equals("who") || words.get(i).lower().equals("that")) {
                break;
            }
            boolean inside = isIn(parties, words.get(i));
            if (end > last && !inside && beginsName(words, parties, i, end)) {
                break;
            }
            if (!JOINS.contains(words.get(i).lower())) {
                end = i;
            }
        }
        return end;
    }

    /** "Secretary of State Ann Lee", "ambassador to the United Nations Ann Lee"; but not "mayor of San Diego". */
    private boolean beginsName(List<Word> words, List<Mention> parties, int at, int end) {
        var word = words.get(at);
        if (!word.startsUpper() || roleWords.isPartOfRole(word.lower())) {
            return false;
        }
        boolean behindDepartment =
                end == at - 1 && DEPARTMENTS.contains(words.get(end).lower());
        return isIn(parties, words.get(end))
                || (behindDepartment
                        && at + 1 < words.size()
                        && words.get(at + 1).startsUpper());
    }

    private static @Nullable String standsFor(
            List<Word> words, List<Mention> parties, int last, int end, @Nullable String complement, String phrase) {
        if (end == last || !STANDS_FOR.contains(words.get(last + 1).lower())) {
            return null;
        }
        if (complement != null) {
            return complement;
        }
        int from = last + 2;
        while (from < end && ARTICLES.contains(words.get(from).lower())) {
            from++;
        }
        boolean department = from == end && DEPARTMENTS.contains(words.get(end).lower());
        boolean named = words.get(from).startsUpper() && !isIn(parties, words.get(from)) && !department;
        return named ? phrase.substring(words.get(from).start(), words.get(end).end()) : null;
    }

    /** The words of the role, without a state at their beginning or end. */
    private String title(String phrase, List<Word> words, List<Mention> parties, int first, int last, int end) {
        int from = first;
        while (from > 0 && isPrefix(phrase, words.get(from - 1), words.get(from))) {
            from--;
        }
        while (from < last && isLeftOut(phrase, words.get(from), parties)) {
            from++;
        }
        int to = end > last ? withoutState(words, parties, last, end) : end;
        return phrase.substring(words.get(from).start(), words.get(to).end());
    }

    /** "co" in "co-author". */
    private static boolean isPrefix(String phrase, Word before, Word word) {
        return before.end() + 1 == word.start() && phrase.charAt(before.end()) == '-' && !before.startsUpper();
    }

    /** A state before the role; in "Iranian military commander" it is part of a party. "Russian-installed" is one word. */
    private boolean isLeftOut(String phrase, Word word, List<Mention> parties) {
        boolean hyphen = word.end() < phrase.length() && phrase.charAt(word.end()) == '-';
        return !hyphen && (isState(parties, word) || isState(mentions.apply(word.text()), null));
    }

    /** The last word before "of Ukraine", or the last one. */
    private static int withoutState(List<Word> words, List<Mention> parties, int last, int end) {
        int start = end;
        while (start > last && isState(parties, words.get(start))) {
            start--;
        }
        if (start == end) {
            return end;
        }
        while (start > last && ARTICLES.contains(words.get(start).lower())) {
            start--;
        }
        boolean of = words.get(start).lower().equals("of")
                || words.get(start).lower().equals("for");
        return of ? start - 1 : end;
    }

    private static @Nullable String partyIn(List<Mention> parties, int start, int end) {
        if (start >= end) {
            return null;
        }
        var span = new Span(start, end);
        return parties.stream()
                .filter(mention -> span.contains(mention.span()))
                .map(mention -> mention.party().isPress()
                        ? mention.party().name()
                        : mention.party().represents())
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static boolean isIn(List<Mention> parties, Word word) {
        return parties.stream().anyMatch(mention -> mention.span().contains(word.start()));
    }

    /** Whether a word, or with none the only mention, is a state by name; a seat of power is a name to be shown. */
    private static boolean isState(List<Mention> parties, @Nullable Word word) {
        return parties.stream()
                .anyMatch(mention -> (word == null || mention.span().contains(word.start()))
                        && mention.form() != Mention.Form.SEAT
                        && mention.party().kind() == Party.Kind.STATE);
    }
}
