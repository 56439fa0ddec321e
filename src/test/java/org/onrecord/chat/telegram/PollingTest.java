package org.onrecord.chat.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.onrecord.LogBook;
import org.onrecord.chat.Inbox;
import org.onrecord.chat.Offset;
import org.onrecord.chat.StoreUnavailableException;
import org.onrecord.chat.Update;

class PollingTest {

    private final FakeBotApi telegram = FakeBotApi.start();
    private final BotApi api = new BotApi(URI.create(telegram.url()), FakeBotApi.TOKEN, Duration.ofSeconds(2));
    private final AtomicReference<@Nullable Offset> offset = new AtomicReference<>();
    private final AtomicInteger failures = new AtomicInteger();
    private final BlockingQueue<Update> taken = new LinkedBlockingQueue<>();
    private final Clock clock = Clock.systemUTC();
    private final Introduction introduction = new Introduction(api, FakeBotApi.TOKEN, clock);
    private final Polling polling = new Polling(
            api,
            new OffsetsOnly(),
            this::take,
            new Arrivals(new UpdateReader(clock), new Courtesies(api)),
            introduction,
            Duration.ofSeconds(2),
            clock);
    private final Thread thread = new Thread(polling, "polling of a test");
    private final LogBook log = LogBook.open();

    @AfterEach
    void close() throws InterruptedException {
        polling.stop();
        thread.join();
        api.close();
        telegram.close();
        log.close();
    }

    @Test
    void anUpdateIsAcknowledgedOnlyWhenItIsStored() throws InterruptedException {
        failures.set(1);
        thread.start();
        telegram.say(42, "hello");

        assertThat(next().chat()).isEqualTo("telegram:42");
        telegram.say(42, "again");
        next();
        assertThat(telegram.unconfirmed()).isLessThanOrEqualTo(1);
        assertThat(log.text()).contains("updates cannot be stored and are left at Telegram");
    }

    @Test
    void anotherInstanceIsToldWithTheWayOutAndRecoveryOnce() throws InterruptedException {
        telegram.script(
                "getUpdates",
                new FakeTrouble.Refuse(409, "Conflict: terminated by other getUpdates request"),
                new FakeTrouble.Refuse(409, "Conflict: terminated by other getUpdates request"));
        thread.start();
        telegram.say(42, "hello");

        next();

        assertThat(log.textWith("gives updates again"))
                .containsOnlyOnce("another instance")
                .containsOnlyOnce("gives updates again");
    }

    @Test
    void aWrongTokenIsToldWithTheWayOut() throws InterruptedException {
        telegram.script("getUpdates", new FakeTrouble.Refuse(401, "Unauthorized"));
        thread.start();
        telegram.say(42, "hello");

        next();

        assertThat(log.text()).contains("@BotFather");
    }

    @Test
    void lostConnectionsAreWaitedOut() throws InterruptedException {
        telegram.script("getUpdates", new FakeTrouble.Cut(), new FakeTrouble.Text(502, "bad gateway"));
        thread.start();
        telegram.say(42, "hello");

        next();

        assertThat(log.textWith("gives updates again"))
                .contains("cannot be reached")
                .containsOnlyOnce("gives updates again");
    }

    @Test
    void theServerIsLeftAloneAsLongAsItWants() throws InterruptedException {
        telegram.script("getUpdates", new FakeTrouble.TooMany(2));
        long start = System.nanoTime();
        thread.start();
        telegram.say(42, "hello");

        next();

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThanOrEqualTo(Duration.ofSeconds(2));
    }

    @Test
    void aWebhookThatIsInTheWayIsRemoved() throws InterruptedException {
        telegram.script(
                "getUpdates",
                new FakeTrouble.Refuse(409, "Conflict: can't use getUpdates method while webhook is active"));
        thread.start();
        telegram.say(42, "hello");

        next();

        assertThat(telegram.calls("deleteWebhook")).hasSize(1);
    }

    @Test
    void afterAQuietWeekUpdatesMayHaveSmallerNumbers() throws InterruptedException {
        offset.set(new Offset("telegram", "900000", clock.instant().minus(Duration.ofDays(8))));
        telegram.renumberFrom(17);
        telegram.say(42, "hello");
        thread.start();

        assertThat(next().id()).isEqualTo("17");
        assertThat(offset.get()).isNotNull().extracting(Offset::value).isEqualTo("18");
    }

