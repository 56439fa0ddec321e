package org.onrecord.app;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.onrecord.chat.StoreUnavailableException;
import org.onrecord.index.IndexUnavailableException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Does something again and again beside answering, whatever comes upon it, until it is closed. */
final class Loop implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Loop.class);

    private static final Duration AFTER_TROUBLE = Duration.ofSeconds(10);
    private static final Duration FOR_ENDING = Duration.ofSeconds(10);

    private final String name;
    private final Step step;
    private final CountDownLatch ending = new CountDownLatch(1);
    private @Nullable Thread thread;
    private volatile boolean isWell = true;

    /** @param name what is done, for the log: "reading folders" */
    Loop(String name, Step step) {
        this.name = name;
        this.step = step;
    }

    /** What is done. */
    interface Step {
        /**
         * Does it once.
         *
         * @param goesOn false when it is to end soon; what is left is done after the next start
         * @return how long to wait before the next time
         */
        Duration take(BooleanSupplier goesOn);
    }

    void start() {
        thread = Thread.ofVirtual().name(name).start(this::run);
    }

    /** Comes back when the step in hand has ended, or after some seconds; it is not interrupted, for it may be writing. */
    @Override
    public void close() {
        ending.countDown();
        try {
            if (thread != null && !thread.join(FOR_ENDING)) {
                LOG.warn("{} did not end in time", name);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whether the last step did not fail. */
    boolean isWell() {
        return isWell;
    }

    private void run() {
        try {
            boolean isEnding = false;
            while (!isEnding) {
                isEnding = ending.await(takeStep().toMillis(), TimeUnit.MILLISECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** One of the loops that must go on. */
    private Duration takeStep() {
        try {
            var pause = step.take(() -> ending.getCount() > 0);
            if (!isWell) {
                LOG.info("{} works again", name);
            }
            isWell = true;
            return pause;
        } catch (StoreUnavailableException | IndexUnavailableException e) {
            if (isWell) {
                LOG.warn("{} waits: {}", name, e.getMessage());
            }
            isWell = false;
        } catch (RuntimeException e) {
            LOG.error("{} failed; it is tried again", name, e);
            isWell = false;
        }
        return AFTER_TROUBLE;
    }
}
