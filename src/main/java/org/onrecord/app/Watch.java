package org.onrecord.app;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.onrecord.chat.StoreUnavailableException;
import org.onrecord.chat.Upkeep;
import org.onrecord.index.IndexUnavailableException;
import org.onrecord.rounds.Corrections;
import org.onrecord.rounds.Noticing;
import org.onrecord.rounds.Rounds;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks every few seconds for what is new and what is due, beside answering. */
final class Watch implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Watch.class);

    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(4);
    private static final Duration BETWEEN_TIDYINGS = Duration.ofDays(1);

    private final Noticing noticing;
    private final Corrections corrections;
    private final Rounds rounds;
    private final Upkeep upkeep;
    private final Clock clock;
    private @Nullable Thread thread;
    private Instant tidied = Instant.MIN;
    private boolean isWell = true;

    Watch(Noticing noticing, Corrections corrections, Rounds rounds, Upkeep upkeep, Clock clock) {
        this.noticing = noticing;
        this.corrections = corrections;
        this.rounds = rounds;
        this.upkeep = upkeep;
        this.clock = clock;
    }

    void start() {
        thread = Thread.ofVirtual().name("watch").start(this::run);
    }

    /** Comes back when nothing is being decided any more. */
    @Override
    public void close() {
        if (thread == null) {
            return;
        }
        thread.interrupt();
        try {
            thread.join(Duration.ofSeconds(5));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        try {
            while (!Thread.interrupted()) {
                look();
                Thread.sleep(BETWEEN_LOOKS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** One of the loops that must go on, whatever a look comes upon. */
    private void look() {
        try {
            noticing.look();
            corrections.step();
            rounds.step();
            tidy();
            if (!isWell) {
                LOG.info("summaries are sent again");
            }
            isWell = true;
        } catch (StoreUnavailableException | IndexUnavailableException e) {
            if (isWell) {
                LOG.warn("summaries wait: {}", e.getMessage());
            }
            isWell = false;
        } catch (RuntimeException e) {
            LOG.error("looking for what is due failed; it is tried again", e);
        }
    }

    private void tidy() {
        var now = clock.instant();
        if (tidied.isBefore(now.minus(BETWEEN_TIDYINGS))) {
            var thrownAway = upkeep.tidy();
            tidied = now;
            LOG.info("tidied up: {}", thrownAway);
        }
    }
}
