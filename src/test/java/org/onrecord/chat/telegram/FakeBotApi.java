package org.onrecord.chat.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A Bot API on loopback: a real HTTP server with a long poll that keeps updates until an offset confirms them. It refuses
 * what Telegram refuses, and what a test scripts.
 */
public final class FakeBotApi implements AutoCloseable {

    public static final String TOKEN = "123456789:AAtestTESTtestTESTtestTESTtestTESTtes";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final HttpServer server;
    private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();
    private final String path;
    private final Deque<JsonNode> updates = new ArrayDeque<>();
    private final List<FakeCall> calls = new ArrayList<>();
    private final Map<String, Deque<FakeTrouble>> troubles = new HashMap<>();
    private final Set<String> lacking = ConcurrentHashMap.newKeySet();
    private final FakeLimits limits = new FakeLimits();
    private volatile boolean rude;
    private volatile boolean limited;
    private final ObjectNode webhook = JSON.createObjectNode().put("url", "").put("pending_update_count", 0);
    private long nextUpdate = 1000;
    private long nextMessage = 1;
    private boolean closed;

    private FakeBotApi(HttpServer server, String path) {
        this.server = server;
        this.path = path;
        server.createContext("/", this::handle);
        server.setExecutor(workers);
        server.start();
    }

    public static FakeBotApi start() {
        return at(0, "");
    }

