package org.onrecord.delivery;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.onrecord.chat.AlreadyHandledException;
import org.onrecord.chat.Handler;
import org.onrecord.chat.Inbox;
import org.onrecord.chat.Outbox;
import org.onrecord.chat.Outgoing;
import org.onrecord.chat.Reply;
import org.onrecord.chat.StoreUnavailableException;
import org.onrecord.chat.Transactions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Has one update handled, whatever comes of it. Safe for use by many threads. */
public final class UpdateHandling {

    private static final Logger LOG = LoggerFactory.getLogger(UpdateHandling.class);
    private static final int TRIES = 3;

    /** An update that ends the process each time would do so for ever; one that was merely there has not so much bad luck. */
    private static final int STARTS = 10;

    private static final Pauses PAUSES = new Pauses(Duration.ofMillis(500), Duration.ofSeconds(10));

    private static final Reply FAILED = Reply.of(new Reply.Line("Sorry, I could not answer that: something failed on my"
            + " side. It has been noted, and your next message is answered as usual."));
    private static final Reply TOO_FAST = Reply.of(new Reply.Line(
            "That is more than I can answer at once. I have it all, and take one message after the other."));

    private final Inbox inbox;
    private final Outbox outbox;
    private final Transactions transactions;
    private final Map<String, Handler> handlers;

    /** Makes one for the platforms of these names. */
    public UpdateHandling(Inbox inbox, Outbox outbox, Transactions transactions, Map<String, Handler> handlers) {
        this.inbox = inbox;
        this.outbox = outbox;
        this.transactions = transactions;
        this.handlers = Map.copyOf(handlers);
    }

    /** Whether updates of a platform are handled here; those of one that is switched off wait for it. */
    boolean handles(String platform) {
        return handlers.containsKey(platform);
    }

    /**
     * Handles an update, or counts that it failed.
     *
     * @param leftOver whether the update is from before this process
     * @throws StoreUnavailableException when the database failed: then the update waits for it, and nothing is counted
     */
    void handle(Inbox.Pending pending, boolean leftOver, Means means) {
        if (leftOver && pending.begun() >= STARTS) {
            setAside(pending, "the program ended %d times while it was handled".formatted(STARTS), means);
            return;
        }
        if (leftOver) {
            inbox.begin(pending);
        }
        try {
            transactions.together(() -> {
                handler(pending).handle(pending.update()).forEach(outbox::enqueue);
                inbox.handled(pending);
            });
            var took =
                    Duration.between(pending.update().received(), means.clock().instant());
            means.listener().handled(pending.update().platform(), took);
        } catch (AlreadyHandledException e) {
            LOG.debug("update {} was handled by another process", pending.number());
        } catch (StoreUnavailableException e) {
            if (e.isPassing()) {
                throw e;
            }
            failed(pending, e, means);
        } catch (Throwable e) {
            // Whatever it is, it is this update's: the next one is handled as if nothing had been.
            failed(pending, e, means);
        }
    }

    /** Tells whoever sent it that there is too much. */
    void slowDown(Inbox.Pending pending) {
        transactions.together(() -> notice(pending, TOO_FAST).forEach(outbox::enqueue));
    }

    private void failed(Inbox.Pending pending, Throwable failure, Means means) {
        int failures = pending.failures() + 1;
        var reason = Wordless.brief(failure);
        LOG.warn("update {} failed, time {} of {}", pending.number(), failures, TRIES, Wordless.of(failure));
        means.listener().failed(pending.update().platform(), failure.getClass().getSimpleName());
        if (failures >= TRIES) {
            setAside(pending, reason, means);
            return;
        }
        inbox.failed(pending, reason, means.clock().instant().plus(PAUSES.after(failures)));
    }

    private void setAside(Inbox.Pending pending, String reason, Means means) {
        LOG.error("update {} is set aside: {}. See onrecord check.", pending.number(), reason);
        try {
            transactions.together(() -> {
                notice(pending, FAILED).forEach(outbox::enqueue);
                inbox.setAside(pending, reason);
            });
            means.listener().setAside(pending.update().platform());
        } catch (AlreadyHandledException e) {
            LOG.debug("update {} was handled by another process", pending.number());
        }
    }

    private List<Outgoing> notice(Inbox.Pending pending, Reply words) {
        try {
            return handler(pending).notice(pending.update(), words);
        } catch (StoreUnavailableException e) {
            throw e;
        } catch (Throwable e) {
            LOG.warn("nobody can be told of update {}", pending.number(), Wordless.of(e));
            return List.of();
        }
    }

    private Handler handler(Inbox.Pending pending) {
        var handler = handlers.get(pending.update().platform());
        if (handler == null) {
            throw new IllegalStateException(
                    "nobody handles updates of " + pending.update().platform());
        }
        return handler;
    }
}
