package org.onrecord.claim;

import java.time.LocalDate;

/**
 * A day or a range of days, with the words it was read from.
 *
 * @param from first day; {@link #EARLIEST} where the words set no beginning ("before 3 November")
 * @param to last day, inclusive; the same as {@code from} for one day; {@link #LATEST} where the words set no end
 * @param words as they stand in the text, for example "earlier this week"
 */
public record Days(LocalDate from, LocalDate to, String words) {

    /** Stands for no beginning. A claim's own days never use it. */
    public static final LocalDate EARLIEST = LocalDate.MIN;

    /** Stands for no end. A claim's own days never use it. */
    public static final LocalDate LATEST = LocalDate.MAX;

    public Days {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("days must not end before they start: %s to %s".formatted(from, to));
        }
    }

    public static Days on(LocalDate day, String words) {
        return new Days(day, day, words);
    }

    public boolean isOneDay() {
        return from.equals(to);
    }

    /** Whether at least one day is in both. */
    public boolean overlaps(Days other) {
        return !from.isAfter(other.to) && !other.from.isAfter(to);
    }
}
