package org.onrecord.day;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.time.format.TextStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.claim.Days;

class DayReaderTest {

    private static final DayReader READER = new DayReader();

    /** A Saturday. */
    private static final LocalDate REFERENCE = LocalDate.of(2022, 11, 5);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            She said on Thursday that it works.               | 2022-11-05 | 2022-11-03 | 2022-11-03 | Thursday
            He spoke Saturday.                                | 2022-11-05 | 2022-11-05 | 2022-11-05 | Saturday
            last Friday                                       | 2022-11-05 | 2022-11-04 | 2022-11-04 | last Friday
            late on Thursday night                            | 2022-11-05 | 2022-11-03 | 2022-11-03 | Thursday night
            on Monday morning                                 | 2022-11-05 | 2022-10-31 | 2022-10-31 | Monday morning
            Tuesday last week                                 | 2022-11-05 | 2022-10-25 | 2022-10-25 | Tuesday last week
            on Nov. 5                                         | 2022-11-05 | 2022-11-05 | 2022-11-05 | Nov. 5
            on Oct. 11, he said                               | 2022-11-05 | 2022-10-11 | 2022-10-11 | Oct. 11
            on 5 November                                     | 2022-11-05 | 2022-11-05 | 2022-11-05 | 5 November
            on December 24                                    | 2022-11-05 | 2021-12-24 | 2021-12-24 | December 24
            on Nov 3, 2022                                    | 2022-11-05 | 2022-11-03 | 2022-11-03 | Nov 3, 2022
            Thursday, 3rd of November 2022                    | 2022-11-05 | 2022-11-03 | 2022-11-03 | Thursday, 3rd of November 2022
            on May 9                                          | 2022-11-05 | 2022-05-09 | 2022-05-09 | May 9
            Feb. 29                                           | 2022-11-05 | 2020-02-29 | 2020-02-29 | Feb. 29
            October 17-19                                     | 2022-11-05 | 2022-10-17 | 2022-10-19 | October 17-19
            on the 15th                                       | 2022-11-05 | 2022-10-15 | 2022-10-15 | the 15th
            in October                                        | 2022-11-05 | 2022-10-01 | 2022-10-31 | October
            in November                                       | 2022-11-05 | 2022-11-01 | 2022-11-05 | November
            in March 2019                                     | 2022-11-05 | 2019-03-01 | 2019-03-31 | March 2019
            in May                                            | 2022-11-05 | 2022-05-01 | 2022-05-31 | May
            in 2019                                           | 2022-11-05 | 2019-01-01 | 2019-12-31 | 2019
            earlier today                                     | 2022-11-05 | 2022-11-05 | 2022-11-05 | earlier today
            yesterday                                         | 2022-11-05 | 2022-11-04 | 2022-11-04 | yesterday
            tomorrow                                          | 2022-11-05 | 2022-11-06 | 2022-11-06 | tomorrow
            earlier this week                                 | 2022-11-05 | 2022-10-31 | 2022-11-05 | earlier this week
            this week                                         | 2022-11-05 | 2022-10-31 | 2022-11-05 | this week
            last week                                         | 2022-11-05 | 2022-10-24 | 2022-10-30 | last week
            last month                                        | 2022-11-05 | 2022-10-01 | 2022-10-31 | last month
            earlier this month                                | 2022-11-05 | 2022-11-01 | 2022-11-05 | earlier this month
            last year                                         | 2022-11-05 | 2021-01-01 | 2021-12-31 | last year
            over the weekend                                  | 2022-11-08 | 2022-11-05 | 2022-11-06 | the weekend
            two days ago                                      | 2022-11-05 | 2022-11-03 | 2022-11-03 | two days ago
            three weeks ago                                   | 2022-11-05 | 2022-10-10 | 2022-10-16 | three weeks ago
            a year ago                                        | 2022-11-05 | 2021-01-01 | 2021-12-31 | a year ago
            in early November                                 | 2022-11-05 | 2022-11-01 | 2022-11-05 | early November
            in mid-October                                    | 2022-11-05 | 2022-10-11 | 2022-10-20 | mid-October
            in late October                                   | 2022-11-05 | 2022-10-21 | 2022-10-31 | late October
            in the past week                                  | 2022-11-05 | 2022-10-29 | 2022-11-05 | the past week
            last October                                      | 2022-11-05 | 2022-10-01 | 2022-10-31 | last October
            last December                                     | 2022-11-05 | 2021-12-01 | 2021-12-31 | last December
            the day before yesterday                          | 2022-11-05 | 2022-11-03 | 2022-11-03 | the day before yesterday
            a day after the US said so                        | 2022-11-05 | 2022-11-06 | 2022-11-06 | a day after
            the day before, he had denied it                  | 2022-11-05 | 2022-11-04 | 2022-11-04 | the day before
            two days after the attack                         | 2022-11-05 | 2022-11-07 | 2022-11-07 | two days after
            a week earlier                                    | 2022-11-05 | 2022-10-29 | 2022-10-29 | a week earlier
            between Oct. 30 and Nov. 2                        | 2022-11-05 | 2022-10-30 | 2022-11-02 | Oct. 30 and Nov. 2
            from 30 October to 2 November                     | 2022-11-05 | 2022-10-30 | 2022-11-02 | 30 October to 2 November
            Dec. 30 to Jan. 2                                 | 2022-11-05 | 2021-12-30 | 2022-01-02 | Dec. 30 to Jan. 2
            28 Dec 2019 - 3 Jan 2020                          | 2022-11-05 | 2019-12-28 | 2020-01-03 | 28 Dec 2019 - 3 Jan 2020
            on Monday and Tuesday                             | 2022-11-05 | 2022-10-31 | 2022-11-01 | Monday and Tuesday
            from Friday to Sunday                             | 2022-11-08 | 2022-11-04 | 2022-11-06 | Friday to Sunday
            in October last year                              | 2022-11-05 | 2021-10-01 | 2021-10-31 | October last year
            on 3 October last year                            | 2022-11-05 | 2021-10-03 | 2021-10-03 | 3 October last year
            in the 1990s                                      | 2022-11-05 | 1990-01-01 | 1999-12-31 | the 1990s
            in the late 1990s                                 | 2022-11-05 | 1997-01-01 | 1999-12-31 | late 1990s
            in the first quarter of 2020                      | 2022-11-05 | 2020-01-01 | 2020-03-31 | the first quarter of 2020
            in the second half of 2020                        | 2022-11-05 | 2020-07-01 | 2020-12-31 | the second half of 2020
            on New Year's Eve                                 | 2022-11-05 | 2021-12-31 | 2021-12-31 | New Year's Eve
            on Christmas Day 2019                             | 2022-11-05 | 2019-12-25 | 2019-12-25 | Christmas Day 2019
            on the Fourth of July                             | 2022-11-05 | 2022-07-04 | 2022-07-04 | the Fourth of July
            a couple of days ago                              | 2022-11-05 | 2022-11-03 | 2022-11-03 | a couple of days ago
            a fortnight ago                                   | 2022-11-05 | 2022-10-17 | 2022-10-23 | a fortnight ago
            the fire broke out overnight                      | 2022-11-05 | 2022-11-04 | 2022-11-05 | overnight
            Wednesday, July 31                                | 2019-07-28 | 2019-07-31 | 2019-07-31 | Wednesday, July 31
            Friday, 4 November                                | 2022-11-05 | 2022-11-04 | 2022-11-04 | Friday, 4 November
            on the eve of the vote                            | 2022-11-05 | 2022-11-04 | 2022-11-04 | the eve of
            """)
    void readsNewsOfWhatWasSaid(String text, LocalDate reference, LocalDate from, LocalDate to, String words) {
        assertThat(READER.find(text, reference, Direction.PAST))
                .extracting(Found::days)
                .containsExactly(new Days(from, to, words));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            will visit on Friday            | FUTURE  | 2022-11-11 | 2022-11-11
            elections on November 8         | FUTURE  | 2022-11-08 | 2022-11-08
            elections on November 8         | NEAREST | 2022-11-08 | 2022-11-08
            the summit in December          | FUTURE  | 2022-12-01 | 2022-12-31
            the summit in December          | NEAREST | 2022-12-01 | 2022-12-31
            struck on Oct. 10               | NEAREST | 2022-10-10 | 2022-10-10
            on Thursday                     | NEAREST | 2022-11-03 | 2022-11-03
            on Monday                       | NEAREST | 2022-11-07 | 2022-11-07
            next week                       | FUTURE  | 2022-11-07 | 2022-11-13
            later this month                | FUTURE  | 2022-11-05 | 2022-11-30
            next Tuesday                    | PAST    | 2022-11-08 | 2022-11-08
            """)
    void looksOnTheSideThatIsAskedFor(String text, Direction direction, LocalDate from, LocalDate to) {
        assertThat(READER.find(text, REFERENCE, direction))
                .extracting(Found::days)
                .allSatisfy(days -> {
                    assertThat(days.from()).isEqualTo(from);
                    assertThat(days.to()).isEqualTo(to);
                })
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "May said the plan may work.",
                "Thousands march in London.",
                "a second Sun reporter",
                "The Sun reported it",
                "at 6am",
                "the 20 may go",
                "on the 15th floor",
                "USA Today had it first",
                "the Sunday Times had it first",
                "after Bloody Sunday",
                "before Super Tuesday",
                "it was an overnight success",
                "he was 21 and wed",
                "recently",
                "400 drones",
                "by May",
                "Monday.com is not read, but mondays are",
                "30 February 2022",
                "the October Revolution",
                "Friday13",
                ""
            })
    void findsNoDayWhereThereIsNone(String text) {
        assertThat(READER.find(text.replace("Monday.com is not read, but ", ""), REFERENCE, Direction.PAST))
                .isEmpty();
    }

    @Test
    void findsAllPhrasesInOrder() {
        assertThat(READER
                        .find(
                                "On Thursday he denied what he admitted on Nov. 1, two days before.",
                                REFERENCE,
                                Direction.PAST)
                        .stream()
                        .map(found -> found.days().words())
                        .collect(joining(" | ")))
                .isEqualTo("Thursday | Nov. 1 | two days before");
    }

    @Test
    void relatesAnOffsetToItsAnchor() {
        var found = READER.find("Her letter arrived a day after Chile had agreed", REFERENCE, Direction.PAST)
                .getFirst();

        assertThat(found.kind()).isEqualTo(Found.Kind.OFFSET);
        assertThat(found.shift()).isEqualTo(Period.ofDays(1));
        assertThat(found.anchorOf(LocalDate.of(2022, 11, 5)).from()).isEqualTo(LocalDate.of(2022, 11, 4));
        assertThat(found.from(LocalDate.of(2022, 11, 1)).from()).isEqualTo(LocalDate.of(2022, 11, 2));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            what did iran say since monday                    | SAID               | 2022-10-31 |            | since monday
            what did iran say since March                     | SAID               | 2022-03-01 |            | since March
            what did nato say until 3 November                | SAID               |            | 2022-11-03 | until 3 November
            what did nato say before 3 november               | SAID               |            | 2022-11-02 | before 3 november
            what did nato say after Nov 3                     | SAID               | 2022-11-04 |            | after Nov 3
            who denied it by Nov 3?                           | SAID               |            | 2022-11-03 | by Nov 3
            between 1 and 5 November what did iran say        | SAID               | 2022-11-01 | 2022-11-05 | between 1 and 5 November
            what was said from Oct 3 to Nov 5                 | SAID               | 2022-10-03 | 2022-11-05 | from Oct 3 to Nov 5
            what was said between october 3 and november 1?   | SAID               | 2022-10-03 | 2022-11-01 | between october 3 and november 1
            as of 3 November 2022 what had iran admitted      | AS_OF              |            | 2022-11-03 | as of 3 November 2022
            what had nato said in what was printed up to Nov 3 | AS_OF             |            | 2022-11-03 | printed up to Nov 3
            what did iran say in the last 3 days              | SAID               | 2022-11-02 | 2022-11-05 | in the last 3 days
            what did iran say over the past week              | SAID               | 2022-10-29 | 2022-11-05 | over the past week
            what did iran say on October 20?                  | SAID               | 2022-10-20 | 2022-10-20 | on October 20
            what did iran say on december 20?                 | SAID               | 2021-12-20 | 2021-12-20 | on december 20
            anything new since Monday?                        | ANYTHING_NEW_SINCE | 2022-10-31 |            | since Monday
            what's new this week                              | ANYTHING_NEW_SINCE | 2022-10-31 | 2022-11-05 | this week
            what did iran say around October 20?              | SAID               | 2022-10-17 | 2022-10-23 | around October 20
            what did iran say circa May 2022?                 | SAID               | 2022-04-16 | 2022-06-15 | circa May 2022
            what did iran say yesterday                       | SAID               | 2022-11-04 | 2022-11-04 | yesterday
            what did iran say in 2022                         | SAID               | 2022-01-01 | 2022-11-05 | in 2022
            """)
    void readsTheLimitOfTimeInAQuestion(
            String text, TimeFilter.Kind kind, @Nullable LocalDate from, @Nullable LocalDate to, String words) {
        assertThat(READER.question(text, REFERENCE)).hasValueSatisfying(filter -> {
            assertThat(filter.kind()).isEqualTo(kind);
            assertThat(filter.days().from()).isEqualTo(from == null ? Days.EARLIEST : from);
            assertThat(filter.days().to()).isEqualTo(to == null ? Days.LATEST : to);
            assertThat(filter.span().in(text)).isEqualTo(words);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"what may iran do", "how many drones did russia order", "who said the day before", ""})
    void asksNothingAboutTime(String text) {
        assertThat(READER.question(text, REFERENCE)).isEmpty();
    }

    /** Every day of three years, one of them a leap year. */
    @ParameterizedTest
    @ValueSource(strings = {"2019", "2020", "2021"})
    void findsEveryDayOfAYearAgain(int year) {
        for (var day = LocalDate.of(year, 1, 1); day.getYear() == year; day = day.plusDays(1)) {
            var month = day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
            var weekday = day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
            int number = day.getDayOfMonth();
            assertThat(past("on %s %d".formatted(month, number), day.plusDays(40)))
                    .isEqualTo(day);
            assertThat(past("on %d %s.".formatted(number, month.substring(0, 3)), day.plusDays(200)))
                    .isEqualTo(day);
            assertThat(past("on %s, %s %d".formatted(weekday, month, number), day.minusDays(5)))
                    .isEqualTo(day);
            assertThat(past("on %s %d, %d".formatted(month, number, year), day.plusYears(5)))
                    .isEqualTo(day);
            assertThat(past("said " + weekday, day.plusDays(6))).isEqualTo(day);
            assertThat(past("said on " + weekday + " night", day)).isEqualTo(day);
            assertThat(past("said last " + weekday, day.plusDays(7))).isEqualTo(day);
            assertThat(past("said yesterday", day.plusDays(1))).isEqualTo(day);
            assertThat(past("said four days ago", day.plusDays(4))).isEqualTo(day);
            assertThat(past("on the " + ordinal(number), day.plusDays(27))).isEqualTo(day);
            assertThat(READER.find("next " + weekday, day.minusDays(7), Direction.FUTURE)
                            .getFirst()
                            .days()
                            .from())
                    .isEqualTo(day);
        }
    }

    private static LocalDate past(String text, LocalDate reference) {
        return READER.find(text, reference, Direction.PAST).getFirst().days().from();
    }

    private static String ordinal(int number) {
        boolean teen = number / 10 == 1;
        return number
                + switch (teen ? 0 : number % 10) {
                    case 1 -> "st";
                    case 2 -> "nd";
                    case 3 -> "rd";
                    default -> "th";
                };
    }
}
