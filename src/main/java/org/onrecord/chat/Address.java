package org.onrecord.chat;

import org.jspecify.annotations.Nullable;

/**
 * Where a message goes.
 *
 * @param platform the {@link Platform#name()} that sends it
 * @param chat as in {@link Update#chat()}
 * @param thread topic of a group, or thread of a channel, in the platform's own form; {@code null} for the chat itself
 */
public record Address(
        String platform, String chat, @Nullable String thread) {

    /** The address of a conversation, as {@link #conversation()} names it. */
    public static Address of(String conversation) {
        int slash = conversation.indexOf('/');
        var chat = slash < 0 ? conversation : conversation.substring(0, slash);
        int colon = chat.indexOf(':');
        return new Address(
                colon < 0 ? chat : chat.substring(0, colon),
                chat,
                slash < 0 ? null : conversation.substring(slash + 1));
    }

    /** What a conversation here is remembered by, for example "telegram:42/7": threads of a chat are forgotten with it. */
    public String conversation() {
        return thread == null ? chat : chat + "/" + thread;
    }
}
