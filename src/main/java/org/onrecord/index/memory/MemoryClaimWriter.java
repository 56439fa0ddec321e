package org.onrecord.index.memory;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.onrecord.article.Article;
import org.onrecord.claim.Claim;
import org.onrecord.index.ClaimWriter;

/** Changes a copy, and hands it over when it commits. */
final class MemoryClaimWriter implements ClaimWriter {

    private final Map<String, Filed> changed;
    private final Map<String, byte[]> vectors;
    private final BiConsumer<Map<String, Filed>, Map<String, byte[]>> commit;
    private final Runnable end;
    private boolean isClosed;

    MemoryClaimWriter(
            Map<String, Filed> committed,
            Map<String, byte[]> vectors,
            BiConsumer<Map<String, Filed>, Map<String, byte[]>> commit,
            Runnable end) {
        this.changed = new HashMap<>(committed);
        this.vectors = new HashMap<>(vectors);
        this.commit = commit;
        this.end = end;
    }

    @Override
    public void put(Article article, List<Claim> claims, String rules) {
        checkOpen();
        changed.put(article.id(), new Filed(article, claims, rules));
    }

    @Override
    public void putVector(String words, byte[] vector) {
        checkOpen();
        vectors.put(words, vector.clone());
    }

    @Override
    public void remove(String article) {
        checkOpen();
        changed.remove(article);
    }

    @Override
    public void commit() {
        checkOpen();
        commit.accept(changed, vectors);
    }

    @Override
    public void close() {
        if (!isClosed) {
            isClosed = true;
            end.run();
        }
    }

    private void checkOpen() {
        if (isClosed) {
            throw new IllegalStateException("the writer is closed");
        }
    }
}
