package org.onrecord.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.onrecord.article.Span;

/** The lines of a text that hold something, in its order. */
record Lines(String text, List<Line> all) {

    private static final Pattern MARK = Pattern.compile("(?:#{1,6}|>{1,3}|[-*+])[ \\t]+(?=\\S)");

    static Lines of(String text, boolean markdown) {
        var lines = new ArrayList<Line>();
        boolean gap = false;
        int start = 0;
        while (start < text.length()) {
            int end = endOfLine(text, start);
            int from = start;
            int to = end;
            while (from < to && isBlank(text.charAt(from))) {
                from++;
            }
            while (to > from && isBlank(text.charAt(to - 1))) {
                to--;
            }
            if (from < to) {
                lines.add(line(text, from, to, markdown, gap));
            }
            gap = from == to;
            start = end + 1;
        }
        return new Lines(text, isWrapped(lines) ? joined(text, lines) : List.copyOf(lines));
    }

    private static Line line(String text, int from, int to, boolean markdown, boolean gap) {
        int begin = from;
        if (markdown) {
            var mark = MARK.matcher(text).region(from, to);
            begin = mark.lookingAt() ? mark.end() : from;
        }
        return new Line(new Span(begin, to), text.substring(begin, to), from, gap);
    }

    private static int endOfLine(String text, int start) {
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029') {
                return i;
            }
        }
        return text.length();
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200B' || c == '\uFEFF';
    }

    /** Texts from mail and old terminals are broken at a width, and divided into paragraphs by empty lines. */
    private static boolean isWrapped(List<Line> lines) {
        int pairs = 0;
        int goesOn = 0;
        for (int i = 1; i < lines.size(); i++) {
            var line = lines.get(i);
            if (lines.get(i - 1).words().length() > 110 || line.words().length() > 110) {
                return false;
            }
            if (!line.afterGap()) {
                pairs++;
                goesOn += Character.isLowerCase(line.words().charAt(0)) ? 1 : 0;
            }
        }
        return pairs >= 3 && goesOn * 2 > pairs;
    }

    private static List<Line> joined(String text, List<Line> lines) {
        var paragraphs = new ArrayList<Line>();
        for (var line : lines) {
            boolean goesOn = !paragraphs.isEmpty()
                    && !line.afterGap()
                    && line.markStart() == line.span().start();
            if (goesOn) {
                var before = paragraphs.removeLast();
                var span = before.span().and(line.span());
                paragraphs.add(new Line(span, span.in(text), before.markStart(), before.afterGap()));
            } else {
                paragraphs.add(line);
            }
        }
        return List.copyOf(paragraphs);
    }
}
