package org.onrecord.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.TestArticles;
import org.onrecord.chat.telegram.FakeBotApi;
import org.onrecord.index.lucene.LuceneClaimIndex;

/** The bot with articles that an older version read. */
class ReadingAgainTest {

    @TempDir
    private Path data;

    @Test
    void whatOlderRulesReadIsReadAgainWhereverItCameFrom() {
        var article = TestArticles.article(
                "https://news.example/pumps",
                null,
                "Example News",
                LocalDate.of(2022, 11, 2),
                "Trade Minister Ada Brandt of France said on Tuesday that the pumps had been sold to Norway.");
        try (var index = LuceneClaimIndex.open(data.resolve("index"));
                var writer = index.write()) {
            writer.put(article, List.of(), "older rules");
            writer.commit();
        }

        try (var telegram = FakeBotApi.start();
                var bot = RunningBot.on(data, telegram, Map.of())) {
            bot.start();
            long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
            while (bot.wiring().index().claimCount() == 0) {
                assertThat(System.nanoTime()).as("in time").isLessThan(end);
                LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
            }
            telegram.say(42, "what did Ada Brandt say?");

            assertThat(telegram.awaitSentTo(42, 1).getFirst().seen()).contains("pumps had been sold to Norway");
        }
    }
}
