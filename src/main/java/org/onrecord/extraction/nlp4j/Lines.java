package org.onrecord.extraction.nlp4j;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.article.Span;

/** Divides a passage into lines, and what is far too long for one further, between words where there are any. */
final class Lines {
    /** The tokenizer's time grows faster than the length of a line. */
    static final int LONGEST = 1_000;

    private static final String ENDS = "\n\r\f\u000B\u0085\u2028\u2029";

    private Lines() {}

    /** @return without the line's end; no line is empty */
    static List<Span> in(String text, Span passage) {
        var lines = new ArrayList<Span>();
        int start = passage.start();
        for (int i = start; i < passage.end(); i++) {
            if (ENDS.indexOf(text.charAt(i)) >= 0) {
                addBounded(text, start, i, lines);
                start = i + 1;
            }
        }
        addBounded(text, start, passage.end(), lines);
        return lines;
    }

    private static void addBounded(String text, int start, int end, List<Span> lines) {
        int from = start;
        while (end - from > LONGEST) {
            int cut = cut(text, from);
            lines.add(new Span(from, cut));
            from = cut;
        }
        if (from < end) {
            lines.add(new Span(from, end));
        }
    }

    private static int cut(String text, int from) {
        for (int i = from + LONGEST; i > from; i--) {
            if (Character.isWhitespace(text.charAt(i))) {
                return i;
            }
        }
        return from + LONGEST;
    }
}
