package org.onrecord.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneRules;
import java.time.zone.ZoneRulesProvider;
import java.util.EnumSet;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimetableTest {

    private static final Instant LONG_AGO = Instant.parse("2000-01-01T00:00:00Z");

    @ParameterizedTest
    @CsvSource(textBlock = """
            # zone, hour, date, sent at
            UTC,                08:00, 2022-11-05, 2022-11-05T08:00:00Z
            Europe/Kyiv,        07:00, 2022-11-05, 2022-11-05T05:00:00Z
            # the hour that is skipped in spring: as much later as the clocks go on
            Europe/Berlin,      02:30, 2023-03-26, 2023-03-26T01:30:00Z
            America/New_York,   02:30, 2024-03-10, 2024-03-10T07:30:00Z
            Australia/Lord_Howe, 02:15, 2023-10-01, 2023-09-30T15:45:00Z
            # the hour that comes twice in autumn: the first time
            Europe/Berlin,      02:30, 2023-10-29, 2023-10-29T00:30:00Z
            America/New_York,   01:30, 2024-11-03, 2024-11-03T05:30:00Z
            # midnight that is skipped
            Africa/Cairo,       00:00, 2023-04-28, 2023-04-27T22:00:00Z
            # a day in leap years only
            Asia/Kathmandu,     08:00, 2024-02-29, 2024-02-29T02:15:00Z
            """)
    void isSentByTheClocksOfTheZone(String zone, LocalTime at, LocalDate day, Instant sent) {
        assertThat(Timetable.daily(at, ZoneId.of(zone)).on(day)).isEqualTo(sent);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # from, to,    hour,  sent at
            22:00, 07:00, 06:00, 2022-11-05T07:00:00Z
            22:00, 07:00, 23:15, 2022-11-06T07:00:00Z
            22:00, 07:00, 07:00, 2022-11-05T07:00:00Z
            22:00, 07:00, 22:00, 2022-11-06T07:00:00Z
            12:00, 14:30, 12:45, 2022-11-05T14:30:00Z
            12:00, 14:30, 11:59, 2022-11-05T11:59:00Z
            """)
    void waitsForTheEndOfQuietHours(LocalTime from, LocalTime to, LocalTime at, Instant sent) {
        var quiet = new Timetable(at, ZoneOffset.UTC, Timetable.EVERY_DAY, new QuietHours(from, to));

        assertThat(quiet.on(LocalDate.of(2022, 11, 5))).isEqualTo(sent);
    }

    @Test
    void hasNothingOnADateThatTheZoneSkipped() {
        var samoa = Timetable.daily(LocalTime.of(8, 0), ZoneId.of("Pacific/Apia"));

        assertThat(samoa.isWantedOn(LocalDate.of(2011, 12, 30))).isFalse();
    }

    @Test
    void makesSeveralMissedDaysOne() {
        var workdays = new Timetable(
                LocalTime.of(7, 0), ZoneOffset.UTC, EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), null);

        var due = workdays.findDue(LocalDate.of(2022, 11, 3), LONG_AGO, Instant.parse("2022-11-08T10:00:00Z"));

        // Friday and Monday were missed, Saturday and Sunday not wanted.
        assertThat(due).contains(new Due(LocalDate.of(2022, 11, 8), Instant.parse("2022-11-08T07:00:00Z"), 2));
    }

    @Test
    void isDueAfterTheWeekendThoughTheOutageWasOnFriday() {
        var fridays = new Timetable(LocalTime.of(7, 0), ZoneOffset.UTC, Set.of(DayOfWeek.FRIDAY), null);

        var due = fridays.findDue(LocalDate.of(2022, 10, 28), LONG_AGO, Instant.parse("2022-11-06T10:00:00Z"));

        assertThat(due).map(Due::day).contains(LocalDate.of(2022, 11, 4));
    }

    @Test
    void isNotDueForWhatWasBeforeItWasAskedFor() {
        var eight = Timetable.daily(LocalTime.of(8, 0), ZoneOffset.UTC);
        var asked = Instant.parse("2022-11-05T08:00:01Z");

        assertThat(eight.findDue(null, asked, asked.plusSeconds(60))).isEmpty();
        assertThat(eight.findDue(null, asked, asked.plus(Duration.ofDays(1))))
                .map(Due::day)
                .contains(LocalDate.of(2022, 11, 6));
    }

    @Test
    void isDueOnceOnEachDateThoughTheChatMovesToAnotherZone() {
        var hour = LocalTime.of(8, 0);
        var honolulu = Timetable.daily(hour, ZoneId.of("Pacific/Honolulu"));
        var auckland = Timetable.daily(hour, ZoneId.of("Pacific/Auckland"));
        var morningInHonolulu = Instant.parse("2022-11-05T18:00:00Z");

        var first = honolulu.findDue(null, LONG_AGO, morningInHonolulu).orElseThrow();
        var beforeEight = auckland.findDue(first.day(), LONG_AGO, morningInHonolulu.plusSeconds(60));
        var moved = auckland.findDue(first.day(), LONG_AGO, morningInHonolulu.plusSeconds(3600))
                .orElseThrow();
        var back = honolulu.findDue(moved.day(), LONG_AGO, morningInHonolulu.plusSeconds(3660));

        assertThat(first.day()).isEqualTo("2022-11-05");
        assertThat(beforeEight).isEmpty();
        assertThat(moved.day()).isEqualTo("2022-11-06");
        assertThat(back).isEmpty();
    }

    @Test
    void followsAZoneWhoseRulesChange() {
        var rules = new ChangingRules();
        ZoneRulesProvider.registerProvider(rules);
        var eight = Timetable.daily(LocalTime.of(8, 0), ZoneId.of(rules.name()));
        var day = LocalDate.of(2022, 11, 5);
        var before = eight.on(day);

        rules.offset = ZoneOffset.ofHours(3);

        assertThat(before).isEqualTo(Instant.parse("2022-11-05T06:00:00Z"));
        assertThat(eight.on(day)).isEqualTo(Instant.parse("2022-11-05T05:00:00Z"));
        assertThat(eight.findDue(day, LONG_AGO, before)).isEmpty();
    }

    @Test
    void needsADayAndQuietHoursThatEnd() {
        assertThatThrownBy(() -> new Timetable(LocalTime.NOON, ZoneOffset.UTC, Set.of(), null))
                .hasMessageContaining("at least one weekday");
        assertThatThrownBy(() -> new QuietHours(LocalTime.NOON, LocalTime.NOON)).hasMessageContaining("12:00");
    }

    /** A zone whose government is not done yet. */
    private static final class ChangingRules extends ZoneRulesProvider {

        private ZoneOffset offset = ZoneOffset.ofHours(2);

        @Override
        protected Set<String> provideZoneIds() {
            return Set.of(name());
        }

        String name() {
            return "Test/Changing";
        }

        @Override
        protected @Nullable ZoneRules provideRules(String zone, boolean forCaching) {
            return forCaching ? null : ZoneRules.of(offset);
        }

        @Override
        protected NavigableMap<String, ZoneRules> provideVersions(String zone) {
            return new TreeMap<>();
        }
    }
}
