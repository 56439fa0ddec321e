package org.onrecord.subscription;

import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;

/** Reads times of the clock: "8am", "7:30 in the evening", "noon", "18h". Stateless. */
final class ClockWords {

    /** A pattern with six groups. A number alone is a time only where something says so. */
    static final String TIME =
            "(?:(noon|midday|midnight)|(\\d{1,2})(?:[:.h](\\d{2})|h)?(?:\\s*(a\\.?m\\b\\.?|p\\.?m\\b\\.?|o['’]?clock))?"
                    + "(?![\\d:])(?:\\s+in\\s+the\\s+(morning|afternoon|evening)|\\s+at\\s+(night))?)";

    /** The same, but the words must show by themselves that it is a time. */
    static final String SURE_TIME =
            "(?:(noon|midday|midnight)|(\\d{1,2})(?=[:.h]\\d{2}|h\\b|\\s*[ap]\\.?m\\b|\\s*o['’]?clock|\\s+in\\s+the\\s+(?:morning|afternoon|evening))"
                    + "(?:[:.h](\\d{2})|h)?(?:\\s*(a\\.?m\\b\\.?|p\\.?m\\b\\.?|o['’]?clock))?"
                    + "(?![\\d:])(?:\\s+in\\s+the\\s+(morning|afternoon|evening)|\\s+at\\s+(night))?)";

    static final int GROUPS = 6;

    private static final int HOURS = 24;
    private static final int HALF = 12;

    private ClockWords() {}

    /**
     * The time in a match.
     *
     * @param first the number of the pattern's first group
     * @return nothing when no clock shows it
     */
    static Optional<LocalTime> read(MatchResult match, int first) {
        var named = match.group(first);
        if (named != null) {
            return Optional.of(named.equalsIgnoreCase("midnight") ? LocalTime.MIDNIGHT : LocalTime.NOON);
        }
        int hour = Integer.parseInt(match.group(first + 1));
        int minute = match.group(first + 2) == null ? 0 : Integer.parseInt(match.group(first + 2));
        var half = lower(match.group(first + 3));
        boolean isLate = half.startsWith("p")
                || lower(match.group(first + 4)).matches("afternoon|evening")
                || (match.group(first + 5) != null && hour > HALF / 2);
        boolean isEarly = half.startsWith("a");
        if (minute > 59 || hour > HOURS || ((half.startsWith("p") || isEarly) && (hour > HALF || hour == 0))) {
            return Optional.empty();
        }
        if (isLate && hour < HALF) {
            hour += HALF;
        } else if (isEarly && hour == HALF) {
            hour = 0;
        }
        return Optional.of(LocalTime.of(hour % HOURS, minute));
    }

    private static String lower(@Nullable String word) {
        return word == null ? "" : word.toLowerCase(Locale.ROOT);
    }
}
