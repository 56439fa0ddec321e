package org.onrecord.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.chat.telegram.FakeBotApi;
import org.onrecord.chat.telegram.FakeCall;
import org.onrecord.store.Postgres;

/**
 * The bot is killed again and again while questions come, and answers each of them. Questions come in groups, where an
 * answer tells which question it answers.
 */
@ExtendWith(Postgres.Parameter.class)
class ServeKillTest {

    /** With {@code -Dkills=20} as often as was promised; that takes minutes. */
    private static final int KILLS = Integer.getInteger("kills", 1);

    private static final int UPDATES = KILLS * 100;
    private static final int CHATS = 50;
    private static final Duration LIFE = Duration.ofSeconds(3);
    private static final long SEED = 20221105;

    @TempDir
    private Path data;

    private final Random random = new Random(SEED);

    @BeforeEach
    void readTheSample() {
        assertThat(new Session(data)
                        .run("index", new Sample(data).unpack().toString())
                        .exit())
                .isZero();
    }

    @Test
    void everyQuestionIsAnsweredThroughKillsOnSqlite() throws IOException, InterruptedException {
        killAgainAndAgain(Map.of());
    }

    @Test
    void everyQuestionIsAnsweredThroughKillsOnPostgres(Postgres postgres) throws IOException, InterruptedException {
        var database = postgres.newDatabase();
        killAgainAndAgain(Map.of(
                "ONRECORD_DATABASE_URL",
                database.url(),
                "ONRECORD_DATABASE_USER",
                Objects.requireNonNull(database.user())));
    }

    private void killAgainAndAgain(Map<String, String> settings) throws IOException, InterruptedException {
        var all = new HashMap<>(settings);
        all.put("ONRECORD_TELEGRAM_PERMINUTEINGROUP", "1000");
        try (var telegram = FakeBotApi.start()) {
            var asked = new LinkedHashMap<Long, List<Long>>();
            for (int i = 0; i < UPDATES; i++) {
                long chat = -1000L - i % CHATS;
                long message = telegram.say(chat, "/ask what did Iran admit?");
                asked.computeIfAbsent(chat, key -> new ArrayList<>()).add(message);
            }
            for (int i = 0; i < KILLS; i++) {
                try (var serving = ServeProcess.start(data, telegram, all)) {
                    int before = telegram.calls("sendMessage").size();
                    telegram.await(
                            calls -> telegram.calls("sendMessage").size() > before, "the first answer after a start");
                    Thread.sleep(random.nextLong(LIFE.toMillis()));
                    serving.kill();
                }
            }
            try (var serving = ServeProcess.start(data, telegram, all)) {
                telegram.await(
                        Duration.ofSeconds(60 + UPDATES / 10),
                        calls -> answered(calls).size() == UPDATES,
                        "every answer");
                assertThat(serving.terminate()).isLessThan(Duration.ofSeconds(12));
            }
            assertAnsweredInOrder(telegram.calls(), asked);
        }
    }

    private static void assertAnsweredInOrder(List<FakeCall> calls, Map<Long, List<Long>> asked) {
        var answered = answered(calls);
        long twice = answered.values().stream().filter(count -> count > 1).count();
        // One in a hundred is what was promised; of so few updates two for each kill are no sign of more.
        int most = KILLS < 20 ? 2 * KILLS : UPDATES / 100;
        assertThat(twice).as("answered twice, of " + UPDATES).isLessThanOrEqualTo(most);
        asked.forEach((chat, questions) -> assertThat(calls.stream()
                        .filter(call -> call.is("sendMessage") && call.chat() == chat)
                        .map(ServeKillTest::question)
                        .distinct())
                .containsExactlyElementsOf(questions));
    }

    /** How often each question was answered. */
    private static Map<Long, Integer> answered(List<FakeCall> calls) {
        var answered = new HashMap<Long, Integer>();
        calls.stream()
                .filter(call -> call.is("sendMessage"))
                .forEach(call -> answered.merge(question(call), 1, Integer::sum));
        return answered;
    }

    private static long question(FakeCall answer) {
        return answer.parameters().at("/reply_parameters/message_id").asLong();
    }
}
