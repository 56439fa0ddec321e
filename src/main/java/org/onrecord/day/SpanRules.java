package org.onrecord.day;

import static org.onrecord.day.DayWords.DAY;
import static org.onrecord.day.DayWords.LONG_MONTH;
import static org.onrecord.day.DayWords.MONTH;
import static org.onrecord.day.DayWords.WEEKDAY;
import static org.onrecord.day.DayWords.YEAR;
import static org.onrecord.day.DayWords.month;
import static org.onrecord.day.DayWords.number;
import static org.onrecord.day.DayWords.weekday;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;
import org.onrecord.day.Found.Kind;
import org.onrecord.day.Reckoning.Range;

/** Ways to write several days: "Oct. 30 to Nov. 2", "Monday and Tuesday", "October last year", "the 1990s". */
final class SpanRules {

    private static final String TO = "\\s*(?:-|–|to|and|through|until|till)\\s*";

    private SpanRules() {}

    static List<DayRule> all() {
        return List.of(
                DayRule.of(
                        Kind.CALENDAR,
                        "(last|this|next)\\s+(" + LONG_MONTH
                                + "|may)(?!\\s+(?:be|have|not|also|well|look|seem|come|go))",
                        SpanRules::otherMonth),
                DayRule.of(
                        Kind.FULL,
                        "(" + MONTH + ")\\s+(" + DAY + ")(?:,?\\s+(" + YEAR + "))?,?" + TO + "(" + MONTH + ")\\s+("
                                + DAY + "),?\\s+(" + YEAR + ")",
                        (match, from) -> full(match, 1, 2, 3, 4, 5, 6)),
                DayRule.of(
                        Kind.FULL,
                        "(" + DAY + ")\\s+(" + MONTH + ")(?:\\s+(" + YEAR + "))?" + TO + "(" + DAY + ")\\s+(" + MONTH
                                + ")\\s+(" + YEAR + ")",
                        (match, from) -> full(match, 2, 1, 3, 5, 4, 6)),
                DayRule.of(
                        Kind.CALENDAR,
                        "(" + MONTH + ")\\s+(" + DAY + ")" + TO + "(" + MONTH + ")\\s+(" + DAY + ")",
                        (match, from) -> calendar(match, from, 1, 2, 3, 4)),
                DayRule.of(
                        Kind.CALENDAR,
                        "(" + DAY + ")\\s+(" + MONTH + ")" + TO + "(" + DAY + ")\\s+(" + MONTH + ")",
                        (match, from) -> calendar(match, from, 2, 1, 4, 3)),
                DayRule.of(Kind.WEEKDAY, "(" + WEEKDAY + ")" + TO + "(" + WEEKDAY + ")", SpanRules::weekdays),
                DayRule.of(
                        Kind.RELATIVE,
                        "(?:the\\s+)?(?:(" + DAY + ")\\s+(?:of\\s+)?)?(" + LONG_MONTH + "|may)(?:\\s+(" + DAY
                                + "),?)?\\s+(?:of\\s+)?(last|this|next)\\s+year",
                        SpanRules::inYear),
                DayRule.of(
                        Kind.FULL,
                        "(?:(early|mid|late)(?:\\s+|-))?(?:the\\s+)?((?:19|20)\\d0)['’]?s",
                        (match, from) -> Optional.of(decade(number(match.group(2)), match.group(1)))),
                DayRule.of(
                        Kind.FULL,
                        "(?:the\\s+)?(?:(first|second|third|fourth|last)\\s+(quarter|half)\\s+of)\\s+(" + YEAR + ")",
                        SpanRules::partOfYear));
    }

    private static Optional<Range> full(
            MatchResult match, int month, int day, int year, int lastMonth, int lastDay, int lastYear) {
        int end = number(match.group(lastYear));
        int start = match.group(year) == null ? end : number(match.group(year));
        return range(
                Reckoning.date(start, month(match.group(month)).getValue(), number(match.group(day))),
                Reckoning.date(end, month(match.group(lastMonth)).getValue(), number(match.group(lastDay))));
    }

