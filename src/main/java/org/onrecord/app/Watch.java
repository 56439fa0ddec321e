package org.onrecord.app;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.onrecord.chat.Upkeep;
import org.onrecord.rounds.Corrections;
import org.onrecord.rounds.Noticing;
import org.onrecord.rounds.Rounds;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks for what is new and what is due. For use by one thread. */
final class Watch {

    private static final Logger LOG = LoggerFactory.getLogger(Watch.class);

    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(4);
    private static final Duration BETWEEN_TIDYINGS = Duration.ofDays(1);

    private final Noticing noticing;
    private final Corrections corrections;
    private final Rounds rounds;
    private final SendingTrouble sending;
    private final Upkeep upkeep;
    private final Clock clock;
    private Instant tidied = Instant.MIN;

    Watch(
            Noticing noticing,
            Corrections corrections,
            Rounds rounds,
            SendingTrouble sending,
            Upkeep upkeep,
            Clock clock) {
        this.noticing = noticing;
        this.corrections = corrections;
        this.rounds = rounds;
        this.sending = sending;
        this.upkeep = upkeep;
        this.clock = clock;
    }

    /**
     * Looks once.
     *
     * @param goesOn asked between what there is to do
     * @return how long to wait before the next look
     */
    Duration look(BooleanSupplier goesOn) {
        Stream.<Runnable>of(noticing::look, corrections::step, rounds::step, sending::look, this::tidy)
                .takeWhile(each -> goesOn.getAsBoolean())
                .forEach(Runnable::run);
        return BETWEEN_LOOKS;
    }

    private void tidy() {
        var now = clock.instant();
        if (tidied.isBefore(now.minus(BETWEEN_TIDYINGS))) {
            var thrownAway = upkeep.tidy();
            tidied = now;
            LOG.info("tidied up: {}", thrownAway);
        }
    }
}
