package org.onrecord.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onrecord.chat.Inbox;
import org.onrecord.chat.Intake;
import org.onrecord.chat.Offset;
import org.onrecord.chat.StoreUnavailableException;
import org.onrecord.chat.Update;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Stores updates, and has them handled: those of one chat in order, chats beside each other. Safe for use by many
 * threads.
 */
public final class InboxWorkers implements Intake {

    private static final Logger LOG = LoggerFactory.getLogger(InboxWorkers.class);

    /** After this, what another process took in is taken up here, too: it may be no more. */
    private static final Duration LOOK_AROUND = Duration.ofSeconds(5);

    private final Inbox inbox;
    private final UpdateHandling handling;
    private final FloodGate flood;
    private final Means means;
    private final Semaphore places;
    private final Instant started;
    private final Outage outage = new Outage();

    /** Chats at work, and whether something came since they looked last. */
    private final Map<String, Boolean> working = new ConcurrentHashMap<>();

    /** Chats that wait for a time, and for which. */
    private final Map<String, Instant> sleeping = new ConcurrentHashMap<>();

    private volatile boolean stopping;

    /**
     * Makes them.
     *
     * @param atOnce how many updates are handled at the same time, in different chats
     */
    public InboxWorkers(Inbox inbox, UpdateHandling handling, FloodGate flood, int atOnce, Means means) {
        this.inbox = inbox;
        this.handling = handling;
        this.flood = flood;
        this.places = new Semaphore(atOnce, true);
        this.means = means;
        this.started = means.clock().instant();
    }

    /** Takes up what is left over from before, and what other processes leave. */
    public void start() {
        lookAround(means.clock().instant());
    }

    @Override
    public void take(List<Update> updates, @Nullable Offset next) {
        var chats = inbox.store(updates, next);
        updates.stream()
                .collect(Collectors.groupingBy(Update::platform, Collectors.summingInt(each -> 1)))
                .forEach(means.listener()::received);
        chats.forEach(this::wake);
    }

    /** Begins nothing any more; what is in hand is finished. */
    public void stop() {
        stopping = true;
    }

    /** Whether nothing is in hand. */
    public boolean isIdle() {
        return working.isEmpty();
    }

    private void lookAround(Instant before) {
        if (stopping) {
            return;
        }
        try {
            inbox.waiting(before).stream()
                    .filter(chat -> !sleeping.containsKey(chat))
                    .forEach(this::wake);
            outage.read();
        } catch (StoreUnavailableException e) {
            outage.failedToRead(e);
        } finally {
            var now = means.clock().instant();
            means.alarm().at(now.plus(LOOK_AROUND), () -> lookAround(now.minus(LOOK_AROUND)));
        }
    }

    /** Has a chat looked after, unless it is. */
    private void wake(String chat) {
        if (!stopping && working.put(chat, true) == null) {
            means.threads().execute(() -> work(chat));
        }
    }

    private void work(String chat) {
        boolean more = true;
        while (more) {
            working.put(chat, false);
            workOff(chat);
            // Something that came after the last look has set it to true.
            more = !stopping && !working.remove(chat, false);
        }
        if (stopping) {
            working.remove(chat);
        }
    }

    private void workOff(String chat) {
        try {
            boolean more = true;
            while (more && !stopping) {
                more = handleNext(chat);
                if (more) {
                    outage.worked();
                } else {
                    outage.read();
                }
            }
        } catch (StoreUnavailableException e) {
            sleep(chat, means.clock().instant().plus(outage.failed(e)));
        } catch (RuntimeException e) {
            // A mistake of ours must not end the chat: it goes on a little later.
            LOG.error("the updates of a chat are held up for {}", LOOK_AROUND, Wordless.of(e));
            sleep(chat, means.clock().instant().plus(LOOK_AROUND));
        }
    }

    /** Handles the chat's oldest update, if it is time. */
    private boolean handleNext(String chat) {
        var found = inbox.findNext(chat);
        if (found.isEmpty() || !handling.handles(found.get().update().platform())) {
            return false;
        }
        var pending = found.get();
        var time = whenDue(pending);
        if (time.isAfter(means.clock().instant())) {
            sleep(chat, time);
            return false;
        }
        places.acquireUninterruptibly();
        try {
            if (!stopping) {
                handling.handle(pending, pending.update().received().isBefore(started), means);
            }
        } finally {
            places.release();
        }
        return true;
    }

    private Instant whenDue(Inbox.Pending pending) {
        var now = means.clock().instant();
        var user = pending.update().user();
        if (user == null || pending.failures() > 0 || pending.notBefore().isAfter(now)) {
            return pending.notBefore();
        }
        var verdict = flood.admit(user, now);
        if (verdict.tell()) {
            means.listener().flooded(pending.update().platform());
            handling.slowDown(pending);
        }
        return verdict.at();
    }

    private void sleep(String chat, Instant until) {
        var before = sleeping.get(chat);
        if (before != null && !before.isAfter(until)) {
            return;
        }
        sleeping.put(chat, until);
        means.alarm().at(until, () -> {
            if (sleeping.remove(chat, until)) {
                wake(chat);
            }
        });
    }
}
