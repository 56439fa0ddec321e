package org.onrecord.reading;

import java.time.LocalDate;
import java.util.Optional;
import org.onrecord.article.Span;
import org.onrecord.day.NoSuchDayException;
import org.onrecord.day.PublicationDay;

/** Reads days that may be anything: one that is not in the calendar is here as good as none. */
final class PrintedDay {

    private PrintedDay() {}

    /** The first day in these words; nothing where there is none, or none that exists. */
    static Optional<LocalDate> find(String words) {
        return findPublished(words).map(PublicationDay::day);
    }

    /** Where that day stands. */
    static Optional<Span> findPlace(String words) {
        return findPublished(words).map(PublicationDay::span);
    }

    private static Optional<PublicationDay> findPublished(String words) {
        try {
            return PublicationDay.findPlace(words);
        } catch (NoSuchDayException e) {
            return Optional.empty();
        }
    }
}
