package org.onrecord.index;

import java.util.HashMap;
import java.util.Map;

/**
 * Takes English words back to what their forms have in common: plural, -ed, -ing and what {@code irregular.tsv} lists.
 *
 * <p>The result is for comparing, not for reading. Instead of guessing whether "planned" and "hoping" come from a word
 * with an e, the e is taken from every word that would not be mistaken for another one without it: "estimate" and
 * "estimated" become "estimat", but "hope" and "hoping" stay "hope", and "plan" and "plane" stay two words, because after
 * one short vowel English doubles the consonant where there is no e.
 */
final class Inflection {

    private static final int SHORTEST_PLURAL = 4;
    private static final int SHORTEST_WITH_DOUBLE = 4;

    private final Map<String, String> irregular = new HashMap<>();

    Inflection() {
        for (var row : Tables.rows("irregular.tsv")) {
            var base = row.size() == 1 ? row.getFirst() : withoutEnd(row.getFirst());
            row.forEach(form -> irregular.putIfAbsent(form, base));
        }
    }

    /** What the forms of a word have in common; the word is in lower case and in its one spelling. */
    String stem(String word) {
        var known = irregular.get(word);
        if (known != null) {
            return known;
        }
        if (word.endsWith("men") && word.length() > 5) {
            return word.substring(0, word.length() - 2) + "an";
        }
        if (word.endsWith("ing")) {
            return withoutSuffix(word, 3);
        }
        if (word.endsWith("ed") && !word.endsWith("eed")) {
            return word.endsWith("ied") ? ending(word, "ied") : withoutSuffix(word, 2);
        }
        return isPlural(word) ? stem(singular(word)) : withZ(withoutEnd(word));
    }

    private static boolean isPlural(String word) {
        if (word.length() < SHORTEST_PLURAL || !word.endsWith("s")) {
            return false;
        }
        char before = word.charAt(word.length() - 2);
        return before != 's' && before != 'u' && before != 'i';
    }

    private static String singular(String word) {
        return word.endsWith("ies") ? ending(word, "ies") : word.substring(0, word.length() - 1);
    }

    /** "denied" and "parties" with a y, "died" and "ties" with ie. */
    private static String ending(String word, String suffix) {
        var stem = word.substring(0, word.length() - suffix.length());
        return stem + (stem.length() > 1 ? "y" : "ie");
    }

    /** Takes off -ed or -ing, unless it belongs to the word, as in "bring" and "sped". */
    private static String withoutSuffix(String word, int length) {
        var stem = word.substring(0, word.length() - length);
        if (stem.length() < 2 || !hasVowel(stem)) {
            return word;
        }
        if (isShort(stem) || (stem.length() == 2 && !stem.endsWith("o"))) {
            return stem + "e";
        }
        return withZ(withoutEnd(stem));
    }

    /** Without an e that tells nothing, and without a doubled consonant. */
    private static String withoutEnd(String word) {
        if (word.endsWith("ie") && word.length() > 3) {
            return word.substring(0, word.length() - 2) + "y";
        }
        boolean keepsE = !word.endsWith("e")
                || word.length() <= 3
                || word.endsWith("ee")
                || isShort(word.substring(0, word.length() - 1));
        return withoutDouble(keepsE ? word : word.substring(0, word.length() - 1));
    }

    private static String withoutDouble(String word) {
        int last = word.length() - 1;
        boolean isDouble = word.length() >= SHORTEST_WITH_DOUBLE
                && word.charAt(last) == word.charAt(last - 1)
                && "bcdfgklmnprtvz".indexOf(word.charAt(last)) >= 0;
        return isDouble ? word.substring(0, last) : word;
    }

    /** British "organis" as "organiz"; others such as "promis" go along, at no harm, since all their forms do. */
    private static String withZ(String stem) {
        return stem.length() > 3 && (stem.endsWith("is") || stem.endsWith("ys"))
                ? stem.substring(0, stem.length() - 1) + "z"
                : stem;
    }

    /** Whether it is one syllable with one vowel letter and one consonant after it: "hop", "us", "quot", but not "fail". */
    private static boolean isShort(String stem) {
        int last = stem.length() - 1;
        if (last < 1 || isVowel(stem, last) || "wxy".indexOf(stem.charAt(last)) >= 0 || !isVowel(stem, last - 1)) {
            return false;
        }
        for (int i = 0; i < last - 1; i++) {
            if (isVowel(stem, i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasVowel(String stem) {
        for (int i = 0; i < stem.length(); i++) {
            if (isVowel(stem, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isVowel(String word, int i) {
        return switch (word.charAt(i)) {
            case 'a', 'e', 'i', 'o' -> true;
            case 'u' -> i == 0 || word.charAt(i - 1) != 'q';
            case 'y' -> i > 0;
            default -> false;
        };
    }
}
