package org.onrecord.answer;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onrecord.claim.Claim;
import org.onrecord.claim.Days;
import org.onrecord.question.Slots;

/**
 * "How fast were the winds on Monday?" means the Monday that the articles speak of, where none of it is of the last one.
 * Stateless.
 */
final class Weekdays {

    /** "Last Monday" and "Monday, 3 October" are days of their own. */
    private static final Pattern BARE = Pattern.compile(
            "(?i)(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day(?: morning| afternoon| evening| night)?");

    private Weekdays() {}

    /** What was said or happened on such a day of any week; {@code null} where that is nothing, or is not asked. */
    static Widening.@Nullable Found find(Slots slots, Search search) {
        var said = slots.said();
        if (said == null
                || !said.isOneDay()
                || !BARE.matcher(said.words().strip()).matches()) {
            return null;
        }
        var day = said.from().getDayOfWeek();
        var anyTime = slots.withTime(null, slots.printed());
        var claims = search.findFolded(anyTime).stream()
                .filter(each -> isOn(each.claim(), day))
                .toList();
        return claims.isEmpty() || slots.topic().isEmpty()
                ? null
                : new Widening.Found(
                        anyTime, claims, "Nothing of " + Slots.inWords(said) + "; of another " + name(day) + ":");
    }

    private static boolean isOn(Claim claim, DayOfWeek day) {
        return isOn(claim.saidOn(), day)
                || isOn(claim.happenedOn(), day)
                || claim.excerpt().text().contains(name(day));
    }

    private static boolean isOn(@Nullable Days days, DayOfWeek day) {
        return days != null && days.isOneDay() && days.from().getDayOfWeek() == day;
    }

    private static String name(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }
}
