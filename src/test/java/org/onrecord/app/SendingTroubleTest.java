package org.onrecord.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.chat.Address;
import org.onrecord.chat.Content;
import org.onrecord.chat.Outgoing;
import org.onrecord.store.Store;
import org.onrecord.store.StoreLocation;

class SendingTroubleTest {

    private static final Instant START = Instant.parse("2022-11-05T08:00:00Z");

    @TempDir
    private Path folder;

    private final ArrayList<String> told = new ArrayList<>();

    @Test
    void isToldOnceAndOnceMoreWhenItComesAgain() {
        try (var store = Store.open(
                new StoreLocation.SqliteFile(folder.resolve("onrecord.db")), at(Duration.ZERO), Duration.ofDays(1))) {
            var outbox = store.outbox();
            outbox.lead();
            outbox.enqueue(Outgoing.answer(Address.of("test:a"), null, Content.of("one", "one")));
            var first = outbox.take(outbox.findHead("test:a").orElseThrow()).orElseThrow();
            outbox.again(first, START, "502 refused");

            look(store, Duration.ofMinutes(4));
            assertThat(told).isEmpty();
            var trouble = new SendingTrouble(outbox, told::add, at(Duration.ofMinutes(6)));
            trouble.look();
            trouble.look();

            assertThat(told)
                    .singleElement()
                    .asString()
                    .startsWith("No message could be sent since 2022-11-05T08:00:00Z: 1 message waits (502 refused).");
            outbox.sent(outbox.take(outbox.findHead("test:a").orElseThrow()).orElseThrow(), "9");
            trouble.look();
            assertThat(told).hasSize(1);
        }
    }

    private void look(Store store, Duration later) {
        new SendingTrouble(store.outbox(), told::add, at(later)).look();
    }

    private static Clock at(Duration later) {
        return Clock.fixed(START.plus(later), ZoneOffset.UTC);
    }
}
