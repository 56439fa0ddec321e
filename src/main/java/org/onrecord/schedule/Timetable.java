package org.onrecord.schedule;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * When something that comes once a day is wanted.
 *
 * @param at by the clocks of the zone; where they skip this time, it is as much later as they skip, and where they show it
 *     twice, it is the first time
 * @param weekdays by the date in the zone; at least one
 * @param quiet hours in which nothing is sent: what is due then waits for their end; {@code null} for none
 */
public record Timetable(
        LocalTime at,
        ZoneId zone,
        Set<DayOfWeek> weekdays,
        @Nullable QuietHours quiet) {

    public static final Set<DayOfWeek> EVERY_DAY = Set.copyOf(EnumSet.allOf(DayOfWeek.class));

    /** A week of chosen weekdays has no longer gap than this, and a date that a zone skips makes it a day longer. */
    private static final int LONGEST_GAP = 15;

    public Timetable {
        weekdays = Set.copyOf(weekdays);
        if (weekdays.isEmpty()) {
            throw new IllegalArgumentException("a timetable needs at least one weekday");
        }
    }

    public static Timetable daily(LocalTime at, ZoneId zone) {
        return new Timetable(at, zone, EVERY_DAY, null);
    }

    /** Whether something is wanted on this date; a date that the zone skipped (30 December 2011 in Samoa) has nothing. */
    public boolean isWantedOn(LocalDate day) {
        return weekdays.contains(day.getDayOfWeek())
                && day.atStartOfDay(zone).toLocalDate().equals(day);
    }

    /** When that of a date is to be sent: at the hour, or when the quiet hours that it falls into end. */
    public Instant on(LocalDate day) {
        var due = day.atTime(at).atZone(zone);
        return quiet == null
                ? due.toInstant()
                : quiet.after(due.toLocalDateTime()).atZone(zone).toInstant();
    }

    /** The next moment at which something may be sent: this one, or the end of the quiet hours it lies in. */
    public Instant allowedFrom(Instant moment) {
        if (quiet == null || !quiet.hold(LocalTime.ofInstant(moment, zone))) {
            return moment;
        }
        var end =
                quiet.after(moment.atZone(zone).toLocalDateTime()).atZone(zone).toInstant();
        // Clocks that are put back show the end of the quiet hours a second time.
        return end.isBefore(moment) ? moment : end;
    }

    /**
     * What is to be sent now, if anything: that of the last date that is due. Those before it, which nobody sent, are made
     * up for by it.
     *
     * @param last the date of what was sent last; {@code null} when nothing was yet
     * @param since when it was asked for; what was due before or at that moment is not wanted
     */
    public Optional<Due> findDue(@Nullable LocalDate last, Instant since, Instant now) {
        var today = LocalDate.ofInstant(now, zone);
        // What is held by quiet hours is sent on the day after its date.
        for (int back = 0; back <= LONGEST_GAP; back++) {
            var day = today.minusDays(back);
            if (isWantedOn(day) && !on(day).isAfter(now)) {
                return isNew(day, last, since)
                        ? Optional.of(new Due(day, on(day), missed(day, last)))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private boolean isNew(LocalDate day, @Nullable LocalDate last, Instant since) {
        return (last == null || day.isAfter(last)) && on(day).isAfter(since);
    }

    /** How many wanted dates lie between the last one and this. */
    private int missed(LocalDate day, @Nullable LocalDate last) {
        return last == null
                ? 0
                : Math.toIntExact(last.plusDays(1)
                        .datesUntil(day)
                        .filter(this::isWantedOn)
                        .count());
    }
}
