package org.onrecord.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.chat.Outbox;
import org.onrecord.chat.Platform;
import org.onrecord.chat.StoreUnavailableException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends what is in the outbox: as fast as each platform allows, the most urgent first, one at a time to a chat. Safe for
 * use by many threads.
 */
public final class OutboxSender {

    /** So long until what another process enqueued is seen, and until this one takes over from one that ended. */
    private static final Duration LOOK_AROUND = Duration.ofSeconds(2);

    private static final Duration HOLD_UP = Duration.ofSeconds(30);
    private static final Logger LOG = LoggerFactory.getLogger(OutboxSender.class);

    private final Outbox outbox;
    private final Posting posting;
    private final Means means;
    private final Map<String, Line> lines = new LinkedHashMap<>();
    private final Outage outage = new Outage();
    private boolean leading;
    private boolean standby;
    private boolean stopping;
    private @Nullable Instant called;

    /**
     * Makes one for these platforms.
     *
     * @param paces by the platform's name; each must have one
     */
    public OutboxSender(Outbox outbox, List<Platform> platforms, Map<String, Pace> paces, Means means) {
        this.outbox = outbox;
        this.posting = new Posting(outbox, means.clock(), means.listener());
        this.means = means;
        for (var platform : platforms) {
            var pace = paces.get(platform.name());
            if (pace == null) {
                throw new IllegalArgumentException("no pace for " + platform.name());
            }
            lines.put(platform.name(), new Line(platform, new RateGate(pace)));
        }
    }

    /** Begins to send what is there, and goes on with what comes. */
    public void start() {
        outbox.whenEnqueued(this::look);
        lookAround();
    }

    /** Begins nothing any more; what is on its way is finished. */
    public synchronized void stop() {
        stopping = true;
    }

    /** Whether nothing is on its way. */
    public synchronized boolean isIdle() {
        return lines.values().stream().allMatch(line -> line.sending() == 0);
    }

    /** Whether this process is the one that sends. */
    public synchronized boolean isLeading() {
        return leading;
    }

    private void lookAround() {
        if (isStopping()) {
            return;
        }
        try {
            boolean leads = outbox.lead();
            var heads = leads ? outbox.heads() : List.<Outbox.Head>of();
            tellWhoSends(leads);
            synchronized (this) {
                leading = leads;
                heads.forEach(this::put);
            }
            outage.read();
            send();
        } catch (StoreUnavailableException e) {
            outage.failedToRead(e);
        } finally {
            means.alarm().at(now().plus(LOOK_AROUND), this::lookAround);
        }
    }

    /** Once when it begins: whoever starts a second process by mistake would wait for answers from the wrong one. */
    private void tellWhoSends(boolean leads) {
        if (!leads && !standby) {
            LOG.warn("another process sends the messages of this database; this one takes over when that one ends");
        } else if (leads && standby) {
            LOG.warn("the process that sent the messages of this database has ended; this one sends them now");
        }
        standby = !leads;
    }

    /** Takes up what goes first in a chat. A failure is not the caller's: it is found when looking around. */
    private void look(String chat) {
        if (!isLeading()) {
            return;
        }
        try {
            outbox.findHead(chat).ifPresent(this::putSafely);
        } catch (StoreUnavailableException e) {
            outage.failedToRead(e);
        }
        send();
    }

    private synchronized void putSafely(Outbox.Head head) {
        put(head);
    }

    private void put(Outbox.Head head) {
        var line = lines.get(head.platform());
        if (line != null) {
            line.put(head, now());
        }
    }

    /** Has all sent that may go now, and calls itself when the next one may. */
    private void send() {
        for (var turn : turns()) {
            means.threads().execute(() -> post(turn));
        }
    }

    private synchronized List<Turn> turns() {
        var turns = new ArrayList<Turn>();
        if (stopping || !leading) {
            return turns;
        }
        var now = now();
        for (var line : lines.values()) {
            for (var head = line.poll(now); head.isPresent(); head = line.poll(now)) {
                turns.add(new Turn(line, head.get()));
            }
            line.next().ifPresent(this::call);
        }
        return turns;
    }

    /** One call at a time is enough, since each makes the next; one that an earlier one took the place of does nothing. */
    private void call(Instant time) {
        if (called == null || time.isBefore(called)) {
            called = time;
            means.alarm().at(time, () -> called(time));
        }
    }

    private void called(Instant time) {
        synchronized (this) {
            if (!time.equals(called)) {
                return;
            }
            called = null;
        }
        send();
    }

    private void post(Turn turn) {
        try {
            var queued = outbox.take(turn.head());
            if (queued.isPresent()) {
                post(turn, queued.get());
            } else {
                done(turn);
            }
        } catch (StoreUnavailableException e) {
            // Whether it was marked is not known: so it is marked again, and not left as being sent by nobody.
            repeat(turn, e, () -> post(turn));
        } catch (RuntimeException e) {
            // A mistake of ours must not end the chat: it goes on a little later.
            LOG.error("message {} holds up its chat for {}", turn.head().number(), HOLD_UP, Wordless.of(e));
            means.alarm().at(now().plus(HOLD_UP), () -> done(turn));
        }
    }

    private void post(Turn turn, Outbox.Queued queued) {
        var sending = posting.send(queued, turn.line().platform());
        var now = now();
        boolean works;
        synchronized (this) {
            works = turn.line().answered(queued.message().to().chat(), sending, now);
        }
        record(turn, () -> posting.record(queued, sending, works, now));
    }

    private void record(Turn turn, Runnable record) {
        try {
            record.run();
            outage.worked();
            done(turn);
        } catch (StoreUnavailableException e) {
            repeat(turn, e, () -> record(turn, record));
        }
    }

    private void repeat(Turn turn, StoreUnavailableException failure, Runnable work) {
        var pause = outage.failed(failure);
        synchronized (this) {
            if (stopping) {
                // It stays marked as being sent, and may come twice.
                turn.line().done(turn.head().chat());
                return;
            }
        }
        means.alarm().at(now().plus(pause), work);
    }

    private void done(Turn turn) {
        synchronized (this) {
            turn.line().done(turn.head().chat());
        }
        look(turn.head().chat());
    }

    private synchronized boolean isStopping() {
        return stopping;
    }

    private Instant now() {
        return means.clock().instant();
    }

    private record Turn(Line line, Outbox.Head head) {}
}
