package org.onrecord.delivery;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * A platform on a port of this machine, which outlives the bots that talk to it: {@code GET /updates?FROM} gives up to 20
 * updates with a number of at least FROM, one a line as "number chat"; {@code POST /send} takes "chat number".
 */
final class FakePlatformServer implements AutoCloseable {

    private static final int BATCH = 20;
    private static final int PATIENCE_MILLIS = 20_000;

    private final List<String> chats;
    private final List<Sent> sent = new ArrayList<>();
    private final Random random = new Random(11);
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final HttpServer server;

    /** A message that arrived. */
    record Sent(String chat, int update) {}

    /** @param chats of the updates, in order; an update's number is its place */
    FakePlatformServer(List<String> chats) throws IOException {
        this.chats = List.copyOf(chats);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/updates", this::updates);
        server.createContext("/send", this::send);
        server.start();
    }

    int port() {
        return server.getAddress().getPort();
    }

    synchronized List<Sent> sent() {
        return List.copyOf(sent);
    }

    /** How many different updates were answered. */
    synchronized int answered() {
        return new LinkedHashSet<>(sent).size();
    }

    /** Waits until so many different updates were answered; not for ever, when nobody answers any. */
    synchronized void awaitAnswered(int many) throws InterruptedException {
        int before = -1;
        while (answered() < many && sent.size() > before) {
            before = sent.size();
            wait(PATIENCE_MILLIS);
        }
    }

    /** What each chat saw, without what came again. */
    synchronized Map<String, List<Integer>> firstAnswers() {
        var answers = new LinkedHashMap<String, List<Integer>>();
        new LinkedHashSet<>(sent)
                .forEach(each -> answers.computeIfAbsent(each.chat(), chat -> new ArrayList<>())
                        .add(each.update()));
        return answers;
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void updates(HttpExchange exchange) throws IOException {
        int from = Integer.parseInt(exchange.getRequestURI().getQuery());
        var lines = new StringBuilder();
        for (int i = from; i < Math.min(chats.size(), from + BATCH); i++) {
            lines.append(i).append(' ').append(chats.get(i)).append('\n');
        }
        answer(exchange, lines.toString());
    }

    private void send(HttpExchange exchange) throws IOException {
        var words = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8).split(" ", -1);
        pause();
        synchronized (this) {
            sent.add(new Sent(words[0], Integer.parseInt(words[1])));
            notifyAll();
        }
        // Between having a message and saying so there is time to be killed in.
        pause();
        answer(exchange, "ok");
    }

    private void pause() {
        try {
            int millis;
            synchronized (random) {
                millis = random.nextInt(5);
            }
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void answer(HttpExchange exchange, String text) throws IOException {
        try (exchange) {
            var bytes = text.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }
}
