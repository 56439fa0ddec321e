package org.onrecord.reading;

/** Checks that a text can be an article's. */
final class WholeText {

    private WholeText() {}

    /** The text, unchanged. */
    static String checked(String text, Limits limits) {
        if (text.isBlank()) {
            throw new UnreadableException("holds no text");
        }
        int lines = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                lines++;
            }
            if (Character.isSurrogate(c)) {
                i = endOfPair(text, i);
            }
        }
        if (lines > limits.lines()) {
            throw new UnreadableException("has more than %,d lines, which no article has; split it or leave it out"
                    .formatted(limits.lines()));
        }
        return text;
    }

    /** Half a character cannot be stored and read again unchanged, so that no excerpt with it could be checked. */
    private static int endOfPair(String text, int i) {
        if (Character.isHighSurrogate(text.charAt(i))
                && i + 1 < text.length()
                && Character.isLowSurrogate(text.charAt(i + 1))) {
            return i + 1;
        }
        throw new UnreadableException("has half a character (\\u%04x) in its text; write the whole character"
                .formatted((int) text.charAt(i)));
    }
}
