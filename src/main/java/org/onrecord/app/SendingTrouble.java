package org.onrecord.app;

import java.time.Clock;
import java.time.Duration;
import java.util.function.Consumer;
import org.onrecord.chat.Outbox;

/**
 * Tells once when nothing can be sent for some time. Who is told on the platform that fails reads it when that works again,
 * and knows then why messages are late. For use by one thread.
 */
final class SendingTrouble {

    /** What is over sooner is an everyday thing, and waits itself out. */
    static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Outbox outbox;
    private final Consumer<String> told;
    private final Clock clock;
    private boolean isTold;

    SendingTrouble(Outbox outbox, Consumer<String> told, Clock clock) {
        this.outbox = outbox;
        this.told = told;
        this.clock = clock;
    }

    void look() {
        var found =
                outbox.findHeldUp().filter(each -> each.since().plus(PATIENCE).isBefore(clock.instant()));
        if (found.isPresent() && !isTold) {
            told.accept("No message could be sent since " + inWords(found.get())
                    + ". They are tried again until they arrive; you read this when sending works again.");
        }
        isTold = found.isPresent();
    }

    /** For example "2022-11-05T08:00:00Z: 12 messages wait (502 refused)". */
    static String inWords(Outbox.HeldUp trouble) {
        return "%s: %d %s (%s)"
                .formatted(
                        trouble.since(),
                        trouble.messages(),
                        trouble.messages() == 1 ? "message waits" : "messages wait",
                        trouble.reason());
    }
}
