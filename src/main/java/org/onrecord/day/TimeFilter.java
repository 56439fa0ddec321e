package org.onrecord.day;

import org.onrecord.article.Span;
import org.onrecord.claim.Days;

/**
 * What a question asks about time.
 *
 * @param days both ends inclusive; {@link Days#EARLIEST} and {@link Days#LATEST} are open ends
 * @param span the words of it in the question, prepositions included, so that what is left is about something else
 */
public record TimeFilter(Kind kind, Days days, Span span) {

    /** What the days are a limit for. */
    public enum Kind {
        /** When it was said: "on Monday", "since March", "in the last 3 days". */
        SAID,
        /** What was on record by a day: "as of 3 November 2022". */
        AS_OF,
        /** What is new: "anything new since Monday?". */
        ANYTHING_NEW_SINCE
    }
}
