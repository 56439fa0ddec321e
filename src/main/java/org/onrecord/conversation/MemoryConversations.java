package org.onrecord.conversation;

import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Remembers conversations as long as the program runs: at most so many, the one that was quiet longest is forgotten
 * first, and each only until it was quiet for so long.
 */
public final class MemoryConversations implements Conversations {

    private final Clock clock;
    private final int most;
    private final Duration expiry;
    private final Map<String, Conversation> byChat = new LinkedHashMap<>(16, 0.75f, true);

    /**
     * @param most how many conversations are kept, at least 1
     * @param expiry after how long without a message a conversation is forgotten
     */
    public MemoryConversations(Clock clock, int most, Duration expiry) {
        if (most < 1) {
            throw new IllegalArgumentException("at least one conversation must be kept, not " + most);
        }
        this.clock = clock;
        this.most = most;
        this.expiry = expiry;
    }

    @Override
    public synchronized Conversation of(String chat) {
        var now = clock.instant();
        var conversation = byChat.get(chat);
        if (conversation == null || conversation.touched().plus(expiry).isBefore(now)) {
            return Conversation.begin(chat, now);
        }
        return conversation;
    }

    @Override
    public synchronized void save(Conversation conversation) {
        byChat.put(conversation.chat(), conversation);
        if (byChat.size() > most) {
            byChat.remove(byChat.keySet().iterator().next());
        }
    }

    @Override
    public synchronized void forget(String chat) {
        byChat.remove(chat);
    }
}
