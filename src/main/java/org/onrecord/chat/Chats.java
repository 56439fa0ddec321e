package org.onrecord.chat;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * What each chat has set, and which chats are gone. Settings of a chat that is gone are kept for 90 days, for when it
 * comes back. Safe for use by many threads.
 */
public interface Chats {

    /** The settings of a chat by name; empty for one that has set nothing. */
    Map<String, String> settings(String chat);

    /** Sets one setting, leaving the others. */
    void set(String chat, String name, String value);

    /** Takes one setting back. */
    void unset(String chat, String name);

    /** Marks a chat as gone: it left, blocked the bot, or threw it out. One that is gone already stays gone since then. */
    void gone(String chat, String reason);

    /** Marks a chat as there again; nothing happens when it was never gone. A message that is sent there does so too. */
    void back(String chat);

    /**
     * Moves all that is kept of a chat to the id that the platform gave it, and marks it as there; nothing happens when
     * it was moved before. Of a setting that both have, the new one's stays.
     */
    void moved(String from, String to);

    /** Since when a chat is gone; nothing when it is not. */
    Optional<Instant> findGone(String chat);
}
