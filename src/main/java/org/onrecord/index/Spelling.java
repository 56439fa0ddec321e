package org.onrecord.index;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Folds spellings of one word into one: accents, letters of other alphabets of Latin kind, British and American. */
final class Spelling {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final int SHORTEST_PREFIX = 4;

    private final Map<String, String> words = new HashMap<>();
    private final Map<String, String> prefixes = new HashMap<>();
    private int longestPrefix;

    Spelling() {
        for (var row : Tables.rows("spelling.tsv")) {
            var from = row.get(0);
            var to = row.get(1);
            if (from.endsWith("*")) {
                prefixes.put(withoutAsterisk(from), withoutAsterisk(to));
                longestPrefix = Math.max(longestPrefix, from.length() - 1);
            } else {
                words.put(from, to);
            }
        }
    }

    /** The one spelling of a word in lower case. */
    String fold(String word) {
        var plain = isAscii(word) ? word : withoutAccents(word);
        var whole = words.get(plain);
        return whole != null ? whole : foldPrefix(plain).replace("isation", "ization");
    }

    private String foldPrefix(String word) {
        for (int end = Math.min(longestPrefix, word.length()); end >= SHORTEST_PREFIX; end--) {
            var to = prefixes.get(word.substring(0, end));
            if (to != null) {
                return to + word.substring(end);
            }
        }
        return word;
    }

    private static String withoutAccents(String word) {
        var plain = new StringBuilder();
        MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFKD))
                .replaceAll("")
                .codePoints()
                .forEach(letter -> appendPlain(plain, letter));
        return plain.toString();
    }

    /** Letters that are no accented ones for Unicode, but are for readers. */
    private static void appendPlain(StringBuilder plain, int letter) {
        switch (letter) {
            case 'ł' -> plain.append('l');
            case 'ø' -> plain.append('o');
            case 'đ', 'ð' -> plain.append('d');
            case 'ı' -> plain.append('i');
            case 'ħ' -> plain.append('h');
            case 'ŧ' -> plain.append('t');
            case 'ß' -> plain.append("ss");
            case 'æ' -> plain.append("ae");
            case 'œ' -> plain.append("oe");
            case 'þ' -> plain.append("th");
            default -> plain.appendCodePoint(letter);
        }
    }

    private static boolean isAscii(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) > 127) {
                return false;
            }
        }
        return true;
    }

    private static String withoutAsterisk(String cell) {
        return cell.substring(0, cell.length() - 1);
    }
}
