package org.onrecord.day;

import static org.onrecord.day.DayWords.DAY;
import static org.onrecord.day.DayWords.LONG_MONTH;
import static org.onrecord.day.DayWords.MONTH;
import static org.onrecord.day.DayWords.NUMBER;
import static org.onrecord.day.DayWords.SHORT_WEEKDAY;
import static org.onrecord.day.DayWords.TIME_OF_DAY;
import static org.onrecord.day.DayWords.UNIT;
import static org.onrecord.day.DayWords.WEEKDAY;
import static org.onrecord.day.DayWords.YEAR;
import static org.onrecord.day.DayWords.month;
import static org.onrecord.day.DayWords.number;
import static org.onrecord.day.DayWords.unit;
import static org.onrecord.day.DayWords.weekday;

import java.time.LocalDate;
import java.time.Month;
import java.time.Period;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onrecord.day.Found.Kind;
import org.onrecord.day.Reckoning.Range;

/** All ways to write a day that are read. Where several fit, the longest phrase wins, and of equal ones the first rule. */
final class DayRules {

    private static final String ANY_WEEKDAY = "(?:" + WEEKDAY + "|" + SHORT_WEEKDAY + ")";
    private static final String BEFORE_NUMBERS = "(?:" + ANY_WEEKDAY + ",?\\s+)?(?:the\\s+)?";
    private static final String TO = "\\s*(?:-|–|to|and)\\s*";

    /** What stands before a month or year that means a time: "in October", but not "October Revolution" or "2,019 men". */
    private static final String IN =
            "(?<=\\b(?:in|since|until|till|during|through|throughout|before|after|by|of|from|for|between|and|to)\\s)";

    private static final String IN_MAY = "(?<=\\b(?:in|since|until|till|during|throughout)\\s)";

    private static final Pattern WEEKDAY_FIRST = Pattern.compile(WEEKDAY, Pattern.CASE_INSENSITIVE);

    private DayRules() {}

    static List<DayRule> all() {
        return Stream.of(SpanRules.all(), NamedDayRules.all(), plain())
                .flatMap(List::stream)
                .toList();
    }

