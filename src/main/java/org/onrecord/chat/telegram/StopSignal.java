package org.onrecord.chat.telegram;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Ends a loop, also while it pauses. Safe for use by many threads. */
final class StopSignal {

    private final CountDownLatch given = new CountDownLatch(1);

    void give() {
        given.countDown();
    }

    boolean isGiven() {
        return given.getCount() == 0;
    }

    /** Pauses, and tells whether the signal was given before or meanwhile; an interrupted thread has to stop, too. */
    boolean isGivenWithin(Duration pause) {
        try {
            return given.await(pause.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }
}
