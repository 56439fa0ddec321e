package org.onrecord.chat.console;

/** Makes control characters visible, so that text from anywhere can be shown on a terminal. */
final class ControlCharacters {

    private static final char PICTURES = '\u2400';
    private static final char PICTURE_OF_DELETE = '\u2421';

    private ControlCharacters() {}

    /** The text with a picture for each control character but tabs and line ends, for example "␛" for escape. */
    static String shown(String text) {
        if (text.chars().noneMatch(Character::isISOControl)) {
            return text;
        }
        var shown = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isISOControl(c) || c == '\n' || c == '\t' || isLineEnd(text, i)) {
                shown.append(c);
            } else if (c < ' ') {
                shown.append((char) (PICTURES + c));
            } else if (c == 0x7F) {
                shown.append(PICTURE_OF_DELETE);
            } else {
                shown.append("\u2039U+%04X\u203A".formatted((int) c));
            }
        }
        return shown.toString();
    }

    /** A carriage return does no harm before a line feed; alone it would let one line hide another. */
    private static boolean isLineEnd(String text, int i) {
        return text.charAt(i) == '\r' && text.startsWith("\n", i + 1);
    }
}