    /** Under a path, as some proxies have it. */
    public static FakeBotApi at(int port, String path) {
        try {
            var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
            return new FakeBotApi(HttpServer.create(address, 0), path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String url() {
        return "http://127.0.0.1:" + port() + path;
    }

    public int port() {
        return server.getAddress().getPort();
    }

    /** Answers as other servers do: without methods that a bot can do without, and with odd fields. */
    public void lack(String... methods) {
        for (var method : methods) {
            lacking.add(method.toLowerCase(Locale.ROOT));
        }
    }

    /** What getWebhookInfo tells: an address, how many updates wait for it, and when one was last brought there in vain. */
    public synchronized void tellOfWebhook(String url, int waiting, Instant failed) {
        webhook.put("url", url).put("pending_update_count", waiting).put("last_error_date", failed.getEpochSecond());
    }

    /** Numbers become strings, and results hold nothing that is not needed. */
    public void beRude() {
        rude = true;
    }

    /** Refuses with 429 whoever sends faster than Telegram allows. */
    public void enforceLimits() {
        limited = true;
    }

    /** What becomes of the next calls of a method, one each; after them all goes well again. */
    public synchronized void script(String method, FakeTrouble... next) {
        troubles.computeIfAbsent(method.toLowerCase(Locale.ROOT), key -> new ArrayDeque<>())
                .addAll(List.of(next));
    }

    /** Makes the next update have this id, as after a quiet week. */
    public synchronized void renumberFrom(long id) {
        nextUpdate = id;
    }

    /** A private message; the chat is the user's. Returns the id of the message. */
    public long say(long chat, String text) {
        var message = message(chat, text);
        give("message", message);
        return message.get("message_id").asLong();
    }

    /** A message as {@link #give} takes it, to be changed before that. */
    public synchronized ObjectNode message(long chat, String text) {
        var message = JSON.createObjectNode().put("message_id", nextMessage++).put("date", 1_700_000_000);
        message.putObject("chat").put("id", chat).put("type", chat < 0 ? "supergroup" : "private");
        message.putObject("from").put("id", Math.abs(chat)).put("is_bot", false).put("first_name", "Ada");
        return message.put("text", text);
    }

    /** Presses a button of a message that was sent. */
    public void press(FakeCall sent, String data) {
        var query =
                JSON.createObjectNode().put("id", "press-" + System.nanoTime()).put("data", data);
        query.putObject("from")
                .put("id", Math.abs(sent.chat()))
                .put("is_bot", false)
                .put("first_name", "Ada");
        var message =
                query.putObject("message").put("message_id", sent.message()).put("date", 1_700_000_000);
        message.putObject("chat").put("id", sent.chat()).put("type", sent.chat() < 0 ? "supergroup" : "private");
        give("callback_query", query);
    }

    public void give(String kind, JsonNode content) {
        var update = JSON.createObjectNode();
        update.set(kind, content);
        giveRaw(update);
    }

    /** An update with whatever in it; it gets an id where it has none. */
    public synchronized void giveRaw(ObjectNode update) {
        if (!update.has("update_id")) {
            update.put("update_id", nextUpdate++);
        }
        updates.add(update);
        notifyAll();
    }

    /** Calls that were answered with success, of all methods but getUpdates, in their order. */
    public synchronized List<FakeCall> calls() {
        return List.copyOf(calls);
    }

    public List<FakeCall> calls(String method) {
        return calls().stream().filter(call -> call.is(method)).toList();
    }

    /** Messages of the bot in a chat. */
    public List<FakeCall> sentTo(long chat) {
        return calls().stream()
                .filter(call -> call.isMessage() && call.chat() == chat)
                .toList();
    }

    /** Waits until there are as many, and gives them. */
    public List<FakeCall> awaitSentTo(long chat, int count) {
        await(all -> sentTo(chat).size() >= count, "messages to " + chat + ": " + count);
        return sentTo(chat);
    }

    public List<FakeCall> awaitCalls(String method, int count) {
        await(all -> calls(method).size() >= count, method + ": " + count);
        return calls(method);
    }

    public void await(Predicate<List<FakeCall>> condition, String what) {
        await(PATIENCE, condition, what);
    }

    public synchronized void await(Duration patience, Predicate<List<FakeCall>> condition, String what) {
        long end = System.nanoTime() + patience.toNanos();
        while (!condition.test(List.copyOf(calls))) {
            long left = Duration.ofNanos(end - System.nanoTime()).toMillis();
            if (left <= 0) {
                var last = calls.subList(Math.max(0, calls.size() - 20), calls.size());
                throw new AssertionError("waited in vain for " + what + "; the last calls were " + last);
            }
            waitFor(left);
        }
    }

    /** How many updates have not been confirmed. */
    public synchronized int unconfirmed() {
        return updates.size();
    }

    @Override
    public synchronized void close() {
        closed = true;
        notifyAll();
        server.stop(0);
        workers.shutdownNow();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            var parts = exchange.getRequestURI().getPath();
            var prefix = path + "/bot" + TOKEN + "/";
            var parameters = FakeParameters.of(exchange);
            if (!parts.startsWith(path + "/bot")) {
                answerText(exchange, 404, "404 page not found");
                return;
            }
            if (!parts.startsWith(prefix)) {
                answer(exchange, refusal(401, "Unauthorized"), 401);
                return;
            }
            var method = parts.substring(prefix.length());
            var trouble = nextTrouble(method);
            if (trouble == null || trouble.happen(exchange)) {
                serve(exchange, method, parameters);
            }
        }
    }

    private synchronized @Nullable FakeTrouble nextTrouble(String method) {
        var next = troubles.get(method.toLowerCase(Locale.ROOT));
        return next == null ? null : next.poll();
    }

    private void serve(HttpExchange exchange, String method, ObjectNode parameters) throws IOException {
        var lower = method.toLowerCase(Locale.ROOT);
        if (lacking.contains(lower)) {
            answer(exchange, refusal(404, "Not Found: method not found"), 404);
        } else if (lower.equals("getupdates")) {
            answer(exchange, success(poll(parameters)), 200);
        } else {
            var refused = FakeRules.refusal(lower, parameters);
            int wait = refused == null && limited && lower.startsWith("send") && !lower.equals("sendchataction")
                    ? limits.secondsToWait(parameters.path("chat_id").asLong())
                    : 0;
            if (refused != null) {
                answer(exchange, refusal(400, "Bad Request: " + refused), 400);
            } else if (wait > 0) {
                var refusal = refusal(429, "Too Many Requests: retry after " + wait);
                refusal.putObject("parameters").put("retry_after", wait);
                answer(exchange, refusal, 429);
            } else {
                answer(exchange, success(result(method, parameters)), 200);
            }
        }
    }

    private synchronized JsonNode result(String method, ObjectNode parameters) {
        var lower = method.toLowerCase(Locale.ROOT);
        boolean sends = lower.startsWith("send") && !lower.equals("sendchataction");
        long id = sends ? nextMessage++ : parameters.path("message_id").asLong();
        calls.add(new FakeCall(method, parameters, id));
        notifyAll();
        if (lower.equals("getme")) {
            return JSON.createObjectNode()
                    .put("id", 123456789)
                    .put("is_bot", true)
                    .put("first_name", "OnRecord")
                    .put("username", "onrecord_bot");
        }
        if (lower.equals("getwebhookinfo")) {
            return webhook.deepCopy();
        }
        if (!sends && !lower.startsWith("editmessage")) {
            return JSON.getNodeFactory().booleanNode(true);
        }
        var message = JSON.createObjectNode();
        if (rude) {
            return message.put("message_id", Long.toString(id)).putNull("from");
        }
        message.put("message_id", id).put("date", 1_700_000_000);
        message.putObject("chat").put("id", parameters.path("chat_id").asLong()).put("type", "private");
        return message;
    }

    private synchronized JsonNode poll(ObjectNode parameters) {
        long offset = parameters.path("offset").asLong();
        while (offset > 0
                && !updates.isEmpty()
                && updates.peek().get("update_id").asLong() < offset) {
            updates.remove();
        }
        long end = System.nanoTime()
                + Duration.ofSeconds(parameters.path("timeout").asLong()).toNanos();
        while (updates.isEmpty() && !closed) {
            long left = Duration.ofNanos(end - System.nanoTime()).toMillis();
            if (left <= 0) {
                break;
            }
            waitFor(left);
        }
        int most = parameters.path("limit").asInt(100);
        var given = JSON.createArrayNode();
        updates.stream().limit(most).forEach(given::add);
        return given;
    }

    @SuppressWarnings("WaitNotInLoop") // its callers loop
    private void waitFor(long millis) {
        try {
            wait(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }

    static ObjectNode success(JsonNode result) {
        var answer = JSON.createObjectNode().put("ok", true);
        answer.set("result", result);
        return answer;
    }

    static ObjectNode refusal(int code, String description) {
        return JSON.createObjectNode().put("ok", false).put("error_code", code).put("description", description);
    }

    static void answer(HttpExchange exchange, JsonNode answer, int status) throws IOException {
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        send(exchange, answer.toString(), status);
    }

    static void answerText(HttpExchange exchange, int status, String text) throws IOException {
        exchange.getResponseHeaders().add("Content-Type", "text/plain");
        send(exchange, text, status);
    }

    private static void send(HttpExchange exchange, String text, int status) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}
