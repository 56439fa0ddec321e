package org.onrecord.rounds;

import static org.onrecord.rounds.Office.at;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.Golden;
import org.onrecord.chat.Address;
import org.onrecord.chat.Answered;
import org.onrecord.chat.Content;
import org.onrecord.chat.NobodyAnswers;
import org.onrecord.chat.Outgoing;
import org.onrecord.chat.Platform;
import org.onrecord.chat.Reply;
import org.onrecord.chat.Sending;
import org.onrecord.chat.console.ConsoleRenderer;
import org.onrecord.chat.telegram.Access;
import org.onrecord.chat.telegram.FakeBotApi;
import org.onrecord.chat.telegram.TelegramBot;
import org.onrecord.chat.telegram.TelegramPorts;
import org.onrecord.chat.telegram.TelegramSettings;
import org.onrecord.digest.FollowedNews;
import org.onrecord.store.Store;
import org.onrecord.store.StoreLocation;
import org.onrecord.store.TickingClock;
import org.onrecord.store.WrittenMoments;
import org.onrecord.subscription.Follow;
import org.onrecord.subscription.Subscription;
import org.onrecord.subscription.Subscription.Pace;

/** A summary as a chat gets it that follows everything, with what is new, what is late and what has changed. */
class SummaryGoldenTest {

    private static final Instant START = Instant.parse("2022-11-03T06:00:00Z");

    @TempDir
    private Path folder;

    private final TickingClock clock = new TickingClock(START);
    private final Newsroom newsroom = new Newsroom();
    private Store store;
    private TelegramBot bot;
    private Told platform;

    @BeforeEach
    void open() {
        store = Store.open(new StoreLocation.SqliteFile(folder.resolve("x.db")), clock, Duration.ofDays(1));
        var ports = new TelegramPorts(
                new NobodyAnswers(), store.outbox(), store.chats(), store.keys(), store.feedback(), store.records());
        bot = new TelegramBot(
                new TelegramSettings(
                        URI.create("http://127.0.0.1"),
                        FakeBotApi.TOKEN,
                        Duration.ofSeconds(1),
                        Access.EVERYBODY,
                        null),
                ports,
                clock);
        platform = new Told(bot.platform());
    }

    @AfterEach
    void close() {
        bot.close();
        store.close();
    }

    @Test
    void looksLikeThis() {
        newsroom.print("before", LocalDate.of(2022, 11, 2), "Veldania denied the sale of drones to Ostmark.");
        var noticing = new Noticing(newsroom.index(), store.seen(), clock);
        noticing.look();
        subscribe();
        newsroom.print(
                "harbour",
                LocalDate.of(2022, 11, 3),
                "Veldania admitted the sale of drones to Ostmark.",
                "Norrland said 40 ships of its fleet had left the harbour.");
        newsroom.print(
                "ministry", LocalDate.of(2022, 11, 3), "Norrland denied the closing of its ministry of <trade>.");
        newsroom.print("old", LocalDate.of(2022, 10, 20), "Ostmark said the vaccine of its laboratory was ready.");
        noticing.look();
        clock.advance(Duration.ofHours(2));

        rounds().step();

        Golden.assertIs(getClass(), "summary-telegram.txt", telegram());
        Golden.assertIs(getClass(), "summary-console.txt", ConsoleRenderer.plain(platform.last()) + "\n");
    }

    private void subscribe() {
        var proposed = store.subscriptions()
                .propose(Subscription.proposed(
                        new Address("telegram", "telegram:1", null),
                        Follow.EVERYTHING,
                        at(8, "UTC"),
                        Pace.DAILY,
                        false,
                        clock.instant()));
        store.subscriptions().activate(proposed, clock.instant());
    }

    private Rounds rounds() {
        var books = new Books(store.subscriptions(), store.ledger(), store.seen());
        var remembering = new Remembering(store.conversations(), new WrittenMoments());
        var post = new Post(store.transactions(), store.outbox(), remembering, List.of(platform));
        return new Rounds(books, new FollowedNews(newsroom.index(), store.seen()), post, clock);
    }

    /** All messages, with their markup, and the buttons of each row in brackets. */
    private String telegram() {
        store.outbox().lead();
        return store.outbox().heads().stream()
                .map(head -> store.outbox().take(head).orElseThrow().message().content())
                .map(content -> shown(content.body()))
                .collect(Collectors.joining("\n---\n"));
    }

    private static String shown(String body) {
        try {
            var json = new ObjectMapper().readTree(body);
            var lines = new ArrayList<>(List.of(json.get("html").asText()));
            for (var row : json.path("inline_keyboard")) {
                lines.add(labels(row));
            }
            return String.join("\n", lines) + "\n";
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    private static String labels(JsonNode row) {
        var labels = new ArrayList<String>();
        row.forEach(button -> labels.add("[" + button.get("text").asText() + "]"));
        return String.join(" ", labels);
    }

    /** Telegram's renderer, and what it was given last. */
    private static final class Told implements Platform {

        private final Platform telegram;
        private Reply last = Reply.of();

        private Told(Platform telegram) {
            this.telegram = telegram;
        }

        Reply last() {
            return last;
        }

        @Override
        public String name() {
            return telegram.name();
        }

        @Override
        public boolean isGroup(String chat) {
            return telegram.isGroup(chat);
        }

        @Override
        public List<Content> render(Reply reply) {
            last = reply;
            return telegram.render(reply);
        }

        @Override
        public List<Content> render(String chat, Answered told) {
            last = told.reply();
            return telegram.render(chat, told);
        }

        @Override
        public Sending send(Outgoing message, boolean plain) {
            throw new UnsupportedOperationException("what is sent is looked up in the outbox");
        }
    }
}
