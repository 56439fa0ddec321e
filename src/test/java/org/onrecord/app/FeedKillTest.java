package org.onrecord.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.chat.telegram.FakeBotApi;
import org.onrecord.fetch.FakeSite;

/** The program is killed while it reads a feed. */
class FeedKillTest {

    private static final String PAGE = """
            <!DOCTYPE html><html><head><title>Bergen harbour stays open</title>
            <meta property="og:site_name" content="Bergen Post"><meta property="article:published_time" content="2022-11-04T09:00:00+01:00">
            </head><body><article><h1>Bergen harbour stays open</h1>
            <p>Norway's foreign minister denied on Thursday that the harbour of Bergen had been closed to ferries.</p>
            <p>The ferries sail every hour, as they have sailed for the last forty years, and the tickets cost what they have always cost.</p>
            </article></body></html>""";

    @TempDir
    private Path data;

    @Test
    void theNextStartGoesOnAtOnceAndTellsOnce() throws Exception {
        var asked = new CountDownLatch(1);
        var killed = new CountDownLatch(1);
        try (var site = FakeSite.start();
                var telegram = FakeBotApi.start()) {
            var feed = """
                    <rss version="2.0"><channel><title>Bergen Post</title>
                    <item><title>Bergen harbour stays open</title><link>%s</link></item></channel></rss>""".formatted(site.url("/harbour"));
            site.put("/feed", "application/rss+xml", feed).put("/harbour", exchange -> {
                asked.countDown();
                await(killed);
                FakeSite.give(exchange, 200, "text/html", PAGE.getBytes(StandardCharsets.UTF_8));
            });
            var settings = Map.of(
                    "ONRECORD_FEEDS_URLS",
                    site.url("/feed").toString(),
                    "ONRECORD_FEEDS_ALLOWPRIVATE",
                    "true",
                    "ONRECORD_FEEDS_PAUSESECONDS",
                    "0");
            try (var first = ServeProcess.start(data, telegram, settings)) {
                telegram.say(42, "/subscribe denials by Norway at once");
                telegram.awaitSentTo(42, 1);
                telegram.say(42, "yes");
                telegram.awaitSentTo(42, 2);
                assertThat(asked.await(60, TimeUnit.SECONDS)).as(first.log()).isTrue();
                first.kill();
            }
            killed.countDown();

            try (var second = ServeProcess.start(data, telegram, settings)) {
                telegram.await(
                        calls -> calls.stream()
                                .anyMatch(call -> call.isMessage()
                                        && call.seen().startsWith("New · denials by Norway")
                                        && call.seen().contains("the harbour of Bergen")),
                        "the alert");
                telegram.say(43, "what did Norway deny?");
                assertThat(telegram.awaitSentTo(43, 1).getFirst().quotes())
                        .as(second.log())
                        .hasSize(1);
            }
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await(60, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
