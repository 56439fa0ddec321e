package org.onrecord.name;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A word of a text as names are compared: without accents, without the periods of "U.S.", without a possessive "'s".
 * Hyphens divide words, so that "Iranian-made" holds "Iranian".
 *
 * @param start index of its first char in the text
 * @param end index after its last char, periods of an abbreviation included
 * @param text the word itself, in its case
 * @param lower the same in lower case
 * @param possessive whether "'s" or an apostrophe stands after it
 * @param adjacent whether only white space, a hyphen or a closing period of an abbreviation divides it from the word before
 */
record Word(int start, int end, String text, String lower, boolean possessive, boolean adjacent) {

    /** All words of a text, in order. */
    static List<Word> in(String text) {
        var words = new ArrayList<Word>();
        int position = 0;
        int previous = -1;
        while (position < text.length()) {
            if (!isPart(text.charAt(position))) {
                position++;
                continue;
            }
            int end = isInitials(text, position) ? endOfInitials(text, position) : endOfWord(text, position);
            boolean possessive = isPossessive(text, end);
            var word = fold(text.substring(position, end).replace(".", ""));
            words.add(new Word(
                    position,
                    end,
                    word,
                    word.toLowerCase(Locale.ROOT),
                    possessive,
                    previous >= 0 && onlyDivides(text, previous, position)));
            previous = end;
            position = possessive ? endOfPossessive(text, end) : end;
        }
        return words;
    }

    boolean startsUpper() {
        return Character.isUpperCase(text.codePointAt(0)) || Character.isDigit(text.charAt(0));
    }

    boolean isAllUpper() {
        return text.chars().noneMatch(Character::isLowerCase) && text.chars().anyMatch(Character::isUpperCase);
    }

    /** A text without accents; nothing else is changed. */
    static String fold(String text) {
        if (text.chars().allMatch(c -> c < 128)) {
            return text;
        }
        var decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
        var folded = new StringBuilder();
        decomposed
                .codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .forEach(c -> folded.append(plain(c)));
        return folded.toString();
    }

    private static String plain(int letter) {
        return switch (letter) {
            case 'ı' -> "i";
            case 'ø' -> "o";
            case 'Ø' -> "O";
            case 'ł' -> "l";
            case 'Ł' -> "L";
            case 'đ' -> "d";
            case 'Đ' -> "D";
            case 'ß' -> "ss";
            case 'æ' -> "ae";
            case 'Æ' -> "Ae";
            case 'œ' -> "oe";
            case 'þ' -> "th";
            case 'ð' -> "d";
            default -> Character.toString(letter);
        };
    }

    private static boolean isPart(char c) {
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static boolean isInitials(String text, int at) {
        return at + 3 < text.length()
                && Character.isLetter(text.charAt(at))
                && text.charAt(at + 1) == '.'
                && Character.isLetter(text.charAt(at + 2))
                && text.charAt(at + 3) == '.';
    }

    private static int endOfInitials(String text, int at) {
        int end = at;
        while (end + 1 < text.length() && Character.isLetter(text.charAt(end)) && text.charAt(end + 1) == '.') {
            end += 2;
        }
        return end;
    }

    /** An apostrophe inside a word is part of it ("O'Brien", "Côte d'Ivoire"), but not that of a possessive. */
    private static int endOfWord(String text, int at) {
        int end = at;
        while (end < text.length()
                && (isPart(text.charAt(end))
                        || (isApostrophe(text.charAt(end))
                                && !isPossessive(text, end)
                                && end + 1 < text.length()
                                && isPart(text.charAt(end + 1))))) {
            end++;
        }
        return end;
    }

    private static boolean isPossessive(String text, int at) {
        if (at >= text.length() || !isApostrophe(text.charAt(at))) {
            return false;
        }
        boolean afterS = at > 0 && (text.charAt(at - 1) == 's' || text.charAt(at - 1) == 'S');
        if (at + 1 >= text.length() || !isPart(text.charAt(at + 1))) {
            return afterS;
        }
        return (text.charAt(at + 1) == 's' || text.charAt(at + 1) == 'S')
                && (at + 2 >= text.length() || !isPart(text.charAt(at + 2)));
    }

    private static int endOfPossessive(String text, int at) {
        return at + 1 < text.length() && isPart(text.charAt(at + 1)) ? at + 2 : at + 1;
    }

    private static boolean onlyDivides(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            boolean divides = (Character.isWhitespace(c) && c != '\n') || c == '-' || c == '‑' || c == '&';
            if (!divides && !isPossessiveAt(text, i) && !(c == '.' && isShort(text, from))) {
                return false;
            }
        }
        return true;
    }

    /** Whether a period after this place is that of "St." or "N.", not the end of a sentence. */
    private static boolean isShort(String text, int end) {
        return end < 3 || !isPart(text.charAt(end - 3)) || !isPart(text.charAt(end - 2));
    }

    private static boolean isPossessiveAt(String text, int i) {
        return isApostrophe(text.charAt(i)) || ((text.charAt(i) == 's' || text.charAt(i) == 'S') && isApostrophe(text.charAt(i - 1)));
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '’' || c == 'ʼ' || c == '‘' || c == '`';
    }
}