    private static List<DayRule> plain() {
        return List.of(
                // with a year
                DayRule.of(
                        Kind.FULL,
                        BEFORE_NUMBERS + "(" + MONTH + ")\\s+(" + DAY + ")(?:" + TO + "(" + DAY + "))?,?\\s+(" + YEAR
                                + ")",
                        (match, from) -> days(match.group(4), match.group(1), match.group(2), match.group(3))),
                DayRule.of(
                        Kind.FULL,
                        BEFORE_NUMBERS + "(" + DAY + ")(?:" + TO + "(" + DAY + "))?\\s+(?:of\\s+)?(" + MONTH
                                + "),?\\s+(" + YEAR + ")",
                        (match, from) -> days(match.group(4), match.group(3), match.group(1), match.group(2))),
                DayRule.of(
                        Kind.FULL,
                        "(" + YEAR + ")-(\\d{2})-(\\d{2})",
                        (match, from) -> date(match.group(1), match.group(2), match.group(3))),
                DayRule.of(
                        Kind.FULL,
                        "(\\d{1,2})\\.(\\d{1,2})\\.(" + YEAR + ")",
                        (match, from) -> date(match.group(3), match.group(2), match.group(1))),
                DayRule.of(
                        Kind.FULL,
                        "(?<!\\d\\s)(?:(early|mid|late)(?:\\s+|-|\\s+in\\s+))?(" + MONTH + "),?\\s+(?:of\\s+)?(" + YEAR
                                + ")",
                        (match, from) -> Optional.of(months(
                                from, match.group(1), YearMonth.of(number(match.group(3)), month(match.group(2)))))),
                DayRule.of(
                        Kind.FULL,
                        IN + "(" + YEAR + ")(?![-,.:/]\\d|%|\\s*(?:men|people|votes))",
                        (match, from) -> Optional.of(from.year(number(match.group(1))))),
                // without a year
                DayRule.of(
                        Kind.CALENDAR,
                        BEFORE_NUMBERS + "(" + MONTH + ")\\s+(" + DAY + ")(?:" + TO + "(?:the\\s+)?(" + DAY + ")(?!\\s+"
                                + MONTH + "))?(?!\\s*(?::\\d|,?\\d{3}|%|-year|percent|million|billion|people|men))",
                        DayRules::calendarDays),
                DayRule.of(
                        Kind.CALENDAR,
                        BEFORE_NUMBERS + "(" + DAY + ")(?:" + TO + "(?:the\\s+)?(" + DAY + "))?\\s+(?:of\\s+)?(" + MONTH
                                + ")",
                        DayRules::calendarDaysReversed),
                DayRule.of(
                        Kind.CALENDAR,
                        "(?<=\\b(?:on|since|by|until|till|before|after|from)\\s)the\\s+(\\d{1,2})(?:st|nd|rd|th)(?!\\s+(?:of|century|floor|day|anniversary|time|round|straight|year|largest|district|circuit|congress|amendment|birthday))",
                        (match, from) ->
                                from.dayOfAnyMonth(number(match.group(1))).map(Range::on)),
                DayRule.of(
                        Kind.CALENDAR,
                        "(?:the\\s+)?(?:(?=early|mid|late)|(?=(?:beginning|start|middle|end)\\s+of\\b))(early|mid|late|beginning|start|middle|end)(?:\\s+|-|\\s+in\\s+|\\s+of\\s+)("
                                + LONG_MONTH + "|may)",
                        (match, from) -> Optional.of(months(from, match.group(1), from.month(month(match.group(2)))))),
                DayRule.of(
                        Kind.CALENDAR,
                        IN + "(" + LONG_MONTH + ")",
                        (match, from) -> Optional.of(from.whole(from.month(month(match.group(1)))))),
                DayRule.of(
                        Kind.CALENDAR,
                        IN_MAY + "(may)(?!\\s+(?:be|have|not|also|well))",
                        (match, from) -> Optional.of(from.whole(from.month(month(match.group(1)))))),
                // weekdays
                DayRule.of(
                        Kind.WEEKDAY,
                        "(?:(last|past|this|next|this\\s+past|this\\s+coming|coming)\\s+)?(" + WEEKDAY
                                + ")(?:['’]s)?(?:\\s+" + TIME_OF_DAY + ")?(?:\\s+(last|this|next)\\s+week)?",
                        (match, from) ->
                                Optional.of(Range.on(weekdayOf(from, match.group(1), match.group(2), match.group(3))))),
                DayRule.of(
                        Kind.WEEKDAY,
                        "(?<=\\b(?:on|since|until|till|by|last|this|next|before|after|from)\\s)(" + SHORT_WEEKDAY + ")",
                        (match, from) -> Optional.of(Range.on(from.weekday(weekday(match.group(1)))))),
                // counted from the reference
                relative(
                        "today|tonight|this\\s+" + TIME_OF_DAY + "|(?:earlier|later)\\s+(?:today|on\\s+the\\s+day)", 0),
                relative("yesterday(?:\\s+" + TIME_OF_DAY + ")?|(?<!\\bthe\\s)last\\s+(?:night|evening)", -1),
                relative("tomorrow(?:\\s+" + TIME_OF_DAY + ")?", 1),
                relative("the\\s+day\\s+before\\s+yesterday", -2),
                relative("the\\s+day\\s+after\\s+tomorrow", 2),
                DayRule.of(
                        Kind.RELATIVE,
                        "(?:earlier|so\\s+far)\\s+this\\s+(week|month|year)",
                        (match, from) -> Optional.of(from.soFar(unit(match.group(1))))),
                DayRule.of(
                        Kind.RELATIVE,
                        "later\\s+this\\s+(week|month|year)",
                        (match, from) -> Optional.of(from.rest(unit(match.group(1))))),
                DayRule.of(
                        Kind.RELATIVE,
                        "(?:(?:early|late|earlier|later)\\s+)?(this|last|next)\\s+(week|month|year)",
                        (match, from) -> Optional.of(from.unit(unit(match.group(2)), weeks(match.group(1))))),
                DayRule.of(
                        Kind.RELATIVE,
                        "(?:the\\s+)?(?:past|last|previous(?!\\s+day\\b))\\s+(?:(" + NUMBER
                                + "|few|couple\\s+of)\\s+)?(days?|weeks?|months?|years?)",
                        DayRules::pastUnits),
                DayRule.of(
                        Kind.RELATIVE,
                        "(" + NUMBER + ")\\s+(" + UNIT + ")s?\\s+ago",
                        (match, from) -> Optional.of(from.ago(unit(match.group(2)), number(match.group(1))))),
                DayRule.of(
                        Kind.RELATIVE,
                        "(?:(last|this|next|past)|the)\\s+weekend",
                        (match, from) -> Optional.of(from.weekend(weeks(match.group(1))))),
                // counted from something else
                DayRule.offset(
                        "(the|" + NUMBER + ")\\s+(" + UNIT
                                + ")s?\\s+(after|before|later|earlier|prior)(?!\\s+(?:yesterday|tomorrow))",
                        DayRules::shift),
                DayRule.offset(
                        "the\\s+(?:very\\s+)?(next|following|previous|preceding)\\s+(day|week|month|year)",
                        DayRules::nextShift),
                DayRule.offset("the\\s+same\\s+day|that\\s+(?:same\\s+)?day", (match, from) -> Period.ZERO),
                DayRule.offset("(?:the\\s+)?eve\\s+of", (match, from) -> Period.ofDays(-1)));
    }

