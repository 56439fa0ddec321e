package org.onrecord.similarity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Vectors of texts, each made once as long as it is remembered. The model is loaded when the first one is needed; where it
 * cannot be, that is logged once and there are none. Safe for use by many threads.
 */
public final class Similarity implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Similarity.class);

    /** Chars; what a text is about stands in its beginning, and the time to embed it grows with its length. */
    private static final int LONGEST = 400;

    private static final int MEMORY_BYTES = 8_000_000;
    private static final int BYTES_OF_A_VECTOR = 600;

    private final Supplier<Embedder> opening;
    private final Cache<String, Vector> known = Caffeine.newBuilder()
            .maximumWeight(MEMORY_BYTES)
            .weigher((String text, Vector vector) -> BYTES_OF_A_VECTOR + 2 * text.length())
            .build();
    private @Nullable Embedder embedder;
    private boolean isOpened;

    /** @param opening makes the embedder, or throws {@link EmbedderUnavailableException} */
    public Similarity(Supplier<Embedder> opening) {
        this.opening = opening;
    }

    /** Without a model: there are no vectors. */
    public static Similarity none() {
        var none = new Similarity(() -> {
            throw new IllegalStateException("there is no model to open");
        });
        none.isOpened = true;
        return none;
    }

    /** The vector of a text; none where there is no model. */
    public Optional<Vector> findVector(String text) {
        var start = text.substring(0, Math.min(LONGEST, text.length()));
        var vector = known.getIfPresent(start);
        if (vector == null) {
            var open = embedder();
            if (open == null) {
                return Optional.empty();
            }
            vector = open.embed(start);
            known.put(start, vector);
        }
        return Optional.of(vector);
    }

    private synchronized @Nullable Embedder embedder() {
        if (!isOpened) {
            isOpened = true;
            try {
                embedder = opening.get();
            } catch (EmbedderUnavailableException e) {
                LOG.warn("topics are compared by their words only: {}", e.getMessage());
            }
        }
        return embedder;
    }

    @Override
    public synchronized void close() {
        isOpened = true;
        if (embedder != null) {
            embedder.close();
            embedder = null;
        }
    }
}
