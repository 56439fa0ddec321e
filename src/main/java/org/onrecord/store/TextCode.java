package org.onrecord.store;

/**
 * Makes any text one that every database takes: PostgreSQL refuses the character NUL, and half a surrogate pair is not
 * UTF-8. Those, and the mark itself, are written as the mark and four hexadecimal digits; all other texts stay as they
 * are.
 */
final class TextCode {

    private static final char MARK = '\u001A';

    private TextCode() {}

    static String encode(String text) {
        int first = firstTrouble(text);
        if (first == text.length()) {
            return text;
        }
        var encoded = new StringBuilder(text.length() + 16).append(text, 0, first);
        for (int i = first; i < text.length(); i++) {
            if (isTrouble(text, i)) {
                encoded.append(MARK).append("%04X".formatted((int) text.charAt(i)));
            } else {
                encoded.append(text.charAt(i));
            }
        }
        return encoded.toString();
    }

    static String decode(String text) {
        int mark = text.indexOf(MARK);
        if (mark < 0) {
            return text;
        }
        var decoded = new StringBuilder(text.length());
        int from = 0;
        while (mark >= 0) {
            decoded.append(text, from, mark).append((char) Integer.parseInt(text, mark + 1, mark + 5, 16));
            from = mark + 5;
            mark = text.indexOf(MARK, from);
        }
        return decoded.append(text, from, text.length()).toString();
    }

    private static int firstTrouble(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isTrouble(text, i)) {
                return i;
            }
        }
        return text.length();
    }

    private static boolean isTrouble(String text, int at) {
        char c = text.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return at == 0 || !Character.isHighSurrogate(text.charAt(at - 1));
        }
        return c == 0 || c == MARK;
    }
}
