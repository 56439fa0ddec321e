package org.onrecord.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Reads days as publishers print them: "Nov 03, 2022", "3 November 2022", "2022-11-03T19:52:42Z". Of a moment with a zone it
 * takes the day as it is written, which is the outlet's own. "3/4/2022" is no day, since it may be in March or in April.
 */
final class PrintedDay {

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private static final String MONTH = "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
            + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";

    private static final String YEAR = "((?:19|20)\\d\\d)";

    private static final Pattern NUMERIC = Pattern.compile("(?<!\\d)" + YEAR + "([-/.])(\\d{1,2})\\2(\\d{1,2})(?!\\d)");

    private static final Pattern COMPACT =
            Pattern.compile("(?<!\\d)" + YEAR + "(\\d\\d)(\\d\\d)(?:T?\\d{4,6}Z?)?(?!\\d)");

    private static final Pattern MONTH_FIRST = Pattern.compile(
            "\\b" + MONTH + "\\.? {1,2}(\\d{1,2})(?:st|nd|rd|th)?,? {1,2}" + YEAR + "\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern DAY_FIRST = Pattern.compile(
            "\\b(\\d{1,2})(?:st|nd|rd|th)?(?: of)?[ -]" + MONTH + "\\.?,?[ -]" + YEAR + "\\b",
            Pattern.CASE_INSENSITIVE);

    private PrintedDay() {}

    /** The first day in these words; nothing where there is none, or none that exists. */
    static Optional<LocalDate> find(String words) {
        return first(words).flatMap(Found::day);
    }

    /** Where a day stands in these words, whether it exists or not. */
    static Optional<MatchResult> findPlace(String words) {
        return first(words).map(Found::match);
    }

    private record Found(MatchResult match, Optional<LocalDate> day) {}

    private static Optional<Found> first(String words) {
        var numeric = NUMERIC.matcher(words);
        if (numeric.find()) {
            return Optional.of(found(numeric.toMatchResult(), 1, Integer.parseInt(numeric.group(3)), 4));
        }
        var monthFirst = MONTH_FIRST.matcher(words);
        if (monthFirst.find()) {
            return Optional.of(found(monthFirst.toMatchResult(), 3, month(monthFirst.group(1)), 2));
        }
        var dayFirst = DAY_FIRST.matcher(words);
        if (dayFirst.find()) {
            return Optional.of(found(dayFirst.toMatchResult(), 3, month(dayFirst.group(2)), 1));
        }
        var compact = COMPACT.matcher(words);
        if (compact.find()) {
            return Optional.of(found(compact.toMatchResult(), 1, Integer.parseInt(compact.group(2)), 3));
        }
        return Optional.empty();
    }

    private static Found found(MatchResult match, int year, int month, int day) {
        try {
            return new Found(
                    match,
                    Optional.of(LocalDate.of(
                            Integer.parseInt(match.group(year)), month, Integer.parseInt(match.group(day)))));
        } catch (DateTimeException e) {
            return new Found(match, Optional.empty());
        }
    }

    private static int month(String name) {
        return MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
    }
}
