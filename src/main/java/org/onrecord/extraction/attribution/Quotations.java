package org.onrecord.extraction.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.article.Span;

/**
 * What stands in quotation marks in a text: “curly”, "straight", ''doubled'', «guillemets»; 'single' ones only in a
 * paragraph without others, since most of those marks are apostrophes; and all that is spoken in a transcript. A quotation ends with its paragraph at the latest.
 */
public final class Quotations {

    private static final String DOUBLE = "\"“”„«»";

    private final List<Quotation> all;

    private Quotations(List<Quotation> all) {
        this.all = List.copyOf(all);
    }

    /**
     * A quotation.
     *
     * @param span with its marks
     * @param closed whether the closing mark is there; it is not where a quotation goes on in the next paragraph
     */
    public record Quotation(Span span, boolean closed) {}

    public static Quotations in(String text, List<Span> paragraphs, Transcript transcript) {
        var found = new ArrayList<Quotation>();
        for (var paragraph : paragraphs) {
            int before = found.size();
            if (transcript.holds(paragraph.start())) {
                continue;
            }
            addDouble(text, paragraph, found);
            if (found.size() == before) {
                new SingleQuotes(text, paragraph).addTo(found);
            }
        }
        transcript.words().forEach(words -> found.add(new Quotation(words, true)));
        found.sort(Comparator.comparing(Quotation::span));
        return new Quotations(found);
    }

    /** All of them, in order of the text. */
    public List<Quotation> all() {
        return all;
    }

    /** The quotation that a place is in. */
    Optional<Quotation> findAt(int position) {
        int low = 0;
        int high = all.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            var candidate = all.get(middle);
            if (candidate.span().contains(position)) {
                return Optional.of(candidate);
            }
            if (candidate.span().start() > position) {
                high = middle - 1;
            } else {
                low = middle + 1;
            }
        }
        return Optional.empty();
    }

    public boolean holds(int position) {
        return findAt(position).isPresent();
    }

    private static void addDouble(String text, Span paragraph, List<Quotation> found) {
        var nested = doubled(text, paragraph, true);
        boolean whole = nested.stream().allMatch(Quotation::closed);
        found.addAll(whole ? nested : doubled(text, paragraph, false));
    }

    /**
     * The quotations of a paragraph.
     *
     * @param inner whether a mark that looks like an opening one may open a quotation inside another
     */
    private static List<Quotation> doubled(String text, Span paragraph, boolean inner) {
        var found = new ArrayList<Quotation>();
        @Nullable Integer open = null;
        int depth = 0;
        int i = paragraph.start();
        while (i < paragraph.end()) {
            int length = markAt(text, i, paragraph.end());
            if (length == 0) {
                i++;
                continue;
            }
            char mark = text.charAt(i);
            if (open == null) {
                open = mark == '”' || mark == '»' ? null : Integer.valueOf(i);
            } else if (inner && looksOpening(text, i, paragraph)) {
                depth++;
            } else if (depth > 0) {
                depth--;
            } else if (mark != '“' && mark != '„' && mark != '«') {
                found.add(new Quotation(new Span(open, i + length), true));
                open = null;
            }
            i += length;
        }
        if (open != null) {
            found.add(new Quotation(new Span(open, paragraph.end()), false));
        }
        return found;
    }

    /** A straight mark behind a space and right before a letter. */
    private static boolean looksOpening(String text, int at, Span paragraph) {
        return text.charAt(at) == '"'
                && at > paragraph.start()
                && at + 1 < paragraph.end()
                && Character.isWhitespace(text.charAt(at - 1))
                && Character.isLetterOrDigit(text.charAt(at + 1));
    }

    private static int markAt(String text, int at, int end) {
        char c = text.charAt(at);
        if (DOUBLE.indexOf(c) >= 0) {
            return 1;
        }
        boolean doubled = (c == '\'' || c == '`') && at + 1 < end && text.charAt(at + 1) == c;
        return doubled ? 2 : 0;
    }
}
