package org.onrecord.delivery;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import org.onrecord.chat.Address;
import org.onrecord.chat.Chats;
import org.onrecord.chat.Content;
import org.onrecord.chat.DeliveryListener;
import org.onrecord.chat.Handler;
import org.onrecord.chat.Offset;
import org.onrecord.chat.Outgoing;
import org.onrecord.chat.Platform;
import org.onrecord.chat.Reply;
import org.onrecord.chat.Sending;
import org.onrecord.chat.Update;
import org.onrecord.store.Store;
import org.onrecord.store.StoreLocation;

/**
 * A whole bot on a {@link FakePlatformServer}, to be killed. Arguments: the store, its user, the server's port, messages a
 * second.
 */
final class KilledBot {

    private final HttpClient client = HttpClient.newHttpClient();
    private final String server;
    private final Store store;
    private final int perSecond;

    private KilledBot(String server, Store store, int perSecond) {
        this.server = server;
        this.store = store;
        this.perSecond = perSecond;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        var location = StoreLocation.of(arguments[0], arguments[1], null, Path.of("."));
        var store = Store.open(location, Clock.systemUTC(), Duration.ofDays(1));
        new KilledBot("http://127.0.0.1:" + arguments[2], store, Integer.parseInt(arguments[3])).run();
    }

    private void run() throws IOException, InterruptedException {
        var clock = Clock.systemUTC();
        var threads = Executors.newVirtualThreadPerTaskExecutor();
        var timer = Executors.newSingleThreadScheduledExecutor();
        var means = new Means(clock, new TimerAlarm(timer, threads, clock), threads, new DeliveryListener() {});
        var outbox = store.outbox();
        var handling = new UpdateHandling(
                store.inbox(), outbox, store.transactions(), Map.of("test", new Counting(store.chats())));
        var flood = new FloodGate(10_000, Duration.ofMillis(1));
        var workers = new InboxWorkers(store.inbox(), handling, flood, 16, means);
        // Chats do not wait, or the test would.
        var pace = new Pace(perSecond, Duration.ZERO, 100_000);
        var sender = new OutboxSender(outbox, List.of(new Posts()), Map.of("test", pace), means);
        workers.start();
        sender.start();
        while (true) {
            poll(workers);
        }
    }

    private void poll(InboxWorkers workers) throws IOException, InterruptedException {
        var from = store.inbox().findOffset("test").map(Offset::value).orElse("0");
        var request =
                HttpRequest.newBuilder(URI.create(server + "/updates?" + from)).build();
        var lines = client.send(request, BodyHandlers.ofString()).body().lines().toList();
        var updates = new ArrayList<Update>();
        var now = Clock.systemUTC().instant();
        for (var line : lines) {
            var words = line.split(" ", -1);
            updates.add(new Update("test", words[0], words[1], words[1], words[0], now));
        }
        if (updates.isEmpty()) {
            Thread.sleep(100);
            return;
        }
        int next = Integer.parseInt(updates.getLast().id()) + 1;
        workers.take(updates, new Offset("test", Integer.toString(next), now));
    }

    /** Answers with the update's number, and counts updates in the chat's settings. */
    private record Counting(Chats chats) implements Handler {

        @Override
        public List<Outgoing> handle(Update update) {
            int count = Integer.parseInt(chats.settings(update.chat()).getOrDefault("count", "0"));
            chats.set(update.chat(), "count", Integer.toString(count + 1));
            return notice(update, Reply.of());
        }

        @Override
        public List<Outgoing> notice(Update update, Reply words) {
            var content = Content.of(update.payload(), update.payload());
            return List.of(Outgoing.answer(new Address("test", update.chat(), null), update.id(), content));
        }
    }

    /** Posts messages to the server. */
    private final class Posts implements Platform {

        @Override
        public String name() {
            return "test";
        }

        @Override
        public boolean isGroup(String chat) {
            return false;
        }

        @Override
        public List<Content> render(Reply reply) {
            return List.of();
        }

        @Override
        public Sending send(Outgoing message, boolean plain) {
            var body = message.to().chat() + " " + message.content().plain();
            var request = HttpRequest.newBuilder(URI.create(server + "/send"))
                    .POST(HttpRequest.BodyPublishers.ofString(body))
                    .build();
            try {
                client.send(request, BodyHandlers.ofString());
                return new Sending.Sent(message.content().plain());
            } catch (IOException e) {
                return new Sending.Unreachable(e.getClass().getSimpleName());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return new Sending.Unreachable("interrupted");
            }
        }
    }
}
