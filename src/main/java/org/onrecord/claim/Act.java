package org.onrecord.claim;

import java.util.Locale;
import java.util.Optional;

/** What a claimant did by saying it. */
public enum Act {
    SAY,
    CLAIM,
    REPORT,
    CONFIRM,
    ADMIT,
    DENY,
    ACCUSE,
    BLAME,
    CRITICIZE,
    PRAISE,
    WARN,
    THREATEN,
    PROMISE,
    URGE,
    DEMAND,
    ASK,
    ESTIMATE,
    PREDICT,
    BELIEVE,
    WANT,
    PLAN,
    AGREE,
    OPPOSE,
    APOLOGIZE,
    DECLINE;

    /** The act as a lower-case word, for example "admit"; the form that JSON and the table of cues use. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The act of a lower-case word; empty for a word that is none. */
    public static Optional<Act> find(String word) {
        for (var act : values()) {
            if (act.word().equals(word)) {
                return Optional.of(act);
            }
        }
        return Optional.empty();
    }
}
