package org.onrecord.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Mends typos in the words that hold a question together: "wat", "abuot", "admited". Names and topics have their own
 * ways of being looked up. Immutable.
 */
final class Spelling {

    private static final Set<String> FIRST =
            Set.of("what", "who", "when", "which", "how", "where", "why", "did", "does", "has");
    private static final String MARK = "~";
    private static final String HEARD_MARK = "+";
    private static final List<String> HOLDING = Table.words("holding-words.txt").stream()
            .filter(word -> !word.startsWith(MARK) && !word.startsWith(HEARD_MARK))
            .toList();
    private static final List<String> EXCHANGED = Table.words("holding-words.txt").stream()
            .filter(word -> word.startsWith(MARK))
            .map(word -> word.substring(MARK.length()))
            .toList();
    /** Verbs that are also written as they sound. */
    private static final List<String> HEARD = Table.words("holding-words.txt").stream()
            .filter(word -> word.startsWith(HEARD_MARK))
            .map(word -> word.substring(HEARD_MARK.length()))
            .toList();

    private static final int SHORTEST = 4;
    private static final Pattern UNHEARD = Pattern.compile("[aeiou]|(.)(?=\\1)");

    private final TopicReader topics;
    private final SayingWords sayings;

    Spelling(TopicReader topics, SayingWords sayings) {
        this.topics = topics;
        this.sayings = sayings;
    }

    /** @param isOnRecord whether a word stands in the articles as it is, and so is no typo */
    List<Piece> correct(List<Piece> words, Predicate<String> isOnRecord) {
        var corrected = new ArrayList<Piece>();
        for (int i = 0; i < words.size(); i++) {
            var word = words.get(i);
            var better = isKnown(words, i) ? null : better(word.lower(), i == 0);
            corrected.add(better == null || isOnRecord.test(word.lower()) ? word : word.as(better));
        }
        return corrected;
    }

    private boolean isKnown(List<Piece> words, int at) {
        return topics.isKnown(words.get(at).lower())
                || sayings.verb(words, at).isPresent()
                || sayings.noun(words, at).isPresent();
    }

    private static @Nullable String better(String word, boolean first) {
        if (first) {
            for (var candidate : FIRST) {
                if (isOneSlip(word, candidate)) {
                    return candidate;
                }
            }
        }
        if (word.length() < SHORTEST) {
            return null;
        }
        return HOLDING.stream()
                .filter(candidate -> candidate.length() >= SHORTEST && candidate.charAt(0) == word.charAt(0))
                .filter(candidate -> isOneSlip(word, candidate))
                .findFirst()
                .or(() -> EXCHANGED.stream()
                        .filter(candidate -> candidate.length() == word.length() && isOneSlip(word, candidate))
                        .filter(candidate ->
                                candidate.chars().sum() == word.chars().sum())
                        .findFirst())
                .or(() -> HEARD.stream()
                        .filter(verb -> verb.charAt(0) == word.charAt(0))
                        .filter(verb -> isOneSlip(word, verb) || soundsLike(word, verb))
                        .findFirst())
                .orElse(null);
    }

    /** "blaim" for "blame": the same consonants, and as many letters. */
    private static boolean soundsLike(String word, String right) {
        return word.length() == right.length()
                && UNHEARD.matcher(word)
                        .replaceAll("")
                        .equals(UNHEARD.matcher(right).replaceAll(""));
    }

    /** One letter too many, too few or wrong, or two neighbours exchanged. */
    static boolean isOneSlip(String word, String right) {
        int difference = word.length() - right.length();
        if (Math.abs(difference) > 1) {
            return false;
        }
        int i = 0;
        while (i < Math.min(word.length(), right.length()) && word.charAt(i) == right.charAt(i)) {
            i++;
        }
        var wordRest = word.substring(i);
        var rightRest = right.substring(i);
        if (difference > 0) {
            return wordRest.substring(1).equals(rightRest);
        }
        if (difference < 0) {
            return rightRest.substring(1).equals(wordRest);
        }
        if (wordRest.isEmpty()) {
            return true;
        }
        boolean one = wordRest.substring(1).equals(rightRest.substring(1));
        boolean exchanged = wordRest.length() > 1
                && wordRest.charAt(0) == rightRest.charAt(1)
                && wordRest.charAt(1) == rightRest.charAt(0)
                && wordRest.substring(2).equals(rightRest.substring(2));
        return one || exchanged;
    }
}
