package org.onrecord.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.LogBook;
import org.onrecord.chat.telegram.FakeBotApi;
import org.onrecord.chat.telegram.FakeTrouble;

/** Running the bot: start, health, metrics, webhook, stop, odd servers and odd updates, and what the log tells. */
class ServeOperationsTest {

    private static final String ARTICLE = """
            ---
            title: Pumps
            outlet: Example News
            published: 2022-11-02
            ---
            Trade Minister Ada Brandt of France said on Tuesday that the pumps had been sold to Norway.
            """;

    @TempDir
    private static Path articles;

    @TempDir
    private Path data;

    private final FakeBotApi telegram = FakeBotApi.start();
    private @Nullable RunningBot bot;

    @BeforeAll
    static void write() throws IOException {
        Files.writeString(articles.resolve("pumps.txt"), ARTICLE);
    }

    @AfterEach
    void close() {
        stop();
        telegram.close();
    }

    @Test
    void articlesThatAreReadWhileItRunsAreAnsweredFrom() {
        start(Map.of());
        assertThat(ask(1, "what did Ada Brandt say?")).contains("Nothing on record");

        var index = new Session(data).run("index", articles.toString());

        assertThat(index.exit()).isZero();
        assertThat(ask(1, "what did Ada Brandt say?")).contains("pumps had been sold to Norway", "Example News");
    }

    @Test
    void tellsItsHealthAndNumbers() throws Exception {
        int port = freePort();
        start(Map.of("ONRECORD_HEALTH_PORT", Integer.toString(port)));
        ask(1, "hello");

        var health = get(port, "/health");
        var metrics = get(port, "/metrics");

        assertThat(health.statusCode()).isEqualTo(200);
        assertThat(health.body()).contains("\"works\":true", "lastAnswerSecondsAgo");
        assertThat(metrics.body())
                .contains(
                        "onrecord_updates_total{platform=\"telegram\"} 1.0",
                        "onrecord_sent_seconds_count",
                        "onrecord_outbox_depth 0.0",
                        "onrecord_poll_age_seconds");
    }

    @Test
    void thatNothingCanBeSentIsToldInHealthAndCheck() throws Exception {
        int port = freePort();
        var bad = new FakeTrouble.Text(502, "bad gateway");
        telegram.script("sendMessage", bad, bad, bad, bad);
        start(Map.of("ONRECORD_HEALTH_PORT", Integer.toString(port)));
        telegram.say(1, "hello");
        awaitHealth(port, body -> body.contains("nothing was sent since"));

        var health = get(port, "/health").body();
        var check = new Session(data).run("check", "--local");

        assertThat(health).contains("1 message waits (sendMessage: 502");
        assertThat(check.out()).contains("1 message waits");
        telegram.awaitSentTo(1, 1);
        awaitHealth(port, body -> !body.contains("nothing was sent"));
        assertThat(get(port, "/health").statusCode()).isEqualTo(200);
    }

    @Test
    void aPortThatIsTakenStopsNothing() throws IOException {
        try (var taken = new ServerSocket(0)) {
            start(Map.of("ONRECORD_HEALTH_PORT", Integer.toString(taken.getLocalPort())));

            assertThat(ask(1, "hello")).contains("Hello");
        }
    }

    @Test
    void takesUpdatesThatAreBrought() throws Exception {
        int port = freePort();
        start(Map.of(
                "ONRECORD_TELEGRAM_WEBHOOK_URL", "https://bot.example/hook/x",
                "ONRECORD_TELEGRAM_WEBHOOK_HOST", "127.0.0.1",
                "ONRECORD_TELEGRAM_WEBHOOK_PORT", Integer.toString(port),
                "ONRECORD_TELEGRAM_WEBHOOK_SECRET", "s3cret"));
        var told = telegram.awaitCalls("setWebhook", 1).getFirst().parameters();
        assertThat(told.get("url").asText()).isEqualTo("https://bot.example/hook/x");
        assertThat(told.get("secret_token").asText()).isEqualTo("s3cret");
        var update = JsonNodeFactory.instance.objectNode().put("update_id", 5);
        update.set("message", telegram.message(42, "hello"));

        assertThat(post(port, "wrong", update.toString())).isEqualTo(401);
        assertThat(post(port, null, update.toString())).isEqualTo(401);
        assertThat(post(port, "s3cret", "not json")).isEqualTo(400);
        assertThat(post(port, "s3cret", "x".repeat(5_000_000))).isEqualTo(413);
        assertThat(post(port, "s3cret", update.toString())).isEqualTo(200);
        assertThat(post(port, "s3cret", update.toString())).isEqualTo(200);

        telegram.awaitSentTo(42, 1);
        update.put("update_id", 6);
        update.set("message", telegram.message(42, "thanks"));
        post(port, "s3cret", update.toString());
        assertThat(telegram.awaitSentTo(42, 2)).hasSize(2);
    }

    @Test
    void aWebhookThatTelegramCannotReachIsIll() throws Exception {
        int port = freePort();
        telegram.tellOfWebhook("https://bot.example/hook/x", 3, Instant.now());
        start(Map.of(
                "ONRECORD_HEALTH_PORT",
                Integer.toString(port),
                "ONRECORD_TELEGRAM_WEBHOOK_URL",
                "https://bot.example/hook/x",
                "ONRECORD_TELEGRAM_WEBHOOK_HOST",
                "127.0.0.1",
                "ONRECORD_TELEGRAM_WEBHOOK_PORT",
                Integer.toString(freePort())));
        telegram.awaitCalls("getWebhookInfo", 1);

        var health = get(port, "/health");
        assertThat(health.statusCode()).isEqualTo(503);
        assertThat(health.body()).contains("could not bring updates", "telegram.webhook.url", "3 wait");
    }

