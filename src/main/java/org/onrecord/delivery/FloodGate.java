package org.onrecord.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/**
 * Slows down whoever sends more than people do. Each user has some updates at once, and gets one more every so often.
 * Safe for use by many threads.
 */
public final class FloodGate {

    private static final int FORGET_FROM = 10_000;

    private final int atOnce;
    private final Duration every;
    private final Map<String, Allowance> allowances = new HashMap<>();

    /**
     * Sets the limits.
     *
     * @param atOnce how many updates of a user are handled as fast as they come
     * @param every after how long a user may send one more
     */
    public FloodGate(int atOnce, Duration every) {
        if (atOnce < 1 || every.isNegative() || every.isZero()) {
            throw new IllegalArgumentException(
                    "a user must be let through, not %d and then one every %s".formatted(atOnce, every));
        }
        this.atOnce = atOnce;
        this.every = every;
    }

    /** Counts an update of a user, when it may be handled now. */
    synchronized Verdict admit(String user, Instant now) {
        if (allowances.size() > FORGET_FROM) {
            allowances.values().removeIf(each -> each.fullAt.isBefore(now));
        }
        var allowance = allowances.computeIfAbsent(user, ignored -> new Allowance(now));
        if (allowance.fullAt.isBefore(now)) {
            allowance.fullAt = now;
            allowance.told = false;
        }
        // Empty while it takes longer to fill up than all but one take.
        var free = allowance.fullAt.minus(every.multipliedBy(atOnce - 1L));
        if (!free.isAfter(now)) {
            allowance.fullAt = allowance.fullAt.plus(every);
            return new Verdict(now, false);
        }
        boolean tell = !allowance.told;
        allowance.told = true;
        return new Verdict(free, tell);
    }

    /**
     * Whether an update may be handled.
     *
     * @param at from when; when that is now, the update was counted
     * @param tell whether the user has to be told, for the first time in this flood
     */
    record Verdict(Instant at, boolean tell) {}

    /** What a user has left, kept as the time when all of it is there again. */
    private static final class Allowance {
        private Instant fullAt;
        private boolean told;

        private Allowance(Instant now) {
            fullAt = now;
        }
    }
}
