package org.onrecord.extraction.attribution;

import java.util.List;
import org.onrecord.article.Span;

/** Tells 'single' quotation marks from apostrophes in one paragraph. */
final class SingleQuotes {

    private final String text;
    private final Span paragraph;

    SingleQuotes(String text, Span paragraph) {
        this.text = text;
        this.paragraph = paragraph;
    }

    void addTo(List<Quotations.Quotation> found) {
        int at = paragraph.start();
        while (at < paragraph.end()) {
            int close = opensAt(at) ? closingAfter(at) : -1;
            if (close > 0) {
                found.add(new Quotations.Quotation(new Span(at, close + 1), true));
                at = close;
            }
            at++;
        }
    }

    private boolean opensAt(int at) {
        char c = text.charAt(at);
        boolean figure = at + 1 < paragraph.end() && Character.isDigit(text.charAt(at + 1));
        return (c == '\'' || c == '‘')
                && (at == paragraph.start() || isGap(text.charAt(at - 1)))
                && at + 1 < paragraph.end()
                && !Character.isWhitespace(text.charAt(at + 1))
                && !figure;
    }

    /** A mark after an s may be a plural's ("workers' rights"), so one that surely closes is preferred, if it comes first. */
    private int closingAfter(int open) {
        int doubtful = -1;
        for (int i = open + 2; i < paragraph.end(); i++) {
            if (opensAt(i)) {
                return doubtful;
            }
            if (!closesAt(i)) {
                continue;
            }
            if (text.charAt(i - 1) != 's' || !goesOn(i)) {
                return i;
            }
            doubtful = doubtful < 0 ? i : doubtful;
        }
        return doubtful;
    }

    private boolean closesAt(int at) {
        char c = text.charAt(at);
        return (c == '\'' || c == '’')
                && !Character.isWhitespace(text.charAt(at - 1))
                && (at + 1 == paragraph.end()
                        || isGap(text.charAt(at + 1))
                        || ".,;:!?".indexOf(text.charAt(at + 1)) >= 0);
    }

    private boolean goesOn(int at) {
        return at + 2 < paragraph.end() && text.charAt(at + 1) == ' ' && Character.isLowerCase(text.charAt(at + 2));
    }

    private static boolean isGap(char c) {
        return Character.isWhitespace(c) || "()[]-–—―/".indexOf(c) >= 0;
    }
}
