package org.onrecord.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.chat.telegram.FakeBotApi;
import org.onrecord.fetch.FakeSite;

/** The bot on Telegram that follows feeds of a site on loopback. */
class FollowTest {

    private static final String PAGE = """
            <!DOCTYPE html><html><head><title>Bergen harbour stays open | Bergen Post</title>
            <meta property="og:site_name" content="Bergen Post"><meta property="article:published_time" content="2022-11-04T09:00:00+01:00">
            </head><body><nav><a href="/">Home</a></nav><article><h1>Bergen harbour stays open, says minister</h1>
            <p>Norway's foreign minister denied on Thursday that the harbour of Bergen had been closed to ferries.</p>
            <p>The ferries sail every hour, as they have sailed for the last forty years, and the tickets cost what they have always cost.</p>
            </article></body></html>""";

    @TempDir
    private Path data;

    private final FakeSite site = FakeSite.start();

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void whatAFeedBringsIsAnsweredAndToldAtOnce() throws Exception {
        var subscribed = new CountDownLatch(1);
        var feed = feed("<item><title>Bergen harbour stays open</title><link>/harbour</link></item>");
        site.put("/harbour", "text/html", PAGE).put("/feed", exchange -> {
            await(subscribed);
            FakeSite.give(exchange, 200, "application/rss+xml", feed.getBytes(StandardCharsets.UTF_8));
        });
        try (var telegram = FakeBotApi.start();
                var bot = bot(telegram, site.url("/feed").toString())) {
            bot.start();
            telegram.say(42, "/subscribe denials by Norway at once");
            telegram.awaitSentTo(42, 1);
            telegram.say(42, "yes");
            telegram.awaitSentTo(42, 2);

            subscribed.countDown();

            var alert = telegram.awaitSentTo(42, 3).getLast().seen();
            assertThat(alert)
                    .contains("New · denials by Norway", "the harbour of Bergen had been closed", "Bergen Post");
            telegram.say(43, "what did Norway deny?");
            assertThat(telegram.awaitSentTo(43, 1).getFirst().seen())
                    .contains("the harbour of Bergen", "said 3 November 2022", "printed 4 November 2022");
        }
        assertThat(site.asked("/harbour")).hasSize(1);
        assertThat(site.asked("/feed").getFirst().header("User-agent"))
                .isEqualTo("OnRecord/0.1 (+https://desk.example/bot)");
    }

    @Test
    void aFeedThatFailsIsToldToTheAdminsOnceAndInTheNumbers() throws Exception {
        site.put("/gone", 410, "X-Of", "test");
        int port = freePort();
        try (var telegram = FakeBotApi.start();
                var bot = bot(telegram, site.url("/gone").toString(), port)) {
            bot.start();

            assertThat(telegram.awaitSentTo(7, 1).getFirst().seen())
                    .contains(
                            "/gone answers 410 (taken away for good). It is asked no more; take it out of feeds.urls.");
            assertThat(metrics(port)).contains("onrecord_feeds_failing 1.0", "onrecord_articles_taken 0.0");
        }
        try (var telegram = FakeBotApi.start();
                var bot = bot(telegram, site.url("/gone").toString())) {
            bot.start();
            telegram.say(42, "what did Norway deny?");
            telegram.awaitSentTo(42, 1);
            assertThat(telegram.sentTo(7)).isEmpty();
        }
        assertThat(site.asked("/gone")).hasSize(1);
    }

    @Test
    void theSameReportAtTwoOutletsIsShownOnceWithBothSources() {
        site.put(
                "/feed",
                "text/xml",
                feed("<item><title>Bergen harbour stays open</title><link>/harbour</link></item>"));
        site.put("/harbour", "text/html", PAGE);
        var other = site.url("/other").toString().replace("127.0.0.1", "localhost");
        site.put("/other", "text/xml", feed("<item><title>Bergen harbour stays open</title><link>/wire</link></item>"));
        site.put("/wire", "text/html", PAGE.replace("Bergen Post", "Oslo Mail"));
        try (var telegram = FakeBotApi.start();
                var bot = bot(telegram, site.url("/feed") + "," + other)) {
            bot.start();
            var index = bot.wiring().index();
            until(() -> index.articleCount() == 2);

            telegram.say(43, "what did Norway deny?");
            var answer = telegram.awaitSentTo(43, 1).getFirst();
            telegram.press(answer, answer.data("Sources"));

            assertThat(answer.quotes()).hasSize(1);
            assertThat(telegram.awaitSentTo(43, 2).getLast().seen()).contains("Bergen Post", "Oslo Mail");
            telegram.say(44, "what was new on 4 November 2022?");
            assertThat(telegram.awaitSentTo(44, 1).getFirst().seen()).contains("the harbour of Bergen");
        }
    }

