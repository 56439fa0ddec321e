package org.onrecord.fetch;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/** Lets one request at a time go to a host, with a pause after each, and none while the host wants to be left alone. */
final class Turns {

    /** Whoever would have to wait longer than this comes back later. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final int HOSTS = 10_000;

    private final Duration pause;
    private final CountDownLatch closing = new CountDownLatch(1);
    private final LoadingCache<String, Turn> turns =
            Caffeine.newBuilder().maximumSize(HOSTS).executor(Runnable::run).build(host -> new Turn());

    Turns(Duration pause) {
        this.pause = pause;
    }

    /** One host. */
    private static final class Turn {
        private final ReentrantLock lock = new ReentrantLock();
        private long nextNanos = System.nanoTime();
        private Duration ownPause = Duration.ZERO;
    }

    /** Waits for the host's turn and does the work; or something else, when it is not its turn for long. */
    Fetched take(String host, Supplier<Fetched> work) {
        var turn = turns.get(host);
        turn.lock.lock();
        try {
            long wait = turn.nextNanos - System.nanoTime();
            if (wait > PATIENCE.toNanos()) {
                return new Fetched.Failed(
                        Fetched.Kind.PASSING, "its server wants to be left alone for a while", Duration.ofNanos(wait));
            }
            if (closing.await(wait, TimeUnit.NANOSECONDS)) {
                return Fetched.Failed.passing("was not asked for, for OnRecord ends");
            }
            var fetched = work.get();
            turn.nextNanos = System.nanoTime() + rest(turn, fetched).toNanos();
            return fetched;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Fetched.Failed.passing("was not asked for, for OnRecord ends");
        } finally {
            turn.lock.unlock();
        }
    }

    /** The host itself asks for this pause between requests. */
    void slowDown(String host, Duration itsPause) {
        var turn = turns.get(host);
        turn.lock.lock();
        try {
            turn.ownPause = itsPause;
        } finally {
            turn.lock.unlock();
        }
    }

    private Duration rest(Turn turn, Fetched fetched) {
        var usual = pause.compareTo(turn.ownPause) > 0 ? pause : turn.ownPause;
        var asked = fetched instanceof Fetched.Failed failed ? failed.rest() : Duration.ZERO;
        return asked.compareTo(usual) > 0 ? asked : usual;
    }

    /** Nobody waits any more. */
    void close() {
        closing.countDown();
    }
}
