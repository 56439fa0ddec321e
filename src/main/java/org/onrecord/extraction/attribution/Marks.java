package org.onrecord.extraction.attribution;

import java.util.Optional;
import org.onrecord.article.Span;

/** Which marks belong to a stretch of text. */
final class Marks {

    private static final String AT_ENDS = " \t\n\r\u00a0.,;:!?'\"‘’“”„«»‹›()[]-–—―`";
    private static final String OPENING = "(“«[";
    private static final String CLOSING = ")”»]";

    private static final int LONGEST_MENDED = 25;

    private Marks() {}

    /** Whether there is a letter or a figure between two places. */
    static boolean hasWords(String text, int from, int to) {
        return countWords(text, from, to) > 0;
    }

    static int countWords(String text, int from, int to) {
        int words = 0;
        boolean inside = false;
        for (int i = from; i < to; i++) {
            boolean letter = Character.isLetterOrDigit(text.charAt(i));
            if (letter && !inside) {
                words++;
            }
            inside = letter;
        }
        return words;
    }

    /**
     * Takes white space and marks off both ends, but leaves a closing mark whose opening one is inside, and the full stops
     * of initials: the ends of {@code he called it “a lie”} and {@code he left the U.S.} stay.
     *
     * @return empty when there is nothing but marks
     */
    static Optional<Span> trim(String text, Span span) {
        int start = span.start();
        int end = span.end();
        while (start < end && AT_ENDS.indexOf(text.charAt(start)) >= 0 && !opensInside(text, start, end)) {
            start++;
        }
        while (start < end && AT_ENDS.indexOf(text.charAt(end - 1)) >= 0 && !endsInitials(text, start, end)) {
            end--;
        }
        return start == end ? Optional.empty() : Optional.of(new Span(start, closed(text, start, end)));
    }

    /** "U.S.": its last full stop is a part of the word, even where it ends a sentence as well. */
    private static boolean endsInitials(String text, int start, int end) {
        return end - start >= 4
                && text.charAt(end - 1) == '.'
                && Character.isUpperCase(text.charAt(end - 2))
                && text.charAt(end - 3) == '.'
                && Character.isUpperCase(text.charAt(end - 4));
    }

    /** "[o]ther": a bracket that closes within a word's length is a part of the words. */
    private static boolean opensInside(String text, int start, int end) {
        int close = text.charAt(start) == '[' ? text.indexOf(']', start) : -1;
        return close > start && close < Math.min(end, start + LONGEST_MENDED);
    }

    private static int closed(String text, int start, int end) {
        for (int kind = 0; kind < OPENING.length(); kind++) {
            int opened = last(OPENING.charAt(kind), text, start, end);
            if (opened >= 0 && last(CLOSING.charAt(kind), text, start, end) < opened) {
                return closing(text, end, CLOSING.charAt(kind));
            }
        }
        boolean odd = text.substring(start, end).chars().filter(c -> c == '"').count() % 2 == 1;
        return odd ? closing(text, end, '"') : end;
    }

    /** Where a mark stands last in a span, -1 where it does not; looks no farther back, since an article may be long. */
    private static int last(char mark, String text, int start, int end) {
        for (int i = end - 1; i >= start; i--) {
            if (text.charAt(i) == mark) {
                return i;
            }
        }
        return -1;
    }

    private static int closing(String text, int end, char mark) {
        for (int i = end; i < Math.min(text.length(), end + 3); i++) {
            if (text.charAt(i) == mark) {
                return i + 1;
            }
            if (AT_ENDS.indexOf(text.charAt(i)) < 0) {
                return end;
            }
        }
        return end;
    }
}