    @Test
    void indexReadsAFeedOrAPageOnceWithoutFollowingIt() {
        site.put(
                "/feed",
                "text/xml",
                feed("<item><title>Bergen harbour stays open</title><link>/harbour</link></item>"
                        + "<item><title>Nothing to be had here</title><link>/missing</link></item>"));
        site.put("/harbour", "text/html", PAGE);

        var first = index(site.url("/feed"));
        var page = index(site.url("/harbour"));
        var nothing = index(site.url("/missing"));

        assertThat(first.out()).contains("1 article read: 1 new, 0 changed, 0 unchanged. 1 skipped.");
        assertThat(first.err()).contains(site.url("/missing") + ": its page answers 404 (not found)");
        assertThat(first.exit()).isEqualTo(3);
        assertThat(page.out()).contains("1 article read: 0 new, 0 changed, 1 unchanged. 0 skipped.");
        assertThat(page.exit()).isZero();
        assertThat(nothing.exit()).isEqualTo(1);
    }

    private Session.Result index(URI source) {
        return Session.start(
                "",
                Map.of("ONRECORD_FEEDS_ALLOWPRIVATE", "true", "ONRECORD_FEEDS_PAUSESECONDS", "0"),
                List.of("--data", data.toString(), "index", source.toString()));
    }

    private static void until(BooleanSupplier condition) {
        long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("in time").isLessThan(end);
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
    }

    @Test
    void checkAsksEveryFeedAndLooksAtEveryFolder() {
        site.put("/feed", "text/xml", feed("<item><title>a</title><link>/a</link></item>"));
        site.put("/page", "text/html", "<!doctype html><link rel=alternate type='application/atom+xml' href='/feed'>");

        var result = Session.start(
                "",
                Map.of(
                        "ONRECORD_FEEDS_URLS",
                        "%s %s %s".formatted(site.url("/feed"), site.url("/page"), site.url("/missing")),
                        "ONRECORD_FEEDS_ALLOWPRIVATE",
                        "true",
                        "ONRECORD_FEEDS_PAUSESECONDS",
                        "0",
                        "ONRECORD_ARTICLES_FOLDERS",
                        data.resolve("missing").toString()),
                List.of("--data", data.toString(), "check"));

        assertThat(result.exit()).isEqualTo(1);
        assertThat(result.out())
                .contains(
                        "1 of 3 work, with 1 entries",
                        site.url("/page") + " is a web page, not a feed; the feeds it names: " + site.url("/feed"),
                        site.url("/missing") + " answers 404 (not found)",
                        data.resolve("missing") + " cannot be read (articles.folders)");
    }

    @Test
    void aLocalCheckAsksNobody() {
        var result = Session.start(
                "",
                Map.of(
                        "ONRECORD_FEEDS_URLS",
                        site.url("/feed").toString(),
                        "ONRECORD_FEEDS_ALLOWPRIVATE",
                        "true",
                        "ONRECORD_TELEGRAM_TOKEN",
                        FakeBotApi.TOKEN,
                        "ONRECORD_TELEGRAM_URL",
                        site.url("/telegram").toString()),
                List.of("--data", data.toString(), "check", "--local"));

        assertThat(result.exit()).isZero();
        assertThat(result.out()).contains("works    parser").doesNotContain("feeds", "telegram");
        assertThat(site.asked()).isEmpty();
    }

    @Test
    void checkTellsOfAddressesThatAreNotAllowed() {
        var result = Session.start(
                "",
                Map.of("ONRECORD_FEEDS_URLS", site.url("/feed").toString()),
                List.of("--data", data.toString(), "check"));

        assertThat(result.out()).contains("127.0.0.1 is in a private network; set feeds.allowPrivate to true");
        assertThat(site.asked()).isEmpty();
    }

    private static int freePort() throws IOException {
        try (var free = new ServerSocket(0)) {
            return free.getLocalPort();
        }
    }

    private static String metrics(int port) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/metrics"))
                .build();
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
        }
    }

    private RunningBot bot(FakeBotApi telegram, String feeds) {
        return bot(telegram, feeds, 0);
    }

    private RunningBot bot(FakeBotApi telegram, String feeds, int port) {
        return RunningBot.on(
                data,
                telegram,
                Map.of(
                        "ONRECORD_HEALTH_PORT",
                        Integer.toString(port),
                        "ONRECORD_FEEDS_URLS",
                        feeds,
                        "ONRECORD_FEEDS_ALLOWPRIVATE",
                        "true",
                        "ONRECORD_FEEDS_PAUSESECONDS",
                        "0",
                        "ONRECORD_FEEDS_CONTACT",
                        "https://desk.example/bot",
                        "ONRECORD_TELEGRAM_ADMINS",
                        "7"));
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String feed(String items) {
        return "<rss version=\"2.0\"><channel><title>Bergen Post</title><link>/</link><description>x</description>"
                + items + "</channel></rss>";
    }
}
