package org.onrecord.chat;

import java.time.Instant;

/**
 * What a user said of an answer.
 *
 * @param message the platform's id of the answer
 * @param user as in {@link Update#user()}
 * @param about what the answer was about, in plain words, and the ids of its claims; for whoever mends it
 */
public record Feedback(String chat, String message, String user, Kind kind, String about, Instant given) {

    /** What can be said of an answer. */
    public enum Kind {
        GOOD,
        BAD,
        WRONG_SPEAKER,
        WRONG_DATE,
        NOT_A_CLAIM
    }
}
