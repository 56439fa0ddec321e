package org.onrecord.delivery;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.onrecord.chat.DeliveryListener;

/** A clock that jumps to the next thing to be done: hours pass in seconds, and in the same way each time. */
final class SimulatedTime extends Clock {

    private final PriorityQueue<Event> events =
            new PriorityQueue<>(Comparator.comparing(Event::time).thenComparing(Event::number));
    private Instant now = Instant.parse("2022-11-05T08:00:00Z");
    private long number;

    /** Means of delivery in this time; work that is given to a thread is done after {@code latency}. */
    Means means(Supplier<Duration> latency, DeliveryListener listener) {
        return new Means(this, this::at, work -> at(now.plus(latency.get()), work), listener);
    }

    /** The same on a machine that calls late, by that much. */
    Means lateMeans(Supplier<Duration> lateness, DeliveryListener listener) {
        return new Means(this, (when, work) -> at(when.plus(lateness.get()), work), work -> at(now, work), listener);
    }

    Means means() {
        return means(() -> Duration.ZERO, new DeliveryListener() {});
    }

    void at(Instant time, Runnable work) {
        events.add(new Event(time.isBefore(now) ? now : time, number++, work));
    }

    /** Lets time pass until it is so, or until the end of the time given. */
    void runUntil(BooleanSupplier done, Duration longest) {
        var end = now.plus(longest);
        while (!done.getAsBoolean()
                && !events.isEmpty()
                && !events.peek().time().isAfter(end)) {
            var event = events.remove();
            now = event.time();
            event.work().run();
        }
    }

    void run(Duration time) {
        var end = now.plus(time);
        runUntil(() -> false, time);
        now = end;
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }

    private record Event(Instant time, long number, Runnable work) {}
}
