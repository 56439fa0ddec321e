package org.onrecord.app;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One thread, which after each piece of work does nothing for as long as that took. */
final class RestingWorker extends ThreadPoolExecutor {

    private static final Logger LOG = LoggerFactory.getLogger(RestingWorker.class);

    private static final long LONGEST_REST_NANOS = TimeUnit.SECONDS.toNanos(2);

    private final CountDownLatch noMore;
    private long begun;

    /** @param noMore rests end with it */
    RestingWorker(CountDownLatch noMore) {
        super(1, 1, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), RestingWorker::thread);
        this.noMore = noMore;
    }

    private static Thread thread(Runnable work) {
        var thread = new Thread(work, "claims");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    protected void beforeExecute(Thread thread, Runnable work) {
        begun = System.nanoTime();
    }

    /** Whoever waits for this work has it already. */
    @Override
    protected void afterExecute(Runnable work, @Nullable Throwable failure) {
        try {
            long rest = Math.min(LONGEST_REST_NANOS, System.nanoTime() - begun);
            if (noMore.await(rest, TimeUnit.NANOSECONDS)) {
                LOG.debug("rests no more");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
