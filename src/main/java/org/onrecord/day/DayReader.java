package org.onrecord.day;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reads which days the phrases of a text mean. Stateless, and safe for use by many threads. */
public final class DayReader {

    /**
     * All phrases that mean a day or a range of days, in order, not overlapping.
     *
     * @param reference the day from which "Thursday" and "yesterday" are counted, mostly the day of publication
     */
    public List<Found> find(String text, LocalDate reference, Direction direction) {
        return List.of();
    }

    /**
     * What a question asks about time; empty when it asks nothing about it.
     *
     * @param today the day on which it is asked; a day without a year is the last one on or before it
     */
    public Optional<TimeFilter> question(String text, LocalDate today) {
        return Optional.empty();
    }
}
