package org.onrecord.question;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.concurrent.Executor;
import java.util.function.Function;
import org.onrecord.index.ClaimIndex;

/** What was looked up in an index, until something is committed to it. Safe for use by many threads. */
final class Remembered<K, V> {

    private static final int MOST = 2_000;

    private final ClaimIndex index;
    private final Function<K, V> lookUp;
    private volatile Since<K, V> since;

    /** What was found since a commit. */
    private record Since<K, V>(Object state, Cache<K, V> found) {}

    Remembered(ClaimIndex index, Function<K, V> lookUp) {
        this.index = index;
        this.lookUp = lookUp;
        this.since = since(new Object());
    }

    V of(K key) {
        var state = index.state();
        var current = since;
        if (!current.state().equals(state)) {
            current = since(state);
            since = current;
        }
        return current.found().get(key, lookUp);
    }

    /** Tidied by whoever uses it; no thread is started for it. */
    private static <K, V> Since<K, V> since(Object state) {
        Executor here = Runnable::run;
        return new Since<>(
                state, Caffeine.newBuilder().maximumSize(MOST).executor(here).build());
    }
}
