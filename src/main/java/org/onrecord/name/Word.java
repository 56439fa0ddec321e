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

    /** Letters with an accent; {@link #PLAIN} has them without, at the same place. */
    private static final String ACCENTED =
            "ÀÁÂÃÄÅÇÈÉÊËÌÍÎÏÑÒÓÔÕÖØÙÚÛÜÝàáâãäåçèéêëìíîïñòóôõöøùúûüýÿĀāĂăĄąĆćĈĉĊċČčĎďĐđĒēĔĕĖėĘęĚěĜĝĞğĠġĢ"
                    + "ģĤĥĦħĨĩĪīĬĭĮįİıĴĵĶķĹĺĻļĽľĿŀŁłŃńŅņŇňŌōŎŏŐőŔŕŖŗŘřŚśŜŝŞşŠšŢţŤťŦŧŨũŪūŬŭŮůŰűŲųŴŵŶŷŸŹźŻżŽžȘșȚț";

    private static final String PLAIN =
            "AAAAAACEEEEIIIINOOOOOOUUUUYaaaaaaceeeeiiiinoooooouuuuyyAaAaAaCcCcCcCcDdDdEeEeEeEeEeGgGgGgG"
                    + "gHhHhIiIiIiIiIiJjKkLlLlLlLlLlNnNnNnOoOoOoRrRrRrSsSsSsSsTtTtTtUuUuUuUuUuUuWwYyYZzZzZzSsTt";

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
            var part = text.substring(position, end);
            var word = fold(part.indexOf('.') < 0 ? part : part.replace(".", ""));
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
        boolean upper = false;
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLowerCase(text.charAt(i))) {
                return false;
            }
            upper |= Character.isUpperCase(text.charAt(i));
        }
        return upper;
    }

    /** A text without accents; nothing else is changed. */
    static String fold(String text) {
        if (isPlain(text)) {
            return text;
        }
        var composed = hasRareAccents(text) ? decomposed(text) : text;
        var folded = new StringBuilder();
        for (int i = 0; i < composed.length(); i++) {
            char letter = composed.charAt(i);
            int accented = letter < 128 ? -1 : ACCENTED.indexOf(letter);
            folded.append(accented < 0 ? plain(letter) : PLAIN.substring(accented, accented + 1));
        }
        return folded.toString();
    }

    private static String plain(char letter) {
        return switch (letter) {
            case 'ß' -> "ss";
            case 'æ' -> "ae";
            case 'Æ' -> "Ae";
            case 'œ' -> "oe";
            case 'Œ' -> "Oe";
            case 'þ' -> "th";
            case 'ð' -> "d";
            default -> String.valueOf(letter);
        };
    }

    // Loops instead of streams here and in the tables, and a table before the Normalizer: the first use of either in a
    // process costs more than reading all names does, and a question waits for it.
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 128) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasRareAccents(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c >= '\u0300' && c <= '\u036f') || (c >= '\u1e00' && c <= '\u1eff')) {
                return true;
            }
        }
        return false;
    }

    private static String decomposed(String text) {
        var letters = new StringBuilder();
        var decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
        for (int i = 0; i < decomposed.length(); i++) {
            if (Character.getType(decomposed.charAt(i)) != Character.NON_SPACING_MARK) {
                letters.append(decomposed.charAt(i));
            }
        }
        return letters.toString();
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
        return isApostrophe(text.charAt(i))
                || ((text.charAt(i) == 's' || text.charAt(i) == 'S') && isApostrophe(text.charAt(i - 1)));
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '’' || c == 'ʼ' || c == '‘' || c == '`';
    }
}
