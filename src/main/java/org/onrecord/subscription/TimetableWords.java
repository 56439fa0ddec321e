package org.onrecord.subscription;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.onrecord.schedule.Timetable;

/** Says when something is sent. Stateless. */
final class TimetableWords {

    private static final Set<DayOfWeek> WORKDAYS = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private TimetableWords() {}

    static String of(Timetable timetable) {
        return days(timetable.weekdays()) + " at " + timetable.at() + zone(timetable) + quiet(timetable);
    }

    static String atOnce(Timetable timetable) {
        return "at once" + (timetable.quiet() == null ? "" : quiet(timetable) + zone(timetable));
    }

    private static String zone(Timetable timetable) {
        return ", " + timetable.zone().getId() + " time";
    }

    private static String quiet(Timetable timetable) {
        var quiet = timetable.quiet();
        return quiet == null ? "" : ", quiet from " + quiet.from() + " to " + quiet.to();
    }

    private static String days(Set<DayOfWeek> days) {
        if (days.equals(Timetable.EVERY_DAY)) {
            return "every day";
        }
        if (days.equals(WORKDAYS)) {
            return "Monday to Friday";
        }
        if (days.equals(WEEKEND)) {
            return "Saturday and Sunday";
        }
        return "every "
                + days.stream()
                        .sorted()
                        .map(day -> day.getDisplayName(TextStyle.FULL, Locale.ENGLISH))
                        .collect(Collectors.joining(", "));
    }
}