    @Test
    void oddUpdatesStopNothing() {
        start(Map.of());
        var nodes = JsonNodeFactory.instance;
        telegram.giveRaw(nodes.objectNode().putNull("message"));
        telegram.giveRaw(
                nodes.objectNode().set("future_kind", nodes.objectNode().put("x", 1)));
        var noText = telegram.message(9, "");
        noText.remove("text");
        noText.set("sticker", nodes.objectNode());
        telegram.give("message", noText);
        var odd = telegram.message(9, "hello").putNull("from").put("date", "soon");
        ((ObjectNode) odd.get("chat")).put("id", "9").putNull("type");
        telegram.give("message", odd);
        telegram.give("message", telegram.message(9, "words ".repeat(170_000)));
        telegram.give("callback_query", nodes.objectNode().put("id", "1").putNull("message"));
        telegram.give("edited_message", telegram.message(9, "\u0000\uD800 what?"));

        telegram.awaitSentTo(9, 4);

        assertThat(ask(10, "hello")).contains("Hello");
    }

    @Test
    void anOddServerStopsNothing() {
        telegram.script("getMe", new FakeTrouble.Text(200, "<html>welcome to this hotel</html>"));
        telegram.lack("getMe", "setMyCommands", "sendChatAction", "getWebhookInfo");
        telegram.beRude();
        telegram.script(
                "sendMessage",
                new FakeTrouble.Cut(),
                new FakeTrouble.Text(502, "bad gateway"),
                new FakeTrouble.TooMany(1),
                new FakeTrouble.Late(Duration.ofSeconds(1)));
        start(Map.of());

        assertThat(ask(1, "hello")).contains("Hello");
    }

    @Test
    void onlyWhomItsOwnerAllowsIsAnswered() {
        start(Map.of("ONRECORD_TELEGRAM_ALLOWEDUSERS", "1, 2"));

        assertThat(ask(1, "hello")).contains("Hello");
        assertThat(ask(3, "hello")).contains("only those whom its owner has allowed", "3");
    }

    @Test
    void aWrongTokenIsToldWithTheWayOut() {
        telegram.script("getMe", new FakeTrouble.Refuse(401, "Unauthorized"));

        var result = Session.start(
                "",
                Map.of("ONRECORD_TELEGRAM_TOKEN", FakeBotApi.TOKEN, "ONRECORD_TELEGRAM_URL", telegram.url()),
                List.of("--data", data.toString(), "serve"));

        assertThat(result.exit()).isEqualTo(1);
        assertThat(result.err()).contains("@BotFather").doesNotContain(FakeBotApi.TOKEN);
    }

    @Test
    void withoutATokenItSaysWhatToSet() {
        var result = Session.start("", Map.of(), List.of("--data", data.toString(), "serve"));

        assertThat(result.exit()).isEqualTo(2);
        assertThat(result.err()).contains("ONRECORD_TELEGRAM_TOKEN", "ONRECORD_TELEGRAM_TOKEN_FILE");
    }

    @Test
    void theLogTellsNeitherTheTokenNorAUsersWords() {
        try (var log = LogBook.open()) {
            telegram.script("getUpdates", new FakeTrouble.Cut(), new FakeTrouble.Refuse(400, "Bad Request: xylophone"));
            telegram.script(
                    "sendMessage",
                    new FakeTrouble.Cut(),
                    new FakeTrouble.Refuse(400, "Bad Request: can't parse entities: xylophone"));
            start(Map.of());
            ask(1, "what did the xylophone say?");
            ask(1, "/ask xylophone");
            telegram.give("message", telegram.message(1, "xylophone ".repeat(50_000)));
            telegram.awaitSentTo(1, 3);
            stop();

            assertThat(log.text())
                    .isNotEmpty()
                    .doesNotContain(FakeBotApi.TOKEN, "AAtestTEST")
                    .doesNotContainIgnoringCase("xylophone");
        }
    }

    @Test
    void whenItEndsNoThreadOfItIsLeft() {
        start(Map.of());
        ask(1, "hello");

        stop();

        assertThat(Thread.getAllStackTraces().keySet())
                .extracting(Thread::getName)
                .noneMatch(
                        name -> name.startsWith("telegram") || name.equals("timer") || name.startsWith("HikariPool"));
    }

    private void start(Map<String, String> more) {
        bot = RunningBot.on(data, telegram, more);
        bot.start();
    }

    private void stop() {
        if (bot != null) {
            bot.close();
            bot = null;
        }
    }

    /** The next message in a chat after something was said there. */
    private String ask(long chat, String text) {
        int before = telegram.sentTo(chat).size();
        telegram.say(chat, text);
        return telegram.awaitSentTo(chat, before + 1).get(before).seen();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static HttpResponse<String> get(int port, String path) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                    .build();
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        }
    }

    private static void awaitHealth(int port, Predicate<String> wanted) throws IOException, InterruptedException {
        long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (!wanted.test(get(port, "/health").body())) {
            assertThat(System.nanoTime()).as("in time").isLessThan(end);
            Thread.sleep(Duration.ofMillis(50));
        }
    }

    private static int post(int port, @Nullable String secret, String body) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/hook/x"))
                    .POST(HttpRequest.BodyPublishers.ofString(body));
            if (secret != null) {
                request.header("X-Telegram-Bot-Api-Secret-Token", secret);
            }
            return client.send(request.build(), HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        }
    }
}
