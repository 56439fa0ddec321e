package org.onrecord.delivery;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.onrecord.chat.DeliveryListener;
import org.onrecord.chat.Outbox;
import org.onrecord.chat.Platform;
import org.onrecord.chat.Sending;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Gives one message to its platform, and says what is to be written of it. Safe for use by many threads. */
final class Posting {

    private static final Logger LOG = LoggerFactory.getLogger(Posting.class);

    private static final Pauses PAUSES = new Pauses(Duration.ofSeconds(1), Duration.ofMinutes(1));

    /** A message that alone fails so often, minutes in all, is at fault itself, and holds up its chat. */
    private static final int TRIES = 8;

    private static final Duration LONGEST = Duration.ofDays(1);

    private final Outbox outbox;
    private final Clock clock;
    private final DeliveryListener listener;

    Posting(Outbox outbox, Clock clock, DeliveryListener listener) {
        this.outbox = outbox;
        this.clock = clock;
        this.listener = listener;
    }

    Sending send(Outbox.Queued queued, Platform platform) {
        if (queued.maybeSent()) {
            LOG.warn("message {} may come twice: the program ended while sending it", queued.number());
        }
        var sending = trySend(queued, platform);
        if (sending instanceof Sending.Sent) {
            var waited = Duration.between(queued.enqueued(), clock.instant());
            listener.sent(platform.name(), queued.message().priority(), waited);
        } else {
            listener.notSent(platform.name(), sending);
            LOG.debug("message {} was not sent: {}", queued.number(), sending);
        }
        return sending;
    }

    private static Sending trySend(Outbox.Queued queued, Platform platform) {
        try {
            return platform.send(queued.message(), queued.plain());
        } catch (RuntimeException e) {
            LOG.error("message {} made its platform fail", queued.number(), Wordless.of(e));
            return new Sending.Unreachable(Wordless.brief(e));
        }
    }

    /**
     * Writes what became of a message; to be done again while the database does not answer.
     *
     * @param platformWorks whether the platform takes other messages, so that the failure is this one's
     * @param now when it was known
     */
    void record(Outbox.Queued queued, Sending sending, boolean platformWorks, Instant now) {
        switch (sending) {
            case Sending.Sent(var message) -> outbox.sent(queued, message);
            case Sending.RetryAfter(var pause) -> outbox.later(queued, now.plus(pause));
            case Sending.Moved(var chat) -> outbox.moved(queued, chat);
            case Sending.Gone(var reason) -> {
                LOG.info("the chat of message {} is gone: {}", queued.number(), reason);
                outbox.gone(queued, reason);
            }
            case Sending.Rejected(var reason) when queued.plain() -> refuse(queued, reason);
            case Sending.Rejected(var reason) -> outbox.plainly(queued, reason);
            case Sending.Unreachable(var reason) when isHopeless(queued, platformWorks, now) -> refuse(queued, reason);
            case Sending.Unreachable(var reason) ->
                outbox.again(queued, now.plus(PAUSES.after(queued.failures() + 1)), reason);
        }
    }

    private void refuse(Outbox.Queued queued, String reason) {
        LOG.error("message {} is given up: {}", queued.number(), reason);
        outbox.refused(queued, reason);
    }

    private static boolean isHopeless(Outbox.Queued queued, boolean platformWorks, Instant now) {
        return (platformWorks && queued.failures() + 1 >= TRIES)
                || queued.enqueued().plus(LONGEST).isBefore(now);
    }
}
