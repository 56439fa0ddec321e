package org.onrecord.ingest;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.onrecord.article.Article;
import org.onrecord.claim.Claim;
import org.onrecord.extraction.ClaimExtractor;
import org.onrecord.index.ClaimIndex;
import org.onrecord.index.ClaimWriter;
import org.onrecord.reading.Outcome;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One run over some sources. Workers run ahead of the index by a few articles, and no further, so that memory is bounded. */
final class IngestRun implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(IngestRun.class);

    private static final int ARTICLES_AHEAD = 16;

    /** A run that is killed loses the work on at most so many articles, and a commit costs as much as reading one or two. */
    private static final int ARTICLES_PER_COMMIT = 100;

    private final Supplier<ClaimExtractor> extractor;
    private final String rules;
    private final ClaimIndex index;
    private final ExecutorService workers;
    private final IngestListener listener;
    private final long bytes;
    private final Deque<Pending> pending = new ArrayDeque<>();
    private IngestReport report = IngestReport.NOTHING;
    private @Nullable ClaimWriter writer;
    private int uncommitted;

    IngestRun(
            Supplier<ClaimExtractor> extractor,
            String rules,
            ClaimIndex index,
            ExecutorService workers,
            IngestListener listener,
            long bytes) {
        this.extractor = extractor;
        this.rules = rules;
        this.index = index;
        this.workers = workers;
        this.listener = listener;
        this.bytes = bytes;
    }

    void accept(Outcome outcome) {
        pending.add(new Pending(outcome, claimsOf(outcome)));
        if (pending.size() > ARTICLES_AHEAD) {
            settle(pending.remove());
        }
    }

    IngestReport finish() {
        // From the first article that is written to the last, nobody else can write: that is to be no longer than
        // needed.
        pending.forEach(Pending::await);
        while (!pending.isEmpty()) {
            settle(pending.remove());
        }
        commit();
        return report;
    }

    @Override
    public void close() {
        pending.forEach(each -> each.cancel());
        if (writer != null) {
            writer.close();
        }
    }

    private @Nullable CompletableFuture<List<Claim>> claimsOf(Outcome outcome) {
        if (!(outcome instanceof Outcome.Read read) || isUpToDate(read.article())) {
            return null;
        }
        var ready = extractor.get();
        return CompletableFuture.supplyAsync(() -> ready.extract(read.article()), workers);
    }

    private boolean isUpToDate(Article article) {
        return isUnchanged(article) && index.rulesOf(article.id()).equals(rules);
    }

    private boolean isUnchanged(Article article) {
        return index.findArticle(article.id()).filter(article::isUnchanged).isPresent();
    }

    private void settle(Pending next) {
        switch (next.outcome()) {
            case Outcome.Read read -> settle(read, next.claims());
            case Outcome.Skipped(var place, var why, var done) -> {
                report = report.withSkipped();
                listener.skipped(place, why);
            }
            case Outcome.Doubted(var place, var what, var done) -> {
                report = report.withNoted();
                listener.noted(place, what);
            }
        }
        listener.progress(next.outcome().bytesDone(), bytes, report.read());
    }

    private void settle(Outcome.Read read, @Nullable CompletableFuture<List<Claim>> claims) {
        if (claims == null) {
            report = report.withUnchanged();
            return;
        }
        try {
            put(read.article(), claims.join());
        } catch (CompletionException e) {
            // The loop must go on: an article that breaks us costs one article.
            LOG.debug("no claims from {}", read.article().id(), e);
            report = report.withSkipped();
            listener.skipped(
                    read.article().file(),
                    "its claims could not be read, which is a fault of OnRecord: " + e.getCause());
        }
    }

    private void put(Article article, List<Claim> claims) {
        if (writer == null) {
            writer = index.write();
        }
        var known = index.findArticle(article.id());
        writer.put(article, claims, rules);
        if (known.isEmpty()) {
            report = report.withAdded(claims.size());
        } else if (article.isUnchanged(known.get())) {
            report = report.withReadAgain(claims.size());
        } else {
            report = report.withChanged(claims.size());
        }
        uncommitted++;
        if (uncommitted >= ARTICLES_PER_COMMIT) {
            commit();
        }
    }

    private void commit() {
        if (writer != null && uncommitted > 0) {
            writer.commit();
            uncommitted = 0;
        }
    }

    /** Something that was read, and the claims that are being taken out of it; none where there is nothing to do. */
    private record Pending(Outcome outcome, @Nullable CompletableFuture<List<Claim>> claims) {
        void await() {
            if (claims != null) {
                claims.handle((done, failure) -> done).join();
            }
        }

        void cancel() {
            if (claims != null) {
                claims.cancel(true);
            }
        }
    }
}
