package org.onrecord.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/**
 * Says when the next message may go on one platform. Messages in all are spaced evenly; what a busy machine was late with
 * is made up for, as long as no second has more than its share. A chat's time counts from when the platform had the
 * message before, since that is what it counts from. For use by one thread at a time.
 */
final class RateGate {

    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final Duration MINUTE = Duration.ofMinutes(1);

    /** So much is made up for, and no more: after a long silence messages do not come in a heap. */
    private static final Duration LATENESS = Duration.ofMillis(100);

    /** An answer that takes longer was held up after the platform had counted the message. */
    private static final Duration LONGEST_DELAY = Duration.ofMillis(500);

    private static final Duration UNKNOWN = Duration.ofDays(1);
    private static final int FORGET_FROM = 10_000;

    /** What is left of a second makes up for delays: else messages would come in heaps, and an answer wait behind one. */
    private static final double USED = 0.975;

    private final Pace pace;
    private final Duration spacing;

    /** The last ones, as many as a second may have. */
    private final Deque<Trip> trips = new ArrayDeque<>();

    private final Map<String, Trip> underWay = new HashMap<>();
    private final Map<String, Deque<Instant>> lately = new HashMap<>();
    private final Map<String, Instant> held = new HashMap<>();
    private Instant open = Instant.MIN;

    RateGate(Pace pace) {
        this.pace = pace;
        this.spacing = Duration.ofNanos((long) (1e9 / (pace.perSecond() * USED)));
    }

    /** When the platform takes any message at all. */
    Instant open() {
        return trips.size() < pace.perSecond()
                ? open
                : later(open, trips.getFirst().counted.plus(SECOND));
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
    void started(String chat, Instant now) {
        open = later(open, now.minus(LATENESS)).plus(spacing);
        var trip = new Trip(now);
        underWay.put(chat, trip);
        trips.addLast(trip);
        if (trips.size() > pace.perSecond()) {
            trips.removeFirst();
        }
    }

    /** The platform has answered to a message. */
    void finished(String chat, Instant now) {
        var trip = underWay.remove(chat);
        if (trip != null) {
            count(trip, now);
        }
        var sent = lately.computeIfAbsent(chat, ignored -> new ArrayDeque<>());
        sent.addLast(now);
        while (sent.size() > pace.perMinuteInGroup()) {
            sent.removeFirst();
        }
        if (lately.size() > FORGET_FROM) {
            forget(now);
        }
    }

    /** What took longer than the others may have been counted so much later; the next ones will take as long as the others. */
    private void count(Trip trip, Instant answered) {
        trip.way = Duration.between(trip.counted, answered);
        var delay = trips.stream()
                .map(each -> each.way)
                .min(Comparator.naturalOrder())
                .map(trip.way::minus)
                .orElse(Duration.ZERO);
        trip.counted = trip.counted.plus(delay.compareTo(LONGEST_DELAY) < 0 ? delay : LONGEST_DELAY);
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

    /** A message: when the platform counted it, at the earliest when it went; and how long the answer took. */
    private static final class Trip {
        private Instant counted;
        private Duration way = UNKNOWN;

        private Trip(Instant started) {
            counted = started;
        }
    }
}
