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

    private final RoleWords roleWords;
    private final Function<String, List<Mention>> mentions;

    RoleReader(RoleWords roleWords, Function<String, List<Mention>> mentions) {
        this.roleWords = roleWords;
        this.mentions = mentions;
    }

    Optional<Role> read(String phrase) {
        var words = Word.in(phrase);
        var parties = mentions.apply(phrase);
        int noun = firstNoun(words, parties);
        if (noun < 0) {
            return Optional.empty();
        }
        int first = firstOfRole(words, parties, noun);
        int last = lastNoun(words, parties, noun);
        var before = partyIn(parties, words.get(first).start(), words.get(noun).start());
        int end = endOfComplement(words, parties, last);
        var complement = end == last
                ? null
                : partyIn(parties, words.get(last).end(), words.get(end).end());
        var of = before != null ? before : standsFor(words, parties, last, end, complement, phrase);
        return Optional.of(new Role(title(phrase, words, parties, first, last, end), of));
    }

    private int firstNoun(List<Word> words, List<Mention> parties) {
        for (int i = 0; i < words.size(); i++) {
            if (roleWords.isPerson(words.get(i).lower()) && !isIn(parties, words.get(i))) {
                return i;
            }
        }
        return -1;
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
            if (end > last
                    && isIn(parties, words.get(end))
                    && !inside
                    && words.get(i).startsUpper()
                    && !roleWords.isPartOfRole(words.get(i).lower())) {
                break;
            }
            if (!JOINS.contains(words.get(i).lower())) {
                end = i;
            }
        }
        return end;
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
        boolean named = words.get(from).startsUpper() && !isIn(parties, words.get(from));
        return named ? phrase.substring(words.get(from).start(), words.get(end).end()) : null;
    }

    /** The words of the role, without a state at their beginning or end. */
    private String title(String phrase, List<Word> words, List<Mention> parties, int first, int last, int end) {
        int from = first;
        while (from < last && isLeftOut(phrase, words.get(from), parties)) {
            from++;
        }
        int to = end > last ? withoutState(words, parties, last, end) : end;
        return phrase.substring(words.get(from).start(), words.get(to).end());
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
