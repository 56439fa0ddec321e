package org.onrecord.delivery;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.onrecord.chat.Content;
import org.onrecord.chat.Outgoing;
import org.onrecord.chat.Platform;
import org.onrecord.chat.Reply;
import org.onrecord.chat.Sending;

/**
 * A platform that counts as Telegram does, in sliding windows without any grace, and refuses whatever is too much. Chats
 * whose names begin with "group" are groups.
 */
final class StrictPlatform implements Platform {

    /** A message that arrived, in the order of arrival. */
    record Arrival(Instant time, String chat, String text) {}

    private final Clock clock;
    private final List<Arrival> arrivals = new ArrayList<>();
    private final Deque<Instant> second = new ArrayDeque<>();
    private final Map<String, Deque<Instant>> minutes = new HashMap<>();
    private final Map<String, Function<Outgoing, Optional<Sending>>> scripts = new HashMap<>();
    private int refusals;

    StrictPlatform(Clock clock) {
        this.clock = clock;
    }

    /** What a chat answers in place of taking a message; nothing to take it. */
    void script(String chat, Function<Outgoing, Optional<Sending>> script) {
        scripts.put(chat, script);
    }

    List<Arrival> arrivals() {
        return arrivals;
    }

    List<String> texts() {
        return arrivals.stream().map(Arrival::text).toList();
    }

    int refusals() {
        return refusals;
    }

    @Override
    public String name() {
        return "test";
    }

    @Override
    public boolean isGroup(String chat) {
        return chat.startsWith("test:group");
    }

    @Override
    public List<Content> render(Reply reply) {
        return List.of(Content.of(reply.toString(), reply.toString()));
    }

    @Override
    public synchronized Sending send(Outgoing message, boolean plain) {
        var chat = message.to().chat();
        var scripted = scripts.getOrDefault(chat, ignored -> Optional.empty()).apply(message);
        if (scripted.isPresent()) {
            return scripted.get();
        }
        var now = clock.instant();
        var minute = minutes.computeIfAbsent(chat, ignored -> new ArrayDeque<>());
        drop(second, now.minusSeconds(1));
        drop(minute, now.minusSeconds(60));
        if (second.size() >= 30
                || (!minute.isEmpty() && minute.getLast().plusSeconds(1).isAfter(now))
                || (isGroup(chat) && minute.size() >= 20)) {
            refusals++;
            return new Sending.RetryAfter(Duration.ofSeconds(1));
        }
        second.addLast(now);
        minute.addLast(now);
        arrivals.add(new Arrival(
                now, chat, plain ? message.content().plain() : message.content().body()));
        return new Sending.Sent("m" + arrivals.size());
    }

    private static void drop(Deque<Instant> times, Instant until) {
        while (!times.isEmpty() && !times.getFirst().isAfter(until)) {
            times.removeFirst();
        }
    }
}
