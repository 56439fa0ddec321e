package org.onrecord.reading;

import org.onrecord.article.Span;

/**
 * A line of a text that holds something, or lines that were broken only to fit a width.
 *
 * @param span without white space around it and without Markdown's mark before it
 * @param markStart where Markdown's mark begins; the start of the span where there is none
 * @param afterGap whether an empty line stands before it
 */
record Line(Span span, String words, int markStart, boolean afterGap) {

    /** Longer lines are paragraphs; nothing else is asked of them. */
    private static final int SHORT = 300;

    boolean isShort() {
        return words.length() <= SHORT;
    }

    /** Whether it stops as a sentence does, also before closing quotes and brackets. */
    boolean isFinished() {
        int end = words.length() - 1;
        while (end > 0 && "\"'”’»)]".indexOf(words.charAt(end)) >= 0) {
            end--;
        }
        return ".!?…".indexOf(words.charAt(end)) >= 0 && !words.endsWith("U.S.") && !words.endsWith("U.K.");
    }

    int countWords() {
        int count = 0;
        boolean inWord = false;
        for (int i = 0; i < words.length(); i++) {
            boolean white = Character.isWhitespace(words.charAt(i));
            count += !white && !inWord ? 1 : 0;
            inWord = !white;
        }
        return count;
    }

    /** Begins as a headline does: with a capital, a figure or a quotation mark. */
    boolean beginsLarge() {
        char first = words.charAt(0);
        return !Character.isLowerCase(first) && "-–—•*(),;:.[".indexOf(first) < 0;
    }

    /** Could be a headline: short, large at its beginning, not finished as a sentence. */
    boolean isLikeHeadline() {
        return words.length() <= 200
                && countWords() >= 3
                && beginsLarge()
                && !isFinished()
                && ",;:".indexOf(words.charAt(words.length() - 1)) < 0;
    }
}
