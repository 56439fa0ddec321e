package org.onrecord.app;

import java.time.Duration;
import org.onrecord.index.IndexUnavailableException;
import org.onrecord.ingest.Vectors;
import org.onrecord.similarity.EmbedderUnavailableException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes vectors beside a chat: it rests as long as it works, so that questions have the processor when they come. */
final class BackgroundVectors implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(BackgroundVectors.class);

    /** Whoever asks one question and leaves is not to wait for this. */
    private static final Duration BEFORE_THE_FIRST = Duration.ofSeconds(5);

    private static final Duration BETWEEN = Duration.ofSeconds(1);

    private final Vectors vectors;
    private final Duration beforeTheFirst;
    private final Duration between;
    private final Thread thread = new Thread(this::run, "vectors");
    private volatile boolean goesOn = true;
    private long lastEnd;

    BackgroundVectors(Vectors vectors) {
        this(vectors, BEFORE_THE_FIRST, BETWEEN);
    }

    /** The same that waits longer or shorter before it begins, and before it looks for more. */
    BackgroundVectors(Vectors vectors, Duration beforeTheFirst, Duration between) {
        this.vectors = vectors;
        this.beforeTheFirst = beforeTheFirst;
        this.between = between;
    }

    void start() {
        thread.setDaemon(true);
        thread.start();
    }

    private void run() {
        try {
            Thread.sleep(beforeTheFirst);
            while (goesOn) {
                fill();
                Thread.sleep(between);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (EmbedderUnavailableException e) {
            LOG.warn("no more vectors are made: {}", e.getMessage());
        }
    }

    private void fill() {
        try {
            lastEnd = System.nanoTime();
            vectors.fill(this::rested);
        } catch (IndexUnavailableException e) {
            // Somebody is reading articles, or the folder is not ours to write to; answers go on either way.
            LOG.debug("no vectors for now", e);
        }
    }

    private boolean rested() {
        try {
            Thread.sleep(Duration.ofNanos(System.nanoTime() - lastEnd));
            lastEnd = System.nanoTime();
            return goesOn;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Returns when nothing is being written any more. */
    @Override
    public void close() {
        goesOn = false;
        thread.interrupt();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
