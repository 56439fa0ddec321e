package org.onrecord.subscription;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads weekdays: "every weekday", "Monday to Thursday", "on Mondays and Fridays", "not on Sundays". Stateless. */
final class WeekdayWords {

    private static final String DAY =
            "(?:mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:rs?(?:day)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)s?";
    private static final String DAYS = DAY + "(?:(?:\\s*,\\s*(?:and\\s+)?|\\s+(?:and|or)\\s+|\\s*&\\s*)" + DAY + ")*";
    private static final String LEAD = "\\b(?:(?:only\\s+)?(?:every|each|on|from)\\s+|only\\s+)?";

    private static final Pattern EXCEPT = Pattern.compile(
            "\\b(?:except|but\\s+not|not)\\s+(?:for\\s+)?(?:on\\s+|at\\s+)?(?:the\\s+)?(?:(week\\s?ends?)|(" + DAYS
                    + "))\\b",
            CASE_INSENSITIVE);
    private static final Pattern RANGE = Pattern.compile(
            LEAD + "(" + DAY + ")\\s*(?:to|through|till|until|-|–)\\s*(" + DAY + ")\\b", CASE_INSENSITIVE);
    private static final Pattern WORKDAYS = Pattern.compile(
            LEAD + "(?:working\\s+days?|work\\s?days?|week\\s?days?|business\\s+days?)\\b", CASE_INSENSITIVE);
    private static final Pattern WEEKEND = Pattern.compile(
            "\\b(?:(?:only\\s+)?(?:every|each|on|at)\\s+)(?:the\\s+)?week\\s?ends?\\b", CASE_INSENSITIVE);
    private static final Pattern LISTED =
            Pattern.compile("\\b(?:(?:only\\s+)?(?:every|each|on)|only)\\s+(" + DAYS + ")\\b", CASE_INSENSITIVE);
    private static final Pattern WEEKLY =
            Pattern.compile("\\b(?:weekly|once\\s+a\\s+week|every\\s+week)\\b", CASE_INSENSITIVE);
    private static final Pattern DAILY = Pattern.compile(
            "\\b(?:daily|every\\s?day|each\\s+day|once\\s+a\\s+day|seven\\s+days\\s+a\\s+week)\\b", CASE_INSENSITIVE);
    private static final Pattern ONE = Pattern.compile(DAY, CASE_INSENSITIVE);

    private WeekdayWords() {}

    /** Takes the weekdays out of the words; {@code null} when they name none. */
    static @Nullable Set<DayOfWeek> take(Words words) {
        var without = words.take(EXCEPT);
        var named = named(words);
        if (without.isEmpty()) {
            return named;
        }
        var kept = EnumSet.allOf(DayOfWeek.class);
        if (named != null) {
            kept.retainAll(named);
        }
        var listed = without.get().group(2);
        kept.removeAll(listed == null ? EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY) : days(listed));
        return kept.isEmpty() ? null : Set.copyOf(kept);
    }

    private static @Nullable Set<DayOfWeek> named(Words words) {
        var range = words.take(RANGE);
        if (range.isPresent()) {
            return range(day(range.get().group(1)), day(range.get().group(2)));
        }
        if (words.take(WORKDAYS).isPresent()) {
            return EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
        }
        if (words.take(WEEKEND).isPresent()) {
            return EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
        }
        var listed = words.take(LISTED);
        if (listed.isPresent()) {
            return days(listed.get().group(1));
        }
        if (words.take(WEEKLY).isPresent()) {
            return EnumSet.of(DayOfWeek.MONDAY);
        }
        return words.take(DAILY).isPresent() ? EnumSet.allOf(DayOfWeek.class) : null;
    }

    private static Set<DayOfWeek> range(DayOfWeek first, DayOfWeek last) {
        var days = EnumSet.of(first);
        for (var day = first; day != last; day = day.plus(1)) {
            days.add(day.plus(1));
        }
        return days;
    }

    private static Set<DayOfWeek> days(String list) {
        var days = EnumSet.noneOf(DayOfWeek.class);
        ONE.matcher(list).results().forEach(match -> days.add(day(match.group())));
        return days;
    }

    private static DayOfWeek day(String word) {
        var start = word.substring(0, 3).toUpperCase(Locale.ROOT);
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> day.name().startsWith(start))
                .findFirst()
                .orElseThrow();
    }
}
