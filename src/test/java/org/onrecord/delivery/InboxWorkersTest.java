package org.onrecord.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.chat.Address;
import org.onrecord.chat.Content;
import org.onrecord.chat.DeliveryListener;
import org.onrecord.chat.Handler;
import org.onrecord.chat.Outbox;
import org.onrecord.chat.Outgoing;
import org.onrecord.chat.Reply;
import org.onrecord.chat.StoreUnavailableException;
import org.onrecord.chat.Update;
import org.onrecord.store.Store;
import org.onrecord.store.StoreLocation;

class InboxWorkersTest {

    @TempDir
    private Path folder;

    private final SimulatedTime time = new SimulatedTime();
    private final List<String> handled = new ArrayList<>();
    private final Map<String, Consumer<Update>> scripts = new HashMap<>();
    private final Means means = time.means(() -> Duration.ofMillis(5), new DeliveryListener() {});
    private Store store;
    private InboxWorkers workers;

    @BeforeEach
    void open() {
        store = Store.open(new StoreLocation.SqliteFile(folder.resolve("x.db")), time, Duration.ofDays(1));
        workers = newWorkers();
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void updatesOfAChatAreAnsweredInOrder() {
        take(update(1, "a"), update(2, "b"), update(3, "a"), update(4, "a"));

        time.run(Duration.ofSeconds(1));

        assertThat(handled).containsSubsequence("1", "3", "4").contains("2").hasSize(4);
        assertThat(answers("a")).containsExactly("answer to 1", "answer to 3", "answer to 4");
        assertThat(workers.isIdle()).isTrue();
    }

    @Test
    void anUpdateThatComesAgainIsHandledOnce() {
        take(update(1, "a"));
        time.run(Duration.ofSeconds(1));
        take(update(1, "a"));
        time.run(Duration.ofSeconds(1));

        assertThat(handled).containsExactly("1");
    }

    @Test
    void whatIsLeftOverFromBeforeIsHandledAtTheStart() {
        store.inbox().store(List.of(update(1, "a")), null);

        workers.start();
        time.run(Duration.ofSeconds(1));

        assertThat(handled).containsExactly("1");
    }

    @Test
    void whatAnotherProcessLeavesIsTakenUpLater() {
        workers.start();
        time.run(Duration.ofSeconds(1));
        store.inbox().store(List.of(update(1, "a")), null);

        time.run(Duration.ofSeconds(20));

        assertThat(handled).containsExactly("1");
    }

    static List<Throwable> anything() {
        return List.of(
                new IllegalStateException("somebody's words"),
                new NullPointerException(),
                new StackOverflowError(),
                new OutOfMemoryError("not really"),
                new NoClassDefFoundError("org/example/Missing"),
                new AssertionError("somebody's words"));
    }

    @ParameterizedTest
    @MethodSource("anything")
    void anUpdateThatAlwaysFailsIsSetAsideAndToldAndBlocksNothing(Throwable failure) {
        script("2", update -> InboxWorkersTest.<RuntimeException>sneakilyThrow(failure));

        take(update(1, "a"), update(2, "a"), update(3, "a"), update(4, "b"));
        time.run(Duration.ofSeconds(10));

        assertThat(answers("a"))
                .satisfiesExactly(
                        first -> assertThat(first).isEqualTo("answer to 1"),
                        notice -> assertThat(notice).contains("something failed on my side"),
                        last -> assertThat(last).isEqualTo("answer to 3"));
        assertThat(handled).containsSubsequence("2", "2", "2", "3").contains("4");
        assertThat(store.inbox().setAside())
                .singleElement()
                .satisfies(each -> assertThat(each.reason())
                        .contains(failure.getClass().getSimpleName())
                        .doesNotContain("words"));
    }

    @Test
    void anUpdateThatFailsOnceIsAnsweredAfterAll() {
        var tries = new int[1];
        script("1", update -> {
            if (tries[0]++ == 0) {
                throw new IllegalStateException("once");
            }
        });

        take(update(1, "a"));
        time.run(Duration.ofSeconds(5));

        assertThat(answers("a")).containsExactly("answer to 1");
        assertThat(store.inbox().setAside()).isEmpty();
    }

    @Test
    void whatAFailedHandlerWroteIsNotThere() {
        script("1", update -> {
            store.chats().set("test:a", "zone", "Europe/Kyiv");
            throw new IllegalStateException("after writing");
        });

        take(update(1, "a"));
        time.run(Duration.ofSeconds(10));

        assertThat(store.chats().settings("test:a")).isEmpty();
    }

    @Test
    void anUpdateThatEndsTheProcessEachTimeIsSetAside() {
        store.inbox().store(List.of(update(1, "a")), null);
        for (int start = 0; start < 10; start++) {
            store.inbox().begin(store.inbox().findNext("test:a").orElseThrow());
        }
        time.run(Duration.ofSeconds(1));

        newWorkers().start();
        time.run(Duration.ofSeconds(1));

        assertThat(handled).isEmpty();
        assertThat(store.inbox().setAside()).hasSize(1);
        assertThat(answers("a")).singleElement().asString().contains("something failed");
    }

    @Test
    void aFloodIsSlowedAndToldOnceAndHarmsNoOtherChat() {
        take(IntStream.range(0, 100).mapToObj(i -> update(i, "flooder")).toArray(Update[]::new));
        time.run(Duration.ofSeconds(2));
        take(update(1000, "other"));
        time.run(Duration.ofSeconds(1));

        assertThat(answers("other")).containsExactly("answer to 1000");
        assertThat(handled.stream()
                        .filter(each -> Integer.parseInt(each) < 1000)
                        .count())
                .isBetween(30L, 34L);
        assertThat(answers("flooder").stream().filter(each -> each.contains("more than I can")))
                .hasSize(1);

        time.run(Duration.ofMinutes(2));
        assertThat(handled).hasSize(101);
        assertThat(answers("flooder").stream().filter(each -> each.contains("more than I can")))
                .hasSize(1);
    }

    @Test
    void updatesOfAPlatformThatIsSwitchedOffWaitForIt() {
        workers.take(List.of(new Update("slack", "1", "slack:a", null, "{}", time.instant())), null);
        time.run(Duration.ofSeconds(20));

        assertThat(handled).isEmpty();
        assertThat(store.inbox().depth()).isEqualTo(1);
    }

    @Test
    void afterAStopNothingIsBegun() {
        workers.stop();
        take(update(1, "a"));
        time.run(Duration.ofSeconds(20));

        assertThat(handled).isEmpty();
        assertThat(store.inbox().depth()).isEqualTo(1);
    }

    @Test
    void whileTheDatabaseIsGoneNothingIsTakenAndNothingIsLost() {
        take(update(1, "a"));
        store.close();
        assertThatThrownBy(() -> take(update(2, "a"))).isInstanceOf(StoreUnavailableException.class);
        time.run(Duration.ofSeconds(20));
        assertThat(handled).isEmpty();

        open();
        workers.start();
        time.run(Duration.ofSeconds(20));

        assertThat(handled).containsExactly("1");
    }

    private InboxWorkers newWorkers() {
        Handler handler = new Handler() {
            @Override
            public List<Outgoing> handle(Update update) {
                handled.add(update.id());
                scripts.getOrDefault(update.id(), ignored -> {}).accept(update);
                return List.of(say(update, "answer to " + update.id()));
            }

            @Override
            public List<Outgoing> notice(Update update, Reply words) {
                return List.of(say(update, ((Reply.Line) words.parts().getFirst()).text()));
            }
        };
        var handling = new UpdateHandling(store.inbox(), store.outbox(), store.transactions(), Map.of("test", handler));
        return new InboxWorkers(store.inbox(), handling, new FloodGate(30, Duration.ofSeconds(1)), 8, means);
    }

    private static Outgoing say(Update update, String text) {
        return Outgoing.answer(new Address("test", update.chat(), null), null, Content.of(text, text));
    }

    private void script(String id, Consumer<Update> script) {
        scripts.put(id, script);
    }

    private void take(Update... updates) {
        workers.take(List.of(updates), null);
    }

    private Update update(int id, String chat) {
        Instant now = time.instant();
        return new Update("test", Integer.toString(id), "test:" + chat, "test:" + chat, "{}", now);
    }

    /** What would be sent to a chat, in order. */
    private List<String> answers(String chat) {
        Outbox outbox = store.outbox();
        var texts = new ArrayList<String>();
        outbox.lead();
        for (var head = outbox.findHead("test:" + chat); head.isPresent(); head = outbox.findHead("test:" + chat)) {
            var queued = outbox.take(head.get()).orElseThrow();
            texts.add(queued.message().content().plain());
            outbox.sent(queued, "m");
        }
        said.computeIfAbsent(chat, ignored -> new ArrayList<>()).addAll(texts);
        return said.get(chat);
    }

    private final Map<String, List<String>> said = new HashMap<>();

    @SuppressWarnings("unchecked")
    private static <T extends Throwable> void sneakilyThrow(Throwable throwable) throws T {
        throw (T) throwable;
    }
}
