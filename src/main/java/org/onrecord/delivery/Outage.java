package org.onrecord.delivery;

import java.time.Duration;
import org.onrecord.chat.StoreUnavailableException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A database that does not answer: told once when it begins and once when it ends. Safe for use by many threads. */
final class Outage {

    private static final Logger LOG = LoggerFactory.getLogger(Outage.class);

    private final Pauses pauses = new Pauses(Duration.ofMillis(250), Duration.ofSeconds(10));
    private int failures;

    /** What can be read may still not be written, as on a full disk. */
    private boolean isOfWriting;

    /** Reading failed. Says how long to wait before the next try. */
    synchronized Duration failedToRead(StoreUnavailableException failure) {
        if (failures == 0) {
            LOG.error("{} Tried again until it works.", failure.getMessage());
        }
        failures++;
        return pauses.after(failures);
    }

    /** The same of what also writes. */
    synchronized Duration failed(StoreUnavailableException failure) {
        isOfWriting = true;
        return failedToRead(failure);
    }

    synchronized void read() {
        if (!isOfWriting) {
            worked();
        }
    }

    /** Something was written. */
    synchronized void worked() {
        if (failures > 0) {
            LOG.warn("The database works again, after {} failures.", failures);
            failures = 0;
            isOfWriting = false;
        }
    }
}
