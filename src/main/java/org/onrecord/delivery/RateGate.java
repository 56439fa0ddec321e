package org.onrecord.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/**
 * Says when the next message may go on one platform. Messages in all are spaced evenly, so that no second has more than
 * its share; a chat's time counts from when the platform had the message before, since that is what it counts from. For
 * use by one thread at a time.
 */
final class RateGate {

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final int FORGET_FROM = 10_000;

    /**
     * Some messages take less time on their way than those before, so a little is left free: simulated with 20 to 60 ms
     * on their way, a platform that counts to the millisecond refuses 3 of 100 at 0.98, and none at 0.965.
     */
    private static final double USED = 0.965;

    private final Pace pace;
    private final Duration spacing;
    private final Map<String, Deque<Instant>> lately = new HashMap<>();
    private final Map<String, Instant> held = new HashMap<>();
    private Instant open = Instant.MIN;

    RateGate(Pace pace) {
        this.pace = pace;
        this.spacing = Duration.ofNanos((long) (1e9 / (pace.perSecond() * USED)));
    }

    /** When the platform takes any message at all. */
    Instant open() {
        return open;
    }

    /** When a chat may get its next one. */
    Instant open(String chat, boolean group) {
        var time = held.getOrDefault(chat, Instant.MIN);
        var sent = lately.get(chat);
        if (sent == null) {
            return time;
        }
        time = later(time, sent.getLast().plus(pace.inChat()));
        return group && sent.size() >= pace.perMinuteInGroup()
                ? later(time, sent.getFirst().plus(MINUTE))
                : time;
    }

    /** A message goes out now. */
    void started(Instant now) {
        open = later(open, now).plus(spacing);
    }

    /** The platform has answered to a message. */
    void finished(String chat, Instant now) {
        var sent = lately.computeIfAbsent(chat, ignored -> new ArrayDeque<>());
        sent.addLast(now);
        while (sent.size() > pace.perMinuteInGroup()) {
            sent.removeFirst();
        }
        if (lately.size() > FORGET_FROM) {
            forget(now);
        }
    }

    /** Nothing goes to a chat before then. */
    void hold(String chat, Instant until) {
        held.merge(chat, until, RateGate::later);
    }

    /** Nothing goes to any chat before then. */
    void hold(Instant until) {
        open = later(open, until);
    }

    private void forget(Instant now) {
        lately.values().removeIf(sent -> sent.getLast().plus(MINUTE).isBefore(now));
        held.values().removeIf(until -> until.isBefore(now));
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
