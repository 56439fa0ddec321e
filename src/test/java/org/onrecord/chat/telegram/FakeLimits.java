package org.onrecord.chat.telegram;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/** The limits of Telegram: 30 messages a second in all, 1 a second in a chat, 20 a minute in a group. */
final class FakeLimits {

    private static final Duration SECOND = Duration.ofSeconds(1);

    private final Deque<Long> all = new ArrayDeque<>();
    private final Map<Long, Deque<Long>> byChat = new HashMap<>();

    /** Seconds to wait before a message to this chat is allowed; 0 when it is, which counts it. */
    synchronized int secondsToWait(long chat) {
        long now = System.nanoTime();
        var here = byChat.computeIfAbsent(chat, key -> new ArrayDeque<>());
        if (isFull(all, 30, SECOND, now) || isFull(here, 1, SECOND, now)) {
            return 1;
        }
        if (chat < 0 && isFull(here, 20, Duration.ofMinutes(1), now)) {
            return 60;
        }
        all.add(now);
        here.add(now);
        return 0;
    }

    private static boolean isFull(Deque<Long> times, int most, Duration window, long now) {
        return times.stream().filter(each -> now - each < window.toNanos()).count() >= most;
    }
}
