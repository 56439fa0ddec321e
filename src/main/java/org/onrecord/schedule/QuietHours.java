package org.onrecord.schedule;

import java.time.LocalDateTime;
import java.time.LocalTime;

/**
 * Hours of each day in which nothing is sent, for example from 22:00 to 07:00.
 *
 * @param from the first minute of them
 * @param to the first minute after them; before {@code from} when they go over midnight
 */
public record QuietHours(LocalTime from, LocalTime to) {

    public QuietHours {
        if (from.equals(to)) {
            throw new IllegalArgumentException("quiet hours must end at another time than they begin, not " + from);
        }
    }

    boolean hold(LocalTime time) {
        return from.isBefore(to)
                ? !time.isBefore(from) && time.isBefore(to)
                : !time.isBefore(from) || time.isBefore(to);
    }

    /** The end of the quiet hours that a time lies in; the time itself when it lies in none. */
    LocalDateTime after(LocalDateTime time) {
        if (!hold(time.toLocalTime())) {
            return time;
        }
        var end = time.toLocalDate().atTime(to);
        return end.isAfter(time) ? end : end.plusDays(1);
    }
}
