package org.onrecord.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.chat.telegram.FakeBotApi;
import org.onrecord.chat.telegram.FakeCall;
import org.onrecord.store.Postgres;
import org.onrecord.store.Store;
import org.onrecord.store.StoreLocation;

/**
 * Summaries come due while the process that sends them is killed, or while two of them run: each subscription has its one.
 */
@ExtendWith(Postgres.Parameter.class)
class SummaryKillTest {

    /** How often it is killed, with {@code -Dkills=20} as often as that. */
    private static final int KILLS = Integer.getInteger("kills", 1);

    private static final long SUBSCRIPTIONS = 20L + 10L * KILLS;
    private static final String NEWS =
            "Trade Minister Ada Brandt of France said on Tuesday that the pumps had been sold.";

    @TempDir
    private Path data;

    @TempDir
    private Path articles;

    @BeforeEach
    void readAnArticle() throws IOException {
        Files.writeString(articles.resolve("pumps.txt"), NEWS + "\n");
        assertThat(new Session(data).run("index", articles.toString()).exit()).isZero();
    }

    @Test
    void killedWhileItSendsOnSqlite() throws Exception {
        var location = new StoreLocation.SqliteFile(data.resolve("onrecord.db"));
        killAgainAndAgain(location, Map.of());
    }

    @Test
    void killedWhileItSendsOnPostgres(Postgres postgres) throws Exception {
        var location = postgres.newDatabase();
        killAgainAndAgain(location, settings(location));
    }

    @Test
    void startedTwiceByMistakeOnOneFile() throws Exception {
        var location = new StoreLocation.SqliteFile(data.resolve("onrecord.db"));
        SubscribedChats.subscribe(location, chats(), Duration.ofSeconds(4));
        try (var telegram = FakeBotApi.start();
                var one = ServeProcess.start(data, telegram, Map.of());
                var other = ServeProcess.start(data, telegram, Map.of())) {
            awaitSummaries(telegram, SUBSCRIPTIONS);

            assertThat(List.of(one.terminate(), other.terminate())).hasSize(2);
            assertOneEach(telegram, location, 0);
        }
    }

    @Test
    void ofTwoOnOnePostgresOneIsKilled(Postgres postgres) throws Exception {
        var location = postgres.newDatabase();
        SubscribedChats.subscribe(location, chats(), Duration.ofSeconds(4));
        try (var telegram = FakeBotApi.start();
                var one = ServeProcess.start(data, telegram, settings(location))) {
            awaitSummaries(telegram, 5);
            try (var other = ServeProcess.start(data, telegram, settings(location))) {
                one.kill();
                awaitSummaries(telegram, SUBSCRIPTIONS);
                other.terminate();
            }
            assertOneEach(telegram, location, 1);
        }
    }

    private void killAgainAndAgain(StoreLocation location, Map<String, String> settings) throws Exception {
        SubscribedChats.subscribe(location, chats(), Duration.ofSeconds(4));
        try (var telegram = FakeBotApi.start()) {
            for (int i = 0; i < KILLS; i++) {
                try (var serving = ServeProcess.start(data, telegram, settings)) {
                    awaitSummaries(telegram, 10L * i + 1);
                    serving.kill();
                }
            }
            try (var serving = ServeProcess.start(data, telegram, settings)) {
                awaitSummaries(telegram, SUBSCRIPTIONS);
                serving.terminate();
            }
            assertOneEach(telegram, location, KILLS);
        }
    }

    private static LongStream chats() {
        return LongStream.range(1000, 1000 + SUBSCRIPTIONS);
    }

    private static void awaitSummaries(FakeBotApi telegram, long chats) {
        telegram.await(
                Duration.ofSeconds(90), calls -> received(calls).size() >= chats, chats + " chats with a summary");
    }

    /** How many summaries each chat has. */
    private static Map<Long, Integer> received(List<FakeCall> calls) {
        var received = new HashMap<Long, Integer>();
        calls.stream()
                .filter(call -> call.is("sendMessage"))
                .filter(call ->
                        call.seen().contains("New · everything") && call.seen().contains(NEWS))
                .forEach(call -> received.merge(call.chat(), 1, Integer::sum));
        return received;
    }

    /** What was on its way when the process died may come twice, and nothing else. */
    private static void assertOneEach(FakeBotApi telegram, StoreLocation location, int kills) {
        var received = received(telegram.calls());
        assertThat(received).hasSize(Math.toIntExact(SUBSCRIPTIONS));
        long twice = received.values().stream().filter(count -> count > 1).count();
        assertThat(received.values()).allMatch(count -> count <= 1 + kills);
        assertThat(twice).isLessThanOrEqualTo(2L * kills);
        try (var store = Store.open(location, Clock.systemUTC(), Duration.ofDays(1))) {
            assertThat(store.outbox().maybeTwice()).isGreaterThanOrEqualTo(Math.toIntExact(twice));
            var today = Instant.now().toString().substring(0, 4);
            assertThat(store.subscriptions().active())
                    .allMatch(each -> store.ledger().findLast(each.id(), today).isPresent());
            assertThat(chats().mapToObj(chat -> store.records().export("telegram:" + chat)))
                    .allMatch(export -> export.split("\"occasion\"", -1).length == 2, "one summary decided");
        }
    }

    private static Map<String, String> settings(StoreLocation.PostgresServer database) {
        return Map.of(
                "ONRECORD_DATABASE_URL",
                database.url(),
                "ONRECORD_DATABASE_USER",
                Objects.requireNonNull(database.user()));
    }
}
