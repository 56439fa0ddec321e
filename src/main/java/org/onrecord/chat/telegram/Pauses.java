package org.onrecord.chat.telegram;

import java.time.Duration;

/** How long to wait before something that failed is tried again: each time twice as long, up to a minute. */
final class Pauses {

    private static final Duration FIRST = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofMinutes(1);

    private Pauses() {}

    /** @param pause the one before; zero before the first */
    static Duration longer(Duration pause) {
        if (pause.compareTo(FIRST) < 0 || pause.compareTo(LONGEST) > 0) {
            return FIRST;
        }
        var twice = pause.multipliedBy(2);
        return twice.compareTo(LONGEST) < 0 ? twice : LONGEST;
    }
}
