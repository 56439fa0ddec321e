package org.onrecord.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.chat.Address;
import org.onrecord.chat.Content;
import org.onrecord.chat.DeliveryListener;
import org.onrecord.chat.Outbox;
import org.onrecord.chat.Outgoing;
import org.onrecord.chat.Outgoing.Priority;
import org.onrecord.chat.Sending;
import org.onrecord.store.Store;
import org.onrecord.store.StoreLocation;

class OutboxSenderTest {

    @TempDir
    private Path folder;

    private final SimulatedTime time = new SimulatedTime();
    private final StrictPlatform platform = new StrictPlatform(time);
    private Store store;
    private Outbox outbox;

    @BeforeEach
    void open() {
        store = Store.open(new StoreLocation.SqliteFile(folder.resolve("x.db")), time, Duration.ofDays(1));
        outbox = store.outbox();
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void whatABusyMachineIsLateWithIsMadeUpFor() {
        var random = new Random(7);
        // Up to 10 ms late each time, and now and then for a tenth of a second.
        Supplier<Duration> lateness = () -> Duration.ofMillis(random.nextInt(40) == 0 ? 100 : random.nextInt(10));
        var sender = new OutboxSender(
                outbox,
                List.of(platform),
                Map.of("test", Pace.TELEGRAM),
                time.lateMeans(lateness, new DeliveryListener() {}));
        sender.start();
        store.transactions().together(() -> {
            for (int i = 0; i < 1200; i++) {
                enqueue("chat" + i % 500, Priority.SUMMARY, "message " + i);
            }
        });
        var begin = time.instant();

        time.runUntil(() -> platform.arrivals().size() == 1200, Duration.ofMinutes(10));

        assertThat(platform.arrivals()).hasSize(1200);
        assertThat(Duration.between(begin, platform.arrivals().getLast().time()))
                .isLessThan(Duration.ofMillis(1200 * 1000L / 30 * 100 / 95));
        assertThat(platform.refusals()).isZero();
    }

    @Test
    void threeThousandMessagesGoAsFastAsTheyMay() {
        // 20 to 60 ms on their way, so that they do not arrive as evenly as they leave
        var random = new Random(7);
        start(() -> Duration.ofMillis(20 + random.nextInt(40)));
        store.transactions().together(() -> {
            for (int i = 0; i < 3000; i++) {
                enqueue("chat" + i % 500, Priority.SUMMARY, "message " + i);
            }
        });
        var begin = time.instant();

        time.runUntil(() -> platform.arrivals().size() == 3000, Duration.ofMinutes(10));

        var took = Duration.between(begin, platform.arrivals().getLast().time());
        assertThat(platform.texts()).doesNotHaveDuplicates().hasSize(3000);
        assertThat(3000 / (took.toMillis() / 1000.0)).isGreaterThan(30 * 0.95);
        // Until it is known how long messages take, some come too close.
        assertThat(platform.refusals()).isLessThan(30);
        inOrderWithinChats();
    }

    @Test
    void aChatGetsOneASecondAndAGroupTwentyAMinute() {
        start(() -> Duration.ofMillis(30));
        for (int i = 0; i < 25; i++) {
            enqueue("alone", Priority.ANSWER, "a" + i);
            enqueue("group", Priority.ANSWER, "g" + i);
        }

        time.run(Duration.ofSeconds(59));
        assertThat(platform.texts().stream().filter(text -> text.startsWith("a")))
                .hasSize(25);
        assertThat(platform.texts().stream().filter(text -> text.startsWith("g")))
                .hasSize(20);
        time.run(Duration.ofSeconds(30));

        assertThat(platform.texts().stream().filter(text -> text.startsWith("g")))
                .hasSize(25);
        assertThat(platform.refusals()).isZero();
    }

    @Test
    void answersGoBeforeSummaries() {
        start(() -> Duration.ofMillis(30));
        store.transactions().together(() -> {
            for (int i = 0; i < 300; i++) {
                enqueue("chat" + i, Priority.SUMMARY, "summary");
            }
        });
        time.run(Duration.ofSeconds(2));

        enqueue("somebody", Priority.ANSWER, "answer");
        time.run(Duration.ofMillis(200));

        assertThat(platform.texts()).contains("answer").hasSizeLessThan(100);
    }

    @Test
    void whatWasRefusedComesWhenItMay() {
        start(() -> Duration.ZERO);
        var refuse = new boolean[] {true};
        platform.script(
                "test:a",
                message -> refuse[0] ? Optional.of(new Sending.RetryAfter(Duration.ofSeconds(30))) : Optional.empty());
        enqueue("a", Priority.ANSWER, "one");
        enqueue("a", Priority.ANSWER, "two");
        enqueue("b", Priority.ANSWER, "other chat");
        time.run(Duration.ofSeconds(5));
        refuse[0] = false;

        time.run(Duration.ofSeconds(20));
        assertThat(platform.texts()).containsExactly("other chat");
        time.run(Duration.ofSeconds(10));
        assertThat(platform.texts()).containsExactly("other chat", "one", "two");
    }

    @Test
    void everythingWaitsOutAnOutage() {
        start(() -> Duration.ofMillis(10));
        var down = new boolean[] {true};
        var tries = new int[1];
        for (int i = 0; i < 50; i++) {
            platform.script("test:chat" + i, message -> {
                tries[0]++;
                return down[0] ? Optional.of(new Sending.Unreachable("no route")) : Optional.empty();
            });
            enqueue("chat" + i, Priority.ANSWER, "answer " + i);
        }
        time.run(Duration.ofHours(2));
        int triesInOutage = tries[0];
        down[0] = false;
        time.run(Duration.ofMinutes(2));

        assertThat(triesInOutage).isBetween(100, 400);
        assertThat(platform.texts()).hasSize(50);
        assertThat(outbox.counts()).isEqualTo(Map.of(Outbox.State.SENT, 50));
    }

    @Test
    void aMessageThatAlwaysFailsIsGivenUpAndItsChatGoesOn() {
        start(() -> Duration.ofMillis(10));
        platform.script(
                "test:a",
                message -> message.content().plain().equals("poison")
                        ? Optional.of(new Sending.Unreachable("500"))
                        : Optional.empty());
        enqueue("a", Priority.ANSWER, "poison");
        enqueue("a", Priority.ANSWER, "next");
        for (int i = 0; i < 60; i++) {
            enqueue("b", Priority.ANSWER, "other " + i);
            time.run(Duration.ofSeconds(10));
        }

        assertThat(platform.texts()).contains("next").hasSize(61);
        assertThat(outbox.counts()).containsEntry(Outbox.State.REFUSED, 1);
    }

    @Test
    void aPlatformThatThrowsStopsNothing() {
        start(() -> Duration.ofMillis(10));
        platform.script("test:a", message -> {
            throw new IllegalStateException("user's words");
        });
        enqueue("a", Priority.ANSWER, "one");
        enqueue("b", Priority.ANSWER, "two");

        time.run(Duration.ofMinutes(1));

        assertThat(platform.texts()).containsExactly("two");
    }

    @Test
    void refusedMarkupIsSentPlainly() {
        start(() -> Duration.ofMillis(10));
        var seen = new int[1];
        platform.script(
                "test:a",
                message ->
                        seen[0]++ == 0 ? Optional.of(new Sending.Rejected("can't parse entities")) : Optional.empty());
        outbox.enqueue(Outgoing.answer(new Address("test", "test:a", null), null, Content.of("<b>bold", "bold")));

        time.run(Duration.ofSeconds(5));

        assertThat(platform.texts()).containsExactly("bold");
    }

    @Test
    void aGoneChatIsMarkedAndAMovedOneFollowed() {
        start(() -> Duration.ofMillis(10));
        platform.script("test:a", message -> Optional.of(new Sending.Gone("blocked")));
        platform.script("test:b", message -> Optional.of(new Sending.Moved("test:c")));
        enqueue("a", Priority.ANSWER, "one");
        enqueue("a", Priority.ANSWER, "two");
        enqueue("b", Priority.ANSWER, "three");

        time.run(Duration.ofSeconds(5));

        assertThat(platform.arrivals()).singleElement().satisfies(each -> {
            assertThat(each.chat()).isEqualTo("test:c");
            assertThat(each.text()).isEqualTo("three");
        });
        assertThat(store.chats().findGone("test:a")).isPresent();
        assertThat(outbox.counts()).containsEntry(Outbox.State.GONE, 2);
    }

    @Test
    void whatWasThereBeforeTheStartIsSent() {
        enqueue("a", Priority.ANSWER, "left over");

        start(() -> Duration.ZERO);
        time.run(Duration.ofSeconds(1));

        assertThat(platform.texts()).containsExactly("left over");
    }

    @Test
    void afterAStopNothingIsSent() {
        var running = start(() -> Duration.ofMillis(30));
        enqueue("a", Priority.ANSWER, "one");
        time.run(Duration.ofMillis(10));

        running.stop();
        enqueue("b", Priority.ANSWER, "two");
        assertThat(running.isIdle()).isFalse();
        time.run(Duration.ofSeconds(10));

        assertThat(platform.texts()).containsExactly("one");
        assertThat(running.isIdle()).isTrue();
    }

    @Test
    void manySummariesLeaveRoomForAnswers() {
        start(() -> Duration.ofMillis(30));
        store.transactions().together(() -> {
            for (int i = 0; i < 1000; i++) {
                enqueue("chat" + i, Priority.SUMMARY, "summary");
            }
        });
        for (int i = 0; i < 20; i++) {
            time.run(Duration.ofSeconds(1));
            var asked = time.instant();
            enqueue("asker" + i, Priority.ANSWER, "answer " + i);
            time.run(Duration.ofMillis(150));
            assertThat(platform.arrivals().stream()
                            .filter(each -> each.time().isAfter(asked))
                            .map(StrictPlatform.Arrival::text))
                    .contains("answer " + i);
        }
    }

    @Test
    void manyAnswersLeaveRoomForSummaries() {
        start(() -> Duration.ofMillis(30));
        store.transactions().together(() -> {
            for (int i = 0; i < 1000; i++) {
                enqueue("asker" + i, Priority.ANSWER, "answer");
            }
            for (int i = 0; i < 20; i++) {
                enqueue("chat" + i, Priority.SUMMARY, "summary");
            }
        });

        time.run(Duration.ofSeconds(5));

        assertThat(platform.texts().stream().filter("summary"::equals)).hasSize(20);
        assertThat(platform.texts().stream().filter("answer"::equals)).hasSizeGreaterThan(100);
    }

    private void inOrderWithinChats() {
        Map<String, List<Integer>> numbers = platform.arrivals().stream()
                .collect(Collectors.groupingBy(
                        StrictPlatform.Arrival::chat,
                        Collectors.mapping(
                                each -> Integer.valueOf(each.text().substring("message ".length())),
                                Collectors.toList())));
        assertThat(numbers).hasSize(500);
        assertThat(numbers.values()).allSatisfy(each -> assertThat(each).isSorted());
    }

    private OutboxSender start(Supplier<Duration> latency) {
        var sender = new OutboxSender(
                outbox,
                List.of(platform),
                Map.of("test", Pace.TELEGRAM),
                time.means(latency, new DeliveryListener() {}));
        sender.start();
        return sender;
    }

    private void enqueue(String chat, Priority priority, String text) {
        outbox.enqueue(
                new Outgoing(new Address("test", "test:" + chat, null), priority, null, null, Content.of(text, text)));
    }
}
