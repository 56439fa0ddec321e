package org.onrecord.delivery;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Real time. After the timer was shut down nothing is done any more. */
public final class TimerAlarm implements Alarm {

    private final ScheduledExecutorService timer;
    private final Executor threads;
    private final Clock clock;

    /**
     * Makes one of a timer.
     *
     * @param timer only calls; one thread is enough
     * @param threads do the work
     */
    public TimerAlarm(ScheduledExecutorService timer, Executor threads, Clock clock) {
        this.timer = timer;
        this.threads = threads;
        this.clock = clock;
    }

    @Override
    @SuppressWarnings("FutureReturnValueIgnored")
    public void at(Instant time, Runnable work) {
        // A millisecond more, since the clock may be finer than the timer: called too early it would be called again.
        long wait = Math.max(0, Duration.between(clock.instant(), time).toMillis() + 1);
        try {
            timer.schedule(() -> threads.execute(work), wait, TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException e) {
            // The program is ending; what was to be done is in the database for the next start.
        }
    }
}
