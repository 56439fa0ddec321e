package org.onrecord.day;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.temporal.TemporalAdjusters.next;
import static java.time.temporal.TemporalAdjusters.nextOrSame;
import static java.time.temporal.TemporalAdjusters.previous;
import static java.time.temporal.TemporalAdjusters.previousOrSame;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;

/** Counts days from a reference day, in one direction. Weeks begin on Monday. */
record Reckoning(LocalDate reference, Direction direction) {

    /** First and last day, both inclusive. */
    record Range(LocalDate from, LocalDate to) {

        static Range on(LocalDate day) {
            return new Range(day, day);
        }
    }

    LocalDate weekday(DayOfWeek day) {
        return chosen(reference.with(previousOrSame(day)), reference.with(nextOrSame(day)));
    }

    LocalDate lastWeekday(DayOfWeek day) {
        return reference.with(previous(day));
    }

    LocalDate nextWeekday(DayOfWeek day) {
        return reference.with(next(day));
    }

    /** The day in the week that lies so many weeks after the reference's own. */
    LocalDate weekdayOfWeek(DayOfWeek day, int weeks) {
        return monday().plusWeeks(weeks).with(nextOrSame(day));
    }

    /** A day of a month without a year; empty for one that no year has. */
    Optional<LocalDate> dayOfMonth(Month month, int day) {
        LocalDate before = null;
        LocalDate after = null;
        // Eight years, because 29 February can be that far away.
        for (int year = reference.getYear() - 8; year <= reference.getYear() + 8; year++) {
            var found = date(year, month.getValue(), day);
            if (found.isPresent() && !found.get().isAfter(reference)) {
                before = found.get();
            } else if (found.isPresent() && after == null) {
                after = found.get();
            }
        }
        return before == null || after == null ? Optional.empty() : Optional.of(chosen(before, after));
    }

    /** The nearest one that has this weekday; empty when none is within a year and a half. */
    Optional<LocalDate> dayOfMonth(Month month, int day, DayOfWeek weekday) {
        return IntStream.rangeClosed(-1, 1)
                .mapToObj(years -> date(reference.getYear() + years, month.getValue(), day))
                .flatMap(Optional::stream)
                .filter(found -> found.getDayOfWeek() == weekday)
                .min(Comparator.comparingLong(found -> Math.abs(ChronoUnit.DAYS.between(found, reference))));
    }

    /** "The 15th". */
    Optional<LocalDate> dayOfAnyMonth(int day) {
        LocalDate before = null;
        LocalDate after = null;
        var month = YearMonth.from(reference);
        for (int i = -2; i <= 2; i++) {
            var in = month.plusMonths(i);
            var found = date(in.getYear(), in.getMonthValue(), day);
            if (found.isPresent() && !found.get().isAfter(reference)) {
                before = found.get();
            } else if (found.isPresent() && after == null) {
                after = found.get();
            }
        }
        return before == null || after == null ? Optional.empty() : Optional.of(chosen(before, after));
    }

    /** The year that a month without one is of. */
    YearMonth month(Month month) {
        var own = YearMonth.from(reference);
        var before = own.withMonth(month.getValue());
        if (before.isAfter(own)) {
            before = before.minusYears(1);
        }
        if (before.equals(own)) {
            return own;
        }
        var after = before.plusYears(1);
        return YearMonth.from(chosen(before.atEndOfMonth(), after.atDay(1)));
    }

    Range whole(YearMonth month) {
        return cut(month.atDay(1), month.atEndOfMonth());
    }

    Range year(int year) {
        return cut(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /** A third of a month: early is up to the 10th, mid the 11th to the 20th, late the rest. */
    Range part(YearMonth month, String part) {
        return switch (part) {
            case "early" -> cut(month.atDay(1), month.atDay(10));
            case "mid" -> cut(month.atDay(11), month.atDay(20));
            default -> cut(month.atDay(21), month.atEndOfMonth());
        };
    }

    /** A week, month or year, so many after the reference's own; the own one ends with the reference for the past. */
    Range unit(ChronoUnit unit, int after) {
        var start = start(unit, reference).plus(after, unit);
        return cut(start, start.plus(1, unit).minusDays(1));
    }

    /** "Earlier this week": from its first day to the reference. */
    Range soFar(ChronoUnit unit) {
        return new Range(start(unit, reference), reference);
    }

    /** "Later this week": from the reference to its last day. */
    Range rest(ChronoUnit unit) {
        return new Range(reference, start(unit, reference).plus(1, unit).minusDays(1));
    }

    /** "In the last three days". */
    Range past(ChronoUnit unit, int count) {
        return new Range(reference.minus(count, unit), reference);
    }

    /** "Two days ago" is a day; "three weeks ago" is said of a whole week, "a year ago" of a year. */
    Range ago(ChronoUnit unit, int count) {
        var day = reference.minus(count, unit);
        var start = start(unit, day);
        return new Range(start, start.plus(1, unit).minusDays(1));
    }

    Range weekend(int weeks) {
        var saturday = reference.with(previousOrSame(SATURDAY));
        if (weeks == 0 && direction == Direction.FUTURE) {
            saturday = reference.getDayOfWeek() == SUNDAY ? saturday : reference.with(nextOrSame(SATURDAY));
        }
        boolean running = !saturday.plusDays(1).isBefore(reference);
        if (weeks < 0 && running) {
            saturday = saturday.minusWeeks(1);
        } else if (weeks > 0) {
            saturday = reference.with(next(SATURDAY));
        }
        return cut(saturday, saturday.plusDays(1));
    }

    static Optional<LocalDate> date(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private LocalDate monday() {
        return reference.with(previousOrSame(MONDAY));
    }

    private static LocalDate start(ChronoUnit unit, LocalDate day) {
        return switch (unit) {
            case WEEKS -> day.with(previousOrSame(MONDAY));
            case MONTHS -> day.withDayOfMonth(1);
            case YEARS -> day.withDayOfYear(1);
            default -> day;
        };
    }

    private LocalDate chosen(LocalDate before, LocalDate after) {
        if (before.equals(reference)) {
            return before;
        }
        return switch (direction) {
            case PAST -> before;
            case FUTURE -> after;
            case NEAREST ->
                ChronoUnit.DAYS.between(before, reference) <= ChronoUnit.DAYS.between(reference, after)
                        ? before
                        : after;
        };
    }

    /** What was said in the past was not said after the reference. */
    private Range cut(LocalDate from, LocalDate to) {
        boolean running = direction == Direction.PAST && !from.isAfter(reference) && to.isAfter(reference);
        return new Range(from, running ? reference : to);
    }
}
