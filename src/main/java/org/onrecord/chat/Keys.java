package org.onrecord.chat;

import java.util.Optional;

/**
 * What a button stands for, kept for as long as its chat is: a button works on any older message and after a restart.
 * Platforms give a button few bytes (Telegram 64), so it carries a key, and the state is here. Safe for use by many
 * threads.
 */
public interface Keys {

    /**
     * Keeps a state. The same state in the same chat has the same key.
     *
     * @return 16 characters of A-Z, a-z, 0-9, - and _; the button has room for more, such as ":more", so that all the
     *     buttons of one answer can share one key
     */
    String keep(String chat, String state);

    /** The same of what nobody asked for, such as a summary: for a year from the last time, unless it is kept for
     * longer as well. */
    String keepForAYear(String chat, String state);

    /**
     * Keeps a state for two days under a name of the caller's, in place of what was kept under it; {@link #find} finds it
     * by that name.
     *
     * @param name with a character that no key has, such as a colon
     */
    void keepFor(String chat, String name, String state);

    /** What was kept under a key in this chat; nothing when it was forgotten, or belongs to another chat. */
    Optional<String> find(String chat, String key);
}
