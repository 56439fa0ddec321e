package org.onrecord.day;

import java.time.LocalDate;
import java.time.Period;
import org.onrecord.article.Span;
import org.onrecord.claim.Days;

/**
 * A phrase that means a day or a range of days.
 *
 * @param span in the text that was searched, prepositions left out
 * @param days what it means; for an {@link Kind#OFFSET} it is counted from the reference day as if that were the anchor
 * @param shift for an {@link Kind#OFFSET}, how far it is from its anchor: "two days after" is plus two days; zero for
 *     all others
 */
public record Found(Span span, Days days, Kind kind, Period shift) {

    /** How a phrase gives its day. */
    public enum Kind {
        /** With a year: "3 November 2022", "2019". */
        FULL,
        /** Without a year: "Nov. 5", "in October". */
        CALENDAR,
        /** By its name: "Thursday", "Monday morning". */
        WEEKDAY,
        /** Counted from the reference: "yesterday", "two days ago", "earlier this week". */
        RELATIVE,
        /** Counted from something else that the text tells: "a day after the US said so", "the day before". */
        OFFSET
    }

    /** The day of an {@link Kind#OFFSET} whose anchor is known: "a day after" the anchor is the day after it. */
    public Days from(LocalDate anchor) {
        return Days.on(anchor.plus(shift), days.words());
    }

    /** The anchor's day where the day of the phrase itself is known: what came "a day after" it was said the day before. */
    public Days anchorOf(LocalDate day) {
        return Days.on(day.minus(shift), days.words());
    }
}
