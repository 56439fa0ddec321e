package org.onrecord.day;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The words that days are written with, as parts of patterns, and what they mean. */
final class DayWords {

    static final String MONTH = "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
            + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";

    /** A month as a word of its own; "may" and "mar" alone are too often something else. */
    static final String LONG_MONTH =
            "(?:january|february|march|april|june|july|august|september|october|november|december|(?:jan|feb|aug|sept?|oct|nov|dec)\\b\\.?)";

    static final String WEEKDAY = "(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)";
    static final String SHORT_WEEKDAY = "(?:mon|tues?|wed|thur?s?|fri|sat|sun)\\.?";
    static final String DAY = "(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?";
    static final String YEAR = "(?:19|20)\\d{2}";
    static final String NUMBER = "(?:\\d{1,3}|a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)";
    static final String UNIT = "(?:day|week|month|year)";
    static final String TIME_OF_DAY = "(?:morning|afternoon|evening|night|noon|lunchtime)";

    /** How all that can be the word or number without which no phrase means a day begins. */
    private static final Pattern TELLING = Pattern.compile(
            "\\d|\\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun"
                    + "|to(?:day|night|morrow)|yesterday|day|week|month|year|morning|afternoon|eve(?:ning)?\\b|night|noon|lunchtime"
                    + "|halloween|fortnight|overnight)",
            Pattern.CASE_INSENSITIVE);

    private static final List<String> NUMBERS = List.of(
            "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

    private DayWords() {}

    /** Whether a text may tell a day at all; most do not, and looking for each way to tell one is slow. */
    static boolean mayTellDay(String text) {
        return TELLING.matcher(text).find();
    }

    static Month month(String word) {
        var start = word.substring(0, 3).toUpperCase(Locale.ROOT);
        for (var month : Month.values()) {
            if (month.name().startsWith(start)) {
                return month;
            }
        }
        throw new IllegalArgumentException("not a month: " + word);
    }

    static DayOfWeek weekday(String word) {
        var start = word.substring(0, 3).toUpperCase(Locale.ROOT);
        for (var day : DayOfWeek.values()) {
            if (day.name().startsWith(start)) {
                return day;
            }
        }
        throw new IllegalArgumentException("not a weekday: " + word);
    }

    /** "3", "3rd", "three", "a". */
    static int number(String word) {
        var lower = word.toLowerCase(Locale.ROOT);
        if (lower.equals("a") || lower.equals("an") || lower.equals("the")) {
            return 1;
        }
        int spelled = NUMBERS.indexOf(lower);
        return spelled >= 0 ? spelled : Integer.parseInt(lower.replaceAll("\\D", ""));
    }

    static ChronoUnit unit(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "day", "days" -> ChronoUnit.DAYS;
            case "week", "weeks" -> ChronoUnit.WEEKS;
            case "month", "months" -> ChronoUnit.MONTHS;
            default -> ChronoUnit.YEARS;
        };
    }
}
