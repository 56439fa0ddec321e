package org.onrecord.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.chat.Address;
import org.onrecord.chat.DeliveryListener;
import org.onrecord.chat.NobodyAnswers;
import org.onrecord.chat.Outgoing;
import org.onrecord.chat.Outgoing.Priority;
import org.onrecord.chat.Reply;
import org.onrecord.chat.telegram.Access;
import org.onrecord.chat.telegram.FakeBotApi;
import org.onrecord.chat.telegram.FakeCall;
import org.onrecord.chat.telegram.TelegramBot;
import org.onrecord.chat.telegram.TelegramPorts;
import org.onrecord.chat.telegram.TelegramSettings;
import org.onrecord.delivery.Means;
import org.onrecord.delivery.OutboxSender;
import org.onrecord.delivery.Pace;
import org.onrecord.delivery.TimerAlarm;
import org.onrecord.store.Store;
import org.onrecord.store.StoreLocation;

/** Many messages at once, to a Telegram that refuses what comes faster than it allows. */
class TelegramRateTest {

    /** With {@code -Dmessages=3000} as many as was promised, to 500 chats; that takes two minutes. */
    private static final int MESSAGES = Integer.getInteger("messages", 240);

    /** How fast it is tells something only on a machine that has nothing else to do, and after the first seconds. */
    private static final boolean MEASURES = Integer.getInteger("messages") != null;

    private static final int IN_A_CHAT = 6;

    @TempDir
    private Path data;

    @Test
    void allArriveOnceAndInOrderAndNearlyAsFastAsTelegramAllows() {
        var clock = Clock.systemUTC();
        var location = new StoreLocation.SqliteFile(data.resolve("onrecord.db"));
        try (var telegram = FakeBotApi.start();
                var store = Store.open(location, clock, Duration.ofDays(1));
                var bot = bot(telegram, store, clock);
                var timer = Executors.newSingleThreadScheduledExecutor();
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            telegram.enforceLimits();
            enqueue(store, bot);
            var means = new Means(clock, new TimerAlarm(timer, threads, clock), threads, new DeliveryListener() {});
            var sender =
                    new OutboxSender(store.outbox(), List.of(bot.platform()), Map.of("telegram", Pace.TELEGRAM), means);
            long start = System.nanoTime();
            sender.start();
            telegram.await(Duration.ofSeconds(60 + MESSAGES / 10), calls -> calls.size() >= MESSAGES, "all messages");
            var took = Duration.ofNanos(System.nanoTime() - start);
            sender.stop();
            timer.shutdownNow();

            assertArrived(telegram);
            if (MEASURES) {
                assertThat(took).isLessThan(Duration.ofMillis(MESSAGES * 1000L / 30 * 100 / 95));
            }
        }
    }

    private static TelegramBot bot(FakeBotApi telegram, Store store, Clock clock) {
        var ports = new TelegramPorts(
                new NobodyAnswers(), store.outbox(), store.chats(), store.keys(), store.feedback(), store.records());
        var settings = new TelegramSettings(
                URI.create(telegram.url()), FakeBotApi.TOKEN, Duration.ofSeconds(5), Access.EVERYBODY, null);
        return new TelegramBot(settings, ports, clock);
    }

    private static void enqueue(Store store, TelegramBot bot) {
        var outbox = store.outbox();
        store.transactions()
                .together(() -> IntStream.range(0, MESSAGES).forEach(i -> {
                    var chat = new Address("telegram", "telegram:" + (1000 + i % (MESSAGES / IN_A_CHAT)), null);
                    var content = bot.platform()
                            .render(Reply.of(new Reply.Line("message " + i)))
                            .getFirst();
                    outbox.enqueue(new Outgoing(chat, Priority.SUMMARY, null, null, content));
                }));
    }

    private static void assertArrived(FakeBotApi telegram) {
        var inChat = new HashMap<Long, Integer>();
        for (var call : telegram.calls("sendMessage")) {
            int number = number(call);
            assertThat(inChat.merge(call.chat(), number, (before, now) -> now > before ? now : -1))
                    .as("order in " + call.chat())
                    .isNotEqualTo(-1);
        }
        assertThat(telegram.calls("sendMessage").stream().map(TelegramRateTest::number))
                .doesNotHaveDuplicates()
                .hasSize(MESSAGES);
    }

    private static int number(FakeCall call) {
        return Integer.parseInt(call.seen().substring("message ".length()));
    }
}
