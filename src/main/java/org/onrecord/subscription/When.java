package org.onrecord.subscription;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.schedule.QuietHours;
import org.onrecord.schedule.Timetable;

/**
 * When somebody wants to be told, as far as the words said; what is {@code null} they did not say.
 *
 * @param weekdays never empty
 * @param isNeverQuiet whether there are to be no quiet hours any more
 */
public record When(
        @Nullable LocalTime at,
        @Nullable ZoneId zone,
        @Nullable Set<DayOfWeek> weekdays,
        @Nullable QuietHours quiet,
        boolean isNeverQuiet,
        Subscription.@Nullable Pace pace,
        @Nullable Boolean tellsOfNothing) {

    /** Whether the words said nothing of it. */
    public boolean isEmpty() {
        return equals(new When(null, null, null, null, false, null, null));
    }

    /** The timetable that it makes of another one: what was not said stays. */
    public Timetable over(Timetable other) {
        return new Timetable(
                Objects.requireNonNullElse(at, other.at()),
                Objects.requireNonNullElse(zone, other.zone()),
                Objects.requireNonNullElse(weekdays, other.weekdays()),
                quiet != null || isNeverQuiet ? quiet : other.quiet());
    }

    /** The same by the clocks of another place. */
    When in(ZoneId other) {
        return new When(at, other, weekdays, quiet, isNeverQuiet, pace, tellsOfNothing);
    }

    /** Who names an hour or a weekday wants it daily, unless it is said otherwise. */
    public Subscription.Pace pace(Subscription.Pace other) {
        if (pace != null) {
            return pace;
        }
        return at != null || weekdays != null ? Subscription.Pace.DAILY : other;
    }

    public boolean tellsOfNothing(boolean other) {
        return tellsOfNothing == null ? other : tellsOfNothing;
    }
}
