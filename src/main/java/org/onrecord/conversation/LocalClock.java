package org.onrecord.conversation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Function;

/**
 * The time of day where a conversation is held: "yesterday" ends when the asker's day ends.
 *
 * @param zones by the id of the conversation
 */
public record LocalClock(Clock clock, Function<String, ZoneId> zones) {

    /** The same everywhere: the zone of the clock. */
    public static LocalClock everywhere(Clock clock) {
        return new LocalClock(clock, conversation -> clock.getZone());
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate today(String conversation) {
        return LocalDate.ofInstant(now(), zones.apply(conversation));
    }
}
