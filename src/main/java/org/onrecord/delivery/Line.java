package org.onrecord.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import org.onrecord.chat.Outbox;
import org.onrecord.chat.Platform;
import org.onrecord.chat.Sending;

/**
 * The messages that wait to be sent on one platform: of each chat the one that goes first. For use by one thread at a
 * time.
 */
final class Line {

    /** So many failures in a row are the platform's, and not a message's. */
    private static final int OUTAGE = 3;

    /** So many chats refused in a row. */
    private static final int TOO_MUCH = 3;

    /**
     * So many are on their way at first, and with each that was finished one more may be: what a process has on its way when
     * it is killed comes twice, and the first messages after a start are the slowest. As TCP does, RFC 5681 section 3.1.
     */
    private static final int FIRST = 2;

    private static final Pauses PAUSES = new Pauses(Duration.ofSeconds(1), Duration.ofSeconds(30));

    private final Platform platform;
    private final RateGate gate;
    private final Map<String, Outbox.Head> heads = new HashMap<>();
    private final Set<String> sending = new HashSet<>();
    private final Ready ready = new Ready(this::isCurrent);
    private final PriorityQueue<Later> later = new PriorityQueue<>(Comparator.comparing(Later::time));

    private final Set<String> refused = new HashSet<>();
    private int finished;
    private int failures;
    private Instant outageUntil = Instant.MIN;

    Line(Platform platform, RateGate gate) {
        this.platform = platform;
        this.gate = gate;
    }

    Platform platform() {
        return platform;
    }

    RateGate gate() {
        return gate;
    }

    /** Takes a message up, in the place of its chat's one before; passed over while the chat has one on its way. */
    void put(Outbox.Head head, Instant now) {
        if (sending.contains(head.chat()) || head.equals(heads.get(head.chat()))) {
            return;
        }
        heads.put(head.chat(), head);
        place(head, now);
    }

    /** The next message that may go now; its chat gets no other until {@link #done}. */
    Optional<Outbox.Head> poll(Instant now) {
        if (isFull() || gate.open().isAfter(now)) {
            return Optional.empty();
        }
        makeReady(now);
        var head = ready.poll();
        if (head == null) {
            return Optional.empty();
        }
        heads.remove(head.chat());
        sending.add(head.chat());
        gate.started(head.chat(), now);
        return Optional.of(head);
    }

    /** When to poll again; nothing when no message waits, or when one on its way must be done first. */
    Optional<Instant> next() {
        if (isFull()) {
            return Optional.empty();
        }
        if (!ready.isEmpty()) {
            return Optional.of(gate.open());
        }
        var first = later.peek();
        return first == null
                ? Optional.empty()
                : Optional.of(first.time().isAfter(gate.open()) ? first.time() : gate.open());
    }

    /**
     * The platform has answered to a chat's message, or has not.
     *
     * @return whether the platform works, as far as is known
     */
    boolean answered(String chat, Sending sending, Instant now) {
        switch (sending) {
            case Sending.RetryAfter(var pause) -> refused(chat, now, pause);
            case Sending.Unreachable ignored -> unreachable(chat, now);
            case Sending.Sent ignored -> arrived(chat, now);
            case Sending.Gone ignored -> arrived(chat, now);
            case Sending.Moved ignored -> arrived(chat, now);
            case Sending.Rejected ignored -> arrived(chat, now);
        }
        return failures < OUTAGE;
    }

    private void arrived(String chat, Instant now) {
        failures = 0;
        refused.clear();
        gate.finished(chat, now);
    }

    /** One chat may have had too much; when several are refused and none is served, it was too much in all. */
    private void refused(String chat, Instant now, Duration pause) {
        failures = 0;
        gate.hold(chat, now.plus(pause));
        refused.add(chat);
        if (refused.size() >= TOO_MUCH) {
            gate.hold(now.plus(pause));
        }
    }

    /** What was on its way already when the outage was noticed does not make it longer. */
    private void unreachable(String chat, Instant now) {
        gate.finished(chat, now);
        if (now.isBefore(outageUntil)) {
            return;
        }
        failures++;
        if (failures >= OUTAGE) {
            outageUntil = now.plus(PAUSES.after(failures - OUTAGE + 1));
            gate.hold(outageUntil);
        }
    }

    /** A chat's message is not on its way any more. */
    void done(String chat) {
        sending.remove(chat);
        finished++;
    }

    private boolean isFull() {
        return sending.size() >= FIRST + finished;
    }

    int sending() {
        return sending.size();
    }

    private void makeReady(Instant now) {
        for (var first = later.peek(); first != null && !first.time().isAfter(now); first = later.peek()) {
            later.remove();
            // Its chat may have been held up since.
            if (isCurrent(first.head())) {
                place(first.head(), now);
            }
        }
    }

    private void place(Outbox.Head head, Instant now) {
        var open = gate.open(head.chat(), platform.isGroup(head.chat()));
        var time = open.isAfter(head.notBefore()) ? open : head.notBefore();
        if (time.isAfter(now)) {
            later.add(new Later(time, head));
        } else {
            ready.add(head);
        }
    }

    private boolean isCurrent(Outbox.Head head) {
        return head.equals(heads.get(head.chat()));
    }

    /** A message that may not go before then. */
    private record Later(Instant time, Outbox.Head head) {}
}
