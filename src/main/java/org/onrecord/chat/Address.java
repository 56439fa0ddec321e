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

    /** What a conversation here is remembered by, for example "telegram:42/7": threads of a chat are forgotten with it. */
    public String conversation() {
        return thread == null ? chat : chat + "/" + thread;
    }
}
