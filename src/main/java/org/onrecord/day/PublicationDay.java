package org.onrecord.day;

import java.time.LocalDate;
import java.util.Optional;
import org.onrecord.article.Span;

/**
 * A day that a page or text states in full, as news sites write it: "Nov 03, 2022", "3rd November 2022", "03.11.2022",
 * "2022-11-03T19:52:42Z".
 *
 * @param span where it stands
 */
public record PublicationDay(Span span, LocalDate day) {

    /**
     * The first day written out in full.
     *
     * @throws NoSuchDayException if it is not in the calendar, such as 30 February 2022
     */
    public static Optional<LocalDate> find(String text) {
        return findPlace(text).map(PublicationDay::day);
    }

    /**
     * The same, with its place.
     *
     * @throws NoSuchDayException if it is not in the calendar, such as 30 February 2022
     */
    public static Optional<PublicationDay> findPlace(String text) {
        return Optional.empty();
    }
}