    @Test
    void oneOddUpdateDoesNotBlockTheOthers() throws InterruptedException {
        var nodes = JsonNodeFactory.instance;
        telegram.giveRaw(nodes.objectNode().putNull("message"));
        telegram.giveRaw(nodes.objectNode().put("message", "text"));
        telegram.giveRaw(nodes.objectNode().set("future_kind", nodes.arrayNode().add(1)));
        telegram.giveRaw(nodes.objectNode().put("update_id", "1003").put("x", "y".repeat(1_000_000)));
        telegram.giveRaw(nodes.objectNode());
        telegram.say(42, "hello");
        thread.start();

        Update last;
        do {
            last = next();
        } while (!last.chat().equals("telegram:42"));

        assertThat(last.payload()).contains("hello");
    }

    @Test
    void whateverTheServerAnswersTheNextUpdateComes() throws InterruptedException {
        for (var odd : List.of(
                "{\"ok\":true}",
                "{\"ok\":true,\"result\":null}",
                "{\"ok\":true,\"result\":\"odd\"}",
                "{\"ok\":true,\"result\":{\"a\":{\"b\":1}}}",
                "{\"ok\":true,\"result\":[1,null,\"x\",[],{},{\"update_id\":null},{\"update_id\":\"many\"}]}",
                "{\"result\":[],\"ok\":\"true\",\"future\":1}",
                "<html>welcome to this hotel</html>",
                "")) {
            telegram.script("getUpdates", new FakeTrouble.Text(200, odd));
        }
        thread.start();

        telegram.say(1, "hello");

        assertThat(taken.poll(30, TimeUnit.SECONDS)).isNotNull();
        assertThat(thread.isAlive()).isTrue();
    }

    @Test
    void aPressIsAcknowledgedBeforeAnybodyHandlesIt() {
        thread.start();
        var sent = new FakeCall(
                "sendMessage", JsonNodeFactory.instance.objectNode().put("chat_id", 42), 7);

        telegram.press(sent, "AAAABBBBCCCCDDDD:g");

        var call = telegram.awaitCalls("answerCallbackQuery", 1).getFirst();
        assertThat(call.parameters().get("text").asText()).startsWith("Noted");
    }

    @Test
    void aServerThatKnowsOnlyTheLeastIsEnough() throws InterruptedException {
        telegram.lack("getMe", "setMyCommands", "sendChatAction", "answerCallbackQuery", "deleteWebhook");
        thread.start();
        telegram.say(42, "hello");

        assertThat(next().chat()).isEqualTo("telegram:42");
        assertThat(introduction.identity().id()).isEqualTo("123456789");
    }

    @Test
    void nothingTellsTheTokenOrAUsersWords() throws InterruptedException {
        telegram.script(
                "getUpdates",
                new FakeTrouble.Cut(),
                new FakeTrouble.Refuse(400, "Bad Request: xylophone"),
                new FakeTrouble.Text(500, "xylophone " + FakeBotApi.TOKEN));
        telegram.say(42, "xylophone");
        thread.start();

        next();

        assertThat(log.text()).isNotEmpty().doesNotContain(FakeBotApi.TOKEN, "AAtest", "xylophone");
    }

    private Update next() throws InterruptedException {
        var update = taken.poll(60, TimeUnit.SECONDS);
        assertThat(update).isNotNull();
        return update;
    }

    private void take(List<Update> updates, @Nullable Offset next) {
        if (failures.getAndDecrement() > 0) {
            throw new StoreUnavailableException("the disk is full", true, null);
        }
        offset.set(next);
        taken.addAll(updates);
    }

    /** Polling only asks where to go on. */
    private final class OffsetsOnly implements Inbox {

        @Override
        public Optional<Offset> findOffset(String platform) {
            return Optional.ofNullable(offset.get());
        }

        @Override
        public List<String> store(List<Update> updates, @Nullable Offset next) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void forgetOffset(String platform) {
            offset.set(null);
        }

        @Override
        public List<String> waiting(Instant before) {
            return List.of();
        }

        @Override
        public Optional<Pending> findNext(String chat) {
            return Optional.empty();
        }

        @Override
        public void begin(Pending pending) {}

        @Override
        public void handled(Pending pending) {}

        @Override
        public void failed(Pending pending, String reason, Instant again) {}

        @Override
        public void setAside(Pending pending, String reason) {}

        @Override
        public List<SetAside> setAside() {
            return List.of();
        }

        @Override
        public int depth() {
            return 0;
        }
    }
}
