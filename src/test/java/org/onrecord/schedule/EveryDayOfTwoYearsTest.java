package org.onrecord.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two years, a leap day among them, in zones with every kind of clock; hours, weekdays and outages by lot. */
class EveryDayOfTwoYearsTest {

    private static final Instant START = Instant.parse("2023-01-01T00:00:00Z");
    private static final Instant END = Instant.parse("2025-01-02T00:00:00Z");
    private static final int TIMETABLES = 12;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UTC",
                "Europe/Kyiv",
                "Europe/Dublin",
                "America/New_York",
                "America/St_Johns",
                "America/Santiago",
                "Africa/Cairo",
                "Africa/Casablanca",
                "Asia/Tehran",
                "Asia/Kathmandu",
                "Asia/Gaza",
                "Australia/Lord_Howe",
                "Pacific/Chatham",
                "Pacific/Kiritimati"
            })
    void eachWantedDateIsSentOnceAndInOrder(String zone) {
        var random = new Random(zone.hashCode());
        for (int i = 0; i < TIMETABLES; i++) {
            var timetable = timetable(random, ZoneId.of(zone));

            var sent = sent(timetable, () -> Duration.ofMinutes(1 + random.nextInt(30)));

            assertThat(sent.stream().map(Due::day).filter(wanted(timetable)::contains))
                    .as("%s", timetable)
                    .isEqualTo(wanted(timetable));
            assertThat(sent).extracting(Due::missed).containsOnly(0);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTC", "Europe/Kyiv", "America/New_York", "Australia/Lord_Howe", "Asia/Gaza"})
    void whatOutagesSwallowedIsMadeUpForByOne(String zone) {
        var random = new Random(zone.hashCode());
        for (int i = 0; i < TIMETABLES; i++) {
            var timetable = timetable(random, ZoneId.of(zone));

            var sent = sent(
                    timetable,
                    () -> random.nextInt(20) == 0 ? Duration.ofHours(random.nextInt(300)) : Duration.ofMinutes(5));

            int made = sent.stream().mapToInt(due -> 1 + due.missed()).sum();
            var all = wanted(timetable);
            var days = sent.stream().map(Due::day).toList();
            assertThat(days).doesNotHaveDuplicates().isSorted();
            // The first ones may lie in an outage that nothing was sent before.
            assertThat(made).isEqualTo((int) all.stream()
                    .filter(day -> !day.isBefore(days.getFirst()) && !day.isAfter(days.getLast()))
                    .count());
        }
    }

    /** The last date due is sent at each look; what was due before the start is not wanted. */
    private static List<Due> sent(Timetable timetable, java.util.function.Supplier<Duration> pause) {
        var sent = new ArrayList<Due>();
        LocalDate last = null;
        for (var now = START; now.isBefore(END); now = now.plus(pause.get())) {
            var due = timetable.findDue(last, START, now);
            if (due.isPresent()) {
                assertThat(due.get().at()).isBeforeOrEqualTo(now);
                sent.add(due.get());
                last = due.get().day();
            }
        }
        return sent;
    }

    private static List<LocalDate> wanted(Timetable timetable) {
        return LocalDate.ofInstant(START, timetable.zone())
                .minusDays(2)
                .datesUntil(LocalDate.ofInstant(END, timetable.zone()).plusDays(2))
                .filter(timetable::isWantedOn)
                .filter(day -> timetable.on(day).isAfter(START)
                        && timetable.on(day).isBefore(END.minus(Duration.ofMinutes(31))))
                .toList();
    }

    private static Timetable timetable(Random random, ZoneId zone) {
        var weekdays = new HashSet<DayOfWeek>(Set.of(DayOfWeek.of(1 + random.nextInt(7))));
        for (var day : DayOfWeek.values()) {
            if (random.nextInt(3) > 0) {
                weekdays.add(day);
            }
        }
        var at = LocalTime.of(random.nextInt(24), random.nextInt(60));
        var from = LocalTime.of(random.nextInt(24), 0);
        var quiet = random.nextBoolean() ? null : new QuietHours(from, from.plusHours(1 + random.nextInt(10)));
        return new Timetable(at, zone, weekdays, quiet);
    }
}