    /** "Dec. 30 to Jan. 2" ends in the next year. */
    private static Optional<Range> calendar(
            MatchResult match, Reckoning from, int month, int day, int lastMonth, int lastDay) {
        var first = from.dayOfMonth(month(match.group(month)), number(match.group(day)));
        return range(first, first.flatMap(start -> {
            int end = month(match.group(lastMonth)).getValue();
            int year = end < start.getMonthValue() ? start.getYear() + 1 : start.getYear();
            return Reckoning.date(year, end, number(match.group(lastDay)));
        }));
    }

    private static Optional<Range> range(Optional<LocalDate> from, Optional<LocalDate> to) {
        return from.flatMap(first -> to.filter(last -> !last.isBefore(first)).map(last -> new Range(first, last)));
    }

    /** "Monday and Tuesday", "Friday to Sunday": both are of one week's time. */
    private static Optional<Range> weekdays(MatchResult match, Reckoning from) {
        var first = weekday(match.group(1));
        var last = weekday(match.group(2));
        if (first == last) {
            return Optional.empty();
        }
        if (match.group().toLowerCase(Locale.ROOT).contains(" and ")) {
            var one = from.weekday(first);
            var other = from.weekday(last);
            return Optional.of(one.isBefore(other) ? new Range(one, other) : new Range(other, one));
        }
        int days = Math.floorMod(last.getValue() - first.getValue(), 7);
        if (from.direction() == Direction.FUTURE) {
            var start = from.weekday(first);
            return Optional.of(new Range(start, start.plusDays(days)));
        }
        var end = from.weekday(last);
        return Optional.of(new Range(end.minusDays(days), end));
    }

    /** "October last year", "3 October last year". */
    private static Optional<Range> inYear(MatchResult match, Reckoning from) {
        int years = switch (match.group(4).toLowerCase(Locale.ROOT)) {
            case "last" -> -1;
            case "next" -> 1;
            default -> 0;
        };
        var month = YearMonth.of(from.reference().getYear() + years, month(match.group(2)));
        var day = match.group(1) == null ? match.group(3) : match.group(1);
        return day == null
                ? Optional.of(from.whole(month))
                : Reckoning.date(month.getYear(), month.getMonthValue(), number(day))
                        .map(Range::on);
    }

    /** "Last October" is the last one that is over; "this October" is the one of this year. */
    private static Optional<Range> otherMonth(MatchResult match, Reckoning from) {
        if (match.group(2).equals("may") && !match.group(1).equalsIgnoreCase("last")) {
            return Optional.empty();
        }
        var own = YearMonth.from(from.reference());
        var month = own.withMonth(month(match.group(2)).getValue());
        var found = switch (match.group(1).toLowerCase(Locale.ROOT)) {
            case "last" -> month.isBefore(own) ? month : month.minusYears(1);
            case "next" -> month.isAfter(own) ? month : month.plusYears(1);
            default -> month;
        };
        return Optional.of(from.whole(found));
    }

    private static Range decade(int year, @Nullable String part) {
        int from = part == null || part.equalsIgnoreCase("early") ? 0 : part.equalsIgnoreCase("mid") ? 4 : 7;
        int to = part == null || part.equalsIgnoreCase("late") ? 9 : part.equalsIgnoreCase("mid") ? 6 : 3;
        return new Range(LocalDate.of(year + from, 1, 1), LocalDate.of(year + to, 12, 31));
    }

    private static Optional<Range> partOfYear(MatchResult match, Reckoning from) {
        int months = match.group(2).equalsIgnoreCase("half") ? 6 : 3;
        int part = switch (match.group(1).toLowerCase(Locale.ROOT)) {
            case "first" -> 0;
            case "second" -> 1;
            case "third" -> 2;
            case "fourth" -> 3;
            default -> 12 / months - 1;
        };
        if (part >= 12 / months) {
            return Optional.empty();
        }
        var start = YearMonth.of(number(match.group(3)), part * months + 1);
        return Optional.of(
                new Range(start.atDay(1), start.plusMonths(months - 1).atEndOfMonth()));
    }
}
