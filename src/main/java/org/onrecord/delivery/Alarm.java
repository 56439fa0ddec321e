package org.onrecord.delivery;

import java.time.Instant;

/** Has something done later. Safe for use by many threads. */
@FunctionalInterface
public interface Alarm {

    /** Has it done at that time or soon after, by another thread; at once when the time has passed. */
    void at(Instant time, Runnable work);
}
