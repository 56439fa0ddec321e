package org.onrecord.app;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.onrecord.article.Article;
import org.onrecord.feed.Shelf;
import org.onrecord.index.ClaimIndex;
import org.onrecord.index.IndexUnavailableException;
import org.onrecord.index.lucene.LuceneClaimIndex;
import org.onrecord.ingest.Ingest;
import org.onrecord.ingest.IngestListener;
import org.onrecord.ingest.IngestReport;
import org.onrecord.reading.FoundFiles;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes articles into the user's index beside answering: one run at a time, with one worker that rests as long as it
 * works, so that questions have a processor when they come. Safe for use by many threads.
 */
final class TakingIn implements Shelf, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(TakingIn.class);

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final Duration BETWEEN_TRIES = Duration.ofSeconds(2);
    private static final Duration FOR_ENDING = Duration.ofSeconds(5);

    private final Wiring wiring;
    private final ClaimIndex index;
    private final CountDownLatch closing = new CountDownLatch(1);
    private final RestingWorker worker = new RestingWorker(closing);
    private final ReentrantLock oneAtATime = new ReentrantLock();
    private final LongAdder added = new LongAdder();
    private final LongAdder skipped = new LongAdder();

    /** @param settings the user's own, also where the sample is talked about: what is read goes there */
    TakingIn(Wiring wiring, Settings settings) {
        this.wiring = wiring;
        this.index = LuceneClaimIndex.open(settings.index());
    }

    /** Also one that nobody can ask for yet because the sample is talked about. */
    @Override
    public Optional<Article> find(String id) {
        return index.findArticle(id);
    }

    /** @throws org.onrecord.index.IndexUnavailableException when the index cannot be written to */
    IngestReport read(FoundFiles files) {
        return run(ingest -> ingest.read(files, new Told()));
    }

    @Override
    public void add(List<Article> articles) {
        run(ingest -> ingest.add(articles, new Told()));
    }

    @Override
    public void skip(String place, String why) {
        skipped.increment();
        LOG.info("skipped {}: {}", place, why);
    }

    /** What was read by others of these is read again. */
    String rules() {
        oneAtATime.lock();
        try {
            return wiring.rules();
        } finally {
            oneAtATime.unlock();
        }
    }

    /** The index that is taken into. */
    ClaimIndex index() {
        return index;
    }

    /** Articles that came or changed since the start. */
    long added() {
        return added.sum();
    }

    /** Files that could not be read since the start. */
    long skipped() {
        return skipped.sum();
    }

    private IngestReport run(Function<Ingest, IngestReport> work) {
        oneAtATime.lock();
        try {
            var report = patiently(work);
            if (report.claims() > 0) {
                // Who is who is settled anew after a commit: here, where nobody waits, and not with the next question.
                wiring.index().speakers();
            }
            added.add(report.added() + report.changed());
            skipped.add(report.skipped());
            if (report.added() + report.changed() > 0) {
                LOG.info(
                        "{} articles are new, {} changed, with {} claims",
                        report.added(),
                        report.changed(),
                        report.claims());
            }
            return report;
        } finally {
            oneAtATime.unlock();
        }
    }

    /** Another process that reads articles is waited for, for a while. */
    private IngestReport patiently(Function<Ingest, IngestReport> work) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try {
                return work.apply(wiring.ingest(index, worker));
            } catch (IndexUnavailableException e) {
                if (System.nanoTime() > end || isClosing(BETWEEN_TRIES)) {
                    throw e;
                }
            }
        }
    }

    private boolean isClosing(Duration within) {
        try {
            return closing.await(within.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    /** What is in hand is finished, without rests. */
    @Override
    public void close() {
        closing.countDown();
        worker.shutdown();
        try {
            if (!worker.awaitTermination(FOR_ENDING.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.warn("articles are still being read; they are read again at the next start");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        index.close();
    }

    private static final class Told implements IngestListener {

        @Override
        public void progress(long bytesDone, long bytes, int articles) {
            // Nobody watches.
        }

        @Override
        public void skipped(String place, String why) {
            LOG.warn("skipped {}: {}", place, why);
        }

        @Override
        public void noted(String place, String what) {
            LOG.info("note: {}: {}", place, what);
        }
    }
}
