package org.onrecord.day;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onrecord.article.Span;

/**
 * A day that a page, text or link states in full, as news sites write it: "Nov 03, 2022", "3rd November 2022",
 * "03.11.2022", "2022-11-03T19:52:42Z", "Thu, 03 Nov 2022 19:52:42 GMT", ".../2022/11/03/...", "...-20221103". The day is
 * taken as written, in the outlet's own zone. "11/03/2022" is not read, because nobody can tell month and day apart in it.
 *
 * @param span where it stands
 */
public record PublicationDay(Span span, LocalDate day) {

    /**
     * A way to write it.
     *
     * @param certain whether digits in this form are a date, so that one that is not in the calendar is a mistake
     */
    private record Form(Pattern pattern, int year, int month, int day, boolean certain) {

        static Form of(String pattern, int year, int month, int day, boolean certain) {
            return new Form(
                    Pattern.compile("(?<![\\p{L}\\d.])" + pattern, CASE_INSENSITIVE), year, month, day, certain);
        }
    }

    private static final List<Form> FORMS = List.of(
            Form.of(
                    "(" + DayWords.MONTH + ")\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+((?:19|20)\\d{2})(?!\\d)",
                    3,
                    1,
                    2,
                    true),
            Form.of(
                    "(\\d{1,2})(?:st|nd|rd|th)?[\\s-]+(?:of\\s+)?(" + DayWords.MONTH
                            + "),?[\\s-]+((?:19|20)\\d{2})(?!\\d)",
                    3,
                    2,
                    1,
                    true),
            Form.of("((?:19|20)\\d{2})-(\\d{2})-(\\d{2})(?!\\d)", 1, 2, 3, true),
            Form.of("((?:19|20)\\d{2})/(\\d{1,2})/(\\d{1,2})(?!\\d)", 1, 2, 3, false),
            Form.of("(\\d{1,2})\\.(\\d{1,2})\\.((?:19|20)\\d{2})(?!\\d)", 3, 2, 1, false),
            Form.of("((?:19|20)\\d{2})(0[1-9]|1[0-2])([0-2]\\d|3[01])(?!\\d)", 1, 2, 3, false));

    /**
     * The first day written out in full.
     *
     * @throws NoSuchDayException if it is not in the calendar, such as 30 February 2022
     */
    public static Optional<LocalDate> find(String text) {
        return findPlace(text).map(PublicationDay::day);
    }

    /**
     * The same, with its place.
     *
     * @throws NoSuchDayException if it is not in the calendar, such as 30 February 2022
     */
    public static Optional<PublicationDay> findPlace(String text) {
        MatchResult first = null;
        Form form = null;
        for (var each : FORMS) {
            var matcher = each.pattern().matcher(text);
            while (matcher.find()) {
                if (each.certain() || day(each, matcher) != null) {
                    if (first == null || matcher.start() < first.start()) {
                        first = matcher.toMatchResult();
                        form = each;
                    }
                    break;
                }
            }
        }
        if (first == null || form == null) {
            return Optional.empty();
        }
        var day = day(form, first);
        if (day == null) {
            throw new NoSuchDayException(first.group());
        }
        return Optional.of(new PublicationDay(new Span(first.start(), first.end()), day));
    }

    private static @Nullable LocalDate day(Form form, MatchResult match) {
        var month = match.group(form.month());
        int number = Character.isDigit(month.charAt(0))
                ? Integer.parseInt(month)
                : DayWords.month(month).getValue();
        return Reckoning.date(
                        Integer.parseInt(match.group(form.year())), number, Integer.parseInt(match.group(form.day())))
                .orElse(null);
    }
}