    private static DayRule relative(String pattern, int days) {
        return DayRule.of(
                Kind.RELATIVE,
                "(?:" + pattern + ")",
                (match, from) -> Optional.of(Range.on(from.reference().plusDays(days))));
    }

    private static Optional<Range> date(String year, String month, String day) {
        return Reckoning.date(number(year), number(month), number(day)).map(Range::on);
    }

    private static Optional<Range> days(String year, String month, String first, String last) {
        var from = Reckoning.date(number(year), month(month).getValue(), number(first));
        var to = last == null ? from : Reckoning.date(number(year), month(month).getValue(), number(last));
        return range(from, to);
    }

    private static Optional<Range> calendarDays(MatchResult match, Reckoning from) {
        return calendar(from, match, match.group(1), match.group(2), match.group(3));
    }

    /** "The 3 may go": in lower case and after its number, "may" is the verb. */
    private static Optional<Range> calendarDaysReversed(MatchResult match, Reckoning from) {
        boolean verb = match.group(3).equals("may") || match.group(3).equals("march");
        return verb ? Optional.empty() : calendar(from, match, match.group(3), match.group(1), match.group(2));
    }

    private static Optional<Range> calendar(
            Reckoning from, MatchResult match, String month, String first, @Nullable String last) {
        var start = dayOfMonth(from, match, month(month), number(first));
        return last == null
                ? range(start, start)
                : range(start, start.flatMap(day -> Reckoning.date(day.getYear(), day.getMonthValue(), number(last))));
    }

    /** "Wednesday, July 31" is of the year in which that is a Wednesday. */
    private static Optional<LocalDate> dayOfMonth(Reckoning from, MatchResult match, Month month, int day) {
        var weekday = WEEKDAY_FIRST.matcher(match.group());
        var named = weekday.lookingAt()
                ? from.dayOfMonth(month, day, weekday(weekday.group()))
                : Optional.<LocalDate>empty();
        return named.isPresent() ? named : from.dayOfMonth(month, day);
    }

    private static Optional<Range> range(Optional<LocalDate> from, Optional<LocalDate> to) {
        return from.flatMap(first -> to.filter(last -> !last.isBefore(first)).map(last -> new Range(first, last)));
    }

    private static Range months(Reckoning from, String part, YearMonth month) {
        if (part == null) {
            return from.whole(month);
        }
        return from.part(
                month,
                switch (part.toLowerCase(Locale.ROOT)) {
                    case "early", "beginning", "start" -> "early";
                    case "mid", "middle" -> "mid";
                    default -> "late";
                });
    }

    private static LocalDate weekdayOf(Reckoning from, String which, String name, String week) {
        var day = weekday(name);
        if (week != null) {
            return from.weekdayOfWeek(day, weeks(week));
        }
        return switch (which == null ? "" : which.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ")) {
            case "last", "past", "this past" -> from.lastWeekday(day);
            case "next", "coming", "this coming" -> from.nextWeekday(day);
            case "this" -> from.weekdayOfWeek(day, 0);
            default -> from.weekday(day);
        };
    }

    private static Optional<Range> pastUnits(MatchResult match, Reckoning from) {
        var count = match.group(1);
        if (count != null
                && (count.equalsIgnoreCase("few")
                        || count.toLowerCase(Locale.ROOT).startsWith("couple"))) {
            return Optional.of(from.past(unit(match.group(2)), count.equalsIgnoreCase("few") ? 5 : 2));
        }
        boolean named = match.group().toLowerCase(Locale.ROOT).startsWith("last") && count == null;
        if (named && !match.group(2).endsWith("s")) {
            return unit(match.group(2)) == ChronoUnit.DAYS
                    ? Optional.empty()
                    : Optional.of(from.unit(unit(match.group(2)), -1));
        }
        return count == null && match.group(2).endsWith("s")
                ? Optional.empty()
                : Optional.of(from.past(unit(match.group(2)), count == null ? 1 : number(count)));
    }

    private static int weeks(String which) {
        if (which == null) {
            return 0;
        }
        return switch (which.toLowerCase(Locale.ROOT)) {
            case "last" -> -1;
            case "next" -> 1;
            default -> 0;
        };
    }

    private static Period shift(MatchResult match, Reckoning from) {
        boolean back = match.group(3).matches("(?i)before|earlier|prior");
        return period(unit(match.group(2)), back ? -number(match.group(1)) : number(match.group(1)));
    }

    private static Period nextShift(MatchResult match, Reckoning from) {
        boolean back = match.group(1).matches("(?i)previous|preceding");
        return period(unit(match.group(2)), back ? -1 : 1);
    }

    private static Period period(ChronoUnit unit, int count) {
        return switch (unit) {
            case DAYS -> Period.ofDays(count);
            case WEEKS -> Period.ofWeeks(count);
            case MONTHS -> Period.ofMonths(count);
            default -> Period.ofYears(count);
        };
    }
}
