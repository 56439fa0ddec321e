package org.onrecord.fetch;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** Reads for how long a server wants to be left alone: "120" or "Sun, 06 Nov 2022 08:49:37 GMT". */
final class RetryAfter {

    /** Nobody is left alone for longer because a server's clock is wrong. */
    private static final Duration MOST = Duration.ofDays(1);

    private RetryAfter() {}

    /** Between nothing, also for what cannot be read, and a day. */
    static Duration read(@Nullable String header, Clock clock) {
        if (header == null) {
            return Duration.ZERO;
        }
        var words = header.strip();
        Duration asked;
        if (words.matches("\\d{1,9}")) {
            asked = Duration.ofSeconds(Integer.parseInt(words));
        } else {
            try {
                var until = ZonedDateTime.parse(words, DateTimeFormatter.RFC_1123_DATE_TIME);
                asked = Duration.between(clock.instant(), until);
            } catch (DateTimeException e) {
                asked = Duration.ZERO;
            }
        }
        if (asked.isNegative()) {
            return Duration.ZERO;
        }
        return asked.compareTo(MOST) > 0 ? MOST : asked;
    }
}
