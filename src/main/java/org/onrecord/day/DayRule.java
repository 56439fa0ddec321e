package org.onrecord.day;

import static java.util.regex.Pattern.CASE_INSENSITIVE;
import static java.util.regex.Pattern.UNICODE_CASE;

import java.time.Period;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.onrecord.article.Span;
import org.onrecord.claim.Days;
import org.onrecord.day.Reckoning.Range;

/**
 * One way to write a day.
 *
 * @param pattern in any case; the whole match is the phrase
 * @param shift for an {@link Found.Kind#OFFSET}; zero for all others
 */
record DayRule(
        Pattern pattern,
        Found.Kind kind,
        BiFunction<MatchResult, Reckoning, Optional<Range>> days,
        BiFunction<MatchResult, Reckoning, Period> shift) {

    static DayRule of(Found.Kind kind, String pattern, BiFunction<MatchResult, Reckoning, Optional<Range>> days) {
        return new DayRule(compiled(pattern), kind, days, (match, reckoning) -> Period.ZERO);
    }

    static DayRule offset(String pattern, BiFunction<MatchResult, Reckoning, Period> shift) {
        return new DayRule(
                compiled(pattern),
                Found.Kind.OFFSET,
                (match, reckoning) -> Optional.of(Range.on(reckoning.reference().plus(shift.apply(match, reckoning)))),
                shift);
    }

    Optional<Found> read(MatchResult match, String text, Reckoning reckoning) {
        var span = new Span(match.start(), match.end());
        return days.apply(match, reckoning)
                .map(range -> new Found(
                        span, new Days(range.from(), range.to(), span.in(text)), kind, shift.apply(match, reckoning)));
    }

    private static Pattern compiled(String pattern) {
        return Pattern.compile("(?<![\\p{L}\\d])" + pattern + "(?![\\p{L}\\d])", CASE_INSENSITIVE | UNICODE_CASE);
    }
}
