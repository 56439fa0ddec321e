package org.onrecord.chat.console;

import java.nio.charset.StandardCharsets;

/** How the pieces of a reply look. */
sealed interface Ink {

    String plain(String text);

    String dim(String text);

    /** Who said it. */
    String name(String text);

    /** What was said. */
    String words(String text);

    /** The address is shown as well: it can be read, copied and clicked on. */
    String link(String address);

    /** Everything as it is. */
    record None() implements Ink {

        @Override
        public String plain(String text) {
            return text;
        }

        @Override
        public String dim(String text) {
            return text;
        }

        @Override
        public String name(String text) {
            return text;
        }

        @Override
        public String words(String text) {
            return text;
        }

        @Override
        public String link(String address) {
            return address;
        }
    }

    /** With escape sequences of our own, and none of anybody else's. */
    record OnTerminal(TerminalStyle style) implements Ink {

        private static final String ESCAPE = "\u001b";
        private static final String RESET = ESCAPE + "[0m";
        private static final String DIM = ESCAPE + "[2m";
        private static final String CYAN = ESCAPE + "[36m";
        private static final String BOLD = ESCAPE + "[1m";
        private static final String LINK = ESCAPE + "]8;;";
        private static final String END = ESCAPE + "\\";

        @Override
        public String plain(String text) {
            return ControlCharacters.shown(text);
        }

        @Override
        public String dim(String text) {
            return in(DIM, text);
        }

        @Override
        public String name(String text) {
            return in(CYAN, text);
        }

        @Override
        public String words(String text) {
            return in(BOLD, text);
        }

        @Override
        public String link(String address) {
            var shown = dim(address);
            return style.links() ? LINK + encoded(address) + END + shown + LINK + END : shown;
        }

        private String in(String colour, String text) {
            return style.colour() ? colour + plain(text) + RESET : plain(text);
        }

        /** An address in an escape sequence may only hold printable ASCII characters. */
        private static String encoded(String address) {
            var encoded = new StringBuilder();
            for (byte each : address.getBytes(StandardCharsets.UTF_8)) {
                if (each > ' ' && each < 0x7F) {
                    encoded.append((char) each);
                } else {
                    encoded.append("%%%02X".formatted(each));
                }
            }
            return encoded.toString();
        }
    }
}
