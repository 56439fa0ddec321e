package org.onrecord.extraction.attribution;

import java.util.List;
import org.onrecord.article.Span;

/** Whole sentences of a text, with the quotation marks that belong to them. */
final class Excerpts {

    private static final String CLOSING = "\"”»'’)]";
    private static final String OPENING = "\"“„«'‘([";

    private final String text;
    private final List<Tree> trees;

    Excerpts(Reading reading) {
        this.text = reading.text();
        this.trees = reading.trees();
    }

    /** From the start of the first to the end of the last sentence that a span touches. */
    Span around(Span span) {
        var whole = span;
        for (var tree : trees) {
            if (tree.span().overlaps(span)) {
                whole = whole.and(withMarks(tree));
            }
        }
        return whole;
    }

    private Span withMarks(Tree tree) {
        var paragraph = tree.passage().span();
        int start = tree.span().start();
        int end = tree.span().end();
        while (end < paragraph.end() && CLOSING.indexOf(text.charAt(end)) >= 0 && text.charAt(end - 1) != ' ') {
            end++;
        }
        boolean opened = start > paragraph.start() && OPENING.indexOf(text.charAt(start - 1)) >= 0;
        boolean afterGap = opened && (start - 1 == paragraph.start() || Character.isWhitespace(text.charAt(start - 2)));
        start = afterGap ? start - 1 : start;
        // The parser may leave a closing mark at the start of the next sentence.
        while (start + 1 < end && CLOSING.indexOf(text.charAt(start)) >= 0 && text.charAt(start + 1) == ' ') {
            start++;
            while (start + 1 < end && Character.isWhitespace(text.charAt(start))) {
                start++;
            }
        }
        return new Span(start, end);
    }
}
