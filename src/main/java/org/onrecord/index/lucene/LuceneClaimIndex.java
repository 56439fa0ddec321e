package org.onrecord.index.lucene;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.onrecord.article.Article;
import org.onrecord.claim.Claim;
import org.onrecord.index.ClaimIndex;
import org.onrecord.index.ClaimQuery;
import org.onrecord.index.ClaimWriter;
import org.onrecord.index.Hit;
import org.onrecord.index.Placed;
import org.onrecord.index.Speaker;

/**
 * A claim index in a folder. A folder that does not exist, or in which nothing was written yet, is an empty index; only
 * {@link #write()} makes anything. Any number of processes may read while one writes.
 */
public final class LuceneClaimIndex implements ClaimIndex {

    private final Path folder;
    private final Trouble trouble;
    private final Commits commits;

    private LuceneClaimIndex(Path folder) {
        this.folder = folder;
        this.trouble = new Trouble(folder);
        this.commits = new Commits(folder, trouble);
    }

    /** Opens no file yet; what is wrong with the folder shows with the first use. */
    public static LuceneClaimIndex open(Path folder) {
        return new LuceneClaimIndex(folder);
    }

    @Override
    public List<Hit> search(ClaimQuery query) {
        return read(snapshot -> snapshot.search(query));
    }

    @Override
    public List<Placed> place(ClaimQuery query) {
        return read(snapshot -> snapshot.place(query));
    }

    @Override
    public List<Claim> saying(ClaimQuery query) {
        return read(snapshot -> snapshot.saying(query));
    }

    @Override
    public int count(ClaimQuery query) {
        return read(snapshot -> snapshot.count(query));
    }

    @Override
    public Object state() {
        return read(Snapshot::state);
    }

    @Override
    public Optional<Article> findArticle(String id) {
        return read(snapshot -> snapshot.findArticle(id));
    }

    @Override
    public String rulesOf(String article) {
        return read(snapshot -> snapshot.rulesOf(article));
    }

    @Override
    public Optional<Claim> findClaim(String id) {
        return read(snapshot -> snapshot.findClaim(id));
    }

    @Override
    public List<Claim> claimsOf(String article) {
        return read(snapshot -> snapshot.claimsOf(article));
    }

    @Override
    public Stream<Article> articles() {
        return read(snapshot -> {
            snapshot.takeHold();
            return stream(snapshot);
        });
    }

    @Override
    public Stream<Article> articlesSince(Object state) {
        return read(snapshot -> stream(snapshot.since(state)));
    }

    /** The stream takes over the snapshot. */
    private static Stream<Article> stream(Snapshot snapshot) throws IOException {
        boolean done = false;
        try {
            var articles = new ArticlesInOrder(snapshot);
            done = true;
            var ordered = Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.DISTINCT;
            return StreamSupport.stream(Spliterators.spliteratorUnknownSize(articles, ordered), false)
                    .onClose(snapshot::close);
        } finally {
            if (!done) {
                snapshot.close();
            }
        }
    }

    @Override
    public Optional<byte[]> findVector(String claim) {
        return read(snapshot -> snapshot.findVector(claim));
    }

    @Override
    public List<String> wordsWithoutVector(int most) {
        return read(snapshot -> snapshot.wordsWithoutVector(most));
    }

    @Override
    public List<Speaker> speakers() {
        return read(Snapshot::speakers);
    }

    @Override
    public int articleCount() {
        return read(snapshot -> snapshot.count(Fields.ARTICLE_DOCUMENT));
    }

    @Override
    public int claimCount() {
        return read(snapshot -> snapshot.count(Fields.CLAIM_DOCUMENT));
    }

    @Override
    public void verify() {
        read(snapshot -> {
            snapshot.verify();
            return true;
        });
    }

    @Override
    public ClaimWriter write() {
        return LuceneClaimWriter.open(folder, trouble, words -> read(snapshot -> snapshot.findVectorOf(words)));
    }

    @Override
    public void close() {
        commits.close();
    }

    private <T> T read(Snapshot.Reading<T> reading) {
        try (var snapshot = commits.last()) {
            return snapshot.read(reading);
        } catch (IOException e) {
            throw trouble.reading(e);
        }
    }
}
