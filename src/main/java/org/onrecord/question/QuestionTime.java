package org.onrecord.question;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onrecord.day.DayReader;
import org.onrecord.day.TimeFilter;

/**
 * The time that a question asks about.
 *
 * @param rest the question without its words for the time; everything else keeps its place
 * @param filter {@code null} when any time will do
 */
record QuestionTime(String rest, @Nullable TimeFilter filter) {

    /** What is to happen by a day was not said by then: "what if it isn't done by Monday?". */
    private static final Pattern CONDITION =
            Pattern.compile("(?i)(?<!\\bas )\\b(?:if|unless|in case|assuming)\\b[^,;?!]*$");

    private static final Pattern AHEAD = Pattern.compile(
            "(?i)\\b(?:next|coming|tomorrow|will|would|going to|gonna|plan(?:s|ned|ning)?|expect(?:s|ed|ing)?)\\b");

    /**
     * @throws org.onrecord.day.NoSuchDayException if it names a day that is not in the calendar
     */
    static QuestionTime of(String asked, DayReader days, LocalDate today) {
        var told = days.question(asked, today)
                .filter(time -> !isAhead(time, asked, today))
                .orElse(null);
        boolean isCondition = told != null
                && CONDITION.matcher(asked.substring(0, told.span().start())).find();
        return new QuestionTime(blank(asked, told), isCondition ? null : told);
    }

    /** "Will it happen again next year?" asks for what is to come, of which anything may have been said on any day. */
    private static boolean isAhead(TimeFilter time, String asked, LocalDate today) {
        return time.days().from().isAfter(today) && AHEAD.matcher(asked).find();
    }

    private static String blank(String text, @Nullable TimeFilter time) {
        if (time == null) {
            return text;
        }
        var span = time.span();
        return text.substring(0, span.start())
                + " ".repeat(span.length())
                + text.substring(Math.min(span.end(), text.length()));
    }
}
