package org.onrecord.delivery;

import java.time.Duration;

/** Waiting longer after each failure: twice as long, up to the longest. */
record Pauses(Duration first, Duration longest) {

    private static final int DOUBLINGS = 20;

    /** After so many failures in a row, at least one. */
    Duration after(int failures) {
        var pause = first.multipliedBy(1L << Math.min(failures - 1, DOUBLINGS));
        return pause.compareTo(longest) < 0 ? pause : longest;
    }
}
