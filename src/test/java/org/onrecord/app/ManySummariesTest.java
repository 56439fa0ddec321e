package org.onrecord.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.chat.telegram.FakeBotApi;
import org.onrecord.store.StoreLocation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Many subscriptions are due at one hour, and somebody asks while they go out as fast as Telegram allows. */
class ManySummariesTest {

    private static final Logger LOG = LoggerFactory.getLogger(ManySummariesTest.class);

    /** With {@code -Dsubscriptions=10000} as many as was promised; that takes up to half an hour. */
    private static final int SUBSCRIPTIONS = Integer.getInteger("subscriptions", 100);

    private static final boolean MEASURES = Integer.getInteger("subscriptions") != null;

    private static final String NEWS =
            "Trade Minister Ada Brandt of France said on Tuesday that the pumps had been sold.";
    private static final long ASKER = 7;

    @TempDir
    private Path data;

    @TempDir
    private Path articles;

    @Test
    void allGoOutAndAnswersGoBetween() throws IOException {
        Files.writeString(articles.resolve("pumps.txt"), NEWS + "\n");
        assertThat(new Session(data).run("index", articles.toString()).exit()).isZero();
        var location = new StoreLocation.SqliteFile(data.resolve("onrecord.db"));
        SubscribedChats.subscribe(location, LongStream.range(1000, 1000 + SUBSCRIPTIONS), Duration.ofSeconds(0));
        try (var telegram = FakeBotApi.start();
                var bot = RunningBot.on(data, telegram, Map.of("ONRECORD_TELEGRAM_PERSECONDINCHAT", "1"))) {
            telegram.enforceLimits();
            bot.start();
            telegram.await(Duration.ofSeconds(60), calls -> summaries(telegram) > 0, "the first summary");
            long start = System.nanoTime();
            var answers = askUntilAllAreOut(telegram);
            var took = Duration.ofNanos(System.nanoTime() - start);

            Collections.sort(answers);
            var median = answers.get(answers.size() / 2);
            LOG.warn(
                    "{} summaries in {}, {} answers between: median {} ms, longest {} ms",
                    SUBSCRIPTIONS,
                    took,
                    answers.size(),
                    median.toMillis(),
                    answers.getLast().toMillis());
            assertThat(telegram.calls("sendMessage")).hasSize(SUBSCRIPTIONS + answers.size());
            if (MEASURES) {
                assertThat(took)
                        .isLessThan(Duration.ofMillis((SUBSCRIPTIONS + answers.size()) * 1000L / 30 * 100 / 90));
                assertThat(median).isLessThan(Duration.ofSeconds(1));
            }
        }
    }

    /** How long each answer took from when it was asked for. */
    private static List<Duration> askUntilAllAreOut(FakeBotApi telegram) {
        var answers = new ArrayList<Duration>();
        while (summaries(telegram) < SUBSCRIPTIONS) {
            long asked = System.nanoTime();
            telegram.say(ASKER + answers.size() % 50, "what did Ada Brandt say?");
            int soFar = answers.size();
            telegram.await(
                    Duration.ofSeconds(60),
                    calls -> telegram.calls("sendMessage").size() - summaries(telegram) > soFar,
                    "an answer");
            answers.add(Duration.ofNanos(System.nanoTime() - asked));
        }
        return answers;
    }

    private static int summaries(FakeBotApi telegram) {
        return (int) telegram.calls("sendMessage").stream()
                .filter(call -> call.chat() >= 1000)
                .count();
    }
}
