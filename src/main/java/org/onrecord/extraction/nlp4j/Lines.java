package org.onrecord.extraction.nlp4j;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.article.Span;

/** Divides a passage at its lines' ends. */
final class Lines {
    private static final String ENDS = "\n\r\f\u000B\u0085\u2028\u2029";

    private Lines() {}

    /** The lines without their ends; none is empty. */
    static List<Span> in(String text, Span passage) {
        var lines = new ArrayList<Span>();
        int start = passage.start();
        for (int i = start; i <= passage.end(); i++) {
            if (i == passage.end() || ENDS.indexOf(text.charAt(i)) >= 0) {
                if (start < i) {
                    lines.add(new Span(start, i));
                }
                start = i + 1;
            }
        }
        return lines;
    }
}
