package org.onrecord.extraction.nlp4j;

import org.onrecord.article.Span;

/**
 * Writes text with the marks that the models were trained on: ASCII quotation marks, plain spaces. One char for one, so
 * that every offset stays.
 */
final class Typography {

    private Typography() {}

    static String plain(String text) {
        var plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            plain.append(plain(text.charAt(i)));
        }
        pairs(plain, "``", " \"");
        pairs(plain, "''", "\" ");
        return plain.toString();
    }

    /** The span in the text of what has a span in the plain text: of two marks that became one, both. */
    static Span whole(Span plain, String text) {
        if (plain.length() > 1) {
            return plain;
        }
        if (plain.start() > 0 && text.startsWith("``", plain.start() - 1)) {
            return new Span(plain.start() - 1, plain.end());
        }
        return text.startsWith("''", plain.start()) ? new Span(plain.start(), plain.end() + 1) : plain;
    }

    private static char plain(char c) {
        return switch (c) {
            case '\u2018', '\u2019', '\u201A', '\u201B', '\u2032', '\u00B4', '\u02BC', '\u2039', '\u203A' -> '\'';
            case '\u201C', '\u201D', '\u201E', '\u201F', '\u2033', '\u00AB', '\u00BB' -> '"';
            case '\u2010', '\u2011', '\u00AD' -> '-';
            case '\uFF0C' -> ',';
            case '\u200B', '\u2060', '\uFEFF' -> ' ';
            default -> isSpaceOrControl(c) ? ' ' : c;
        };
    }

    private static boolean isSpaceOrControl(char c) {
        return Character.isSpaceChar(c) || Character.isWhitespace(c) || Character.isISOControl(c);
    }

    /** Two marks that stand for one quotation mark. */
    private static void pairs(StringBuilder text, String pair, String mark) {
        for (int at = text.indexOf(pair); at >= 0; at = text.indexOf(pair, at + 2)) {
            text.replace(at, at + 2, mark);
        }
    }
}
