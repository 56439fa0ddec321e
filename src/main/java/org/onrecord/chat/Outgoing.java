package org.onrecord.chat;

import org.jspecify.annotations.Nullable;

/**
 * One message to be sent.
 *
 * @param replyTo the platform's id of the message that it answers; {@code null} for none
 * @param editOf the platform's id of the bot's own message that it takes the place of; {@code null} for a new message
 */
public record Outgoing(
        Address to,
        Priority priority,
        @Nullable String replyTo,
        @Nullable String editOf,
        Content content) {

    /** What goes first, when not everything can go at once; within one chat too. */
    public enum Priority {
        /** Somebody waits for it. */
        ANSWER,
        /** Something happened that was asked to be told at once. */
        ALERT,
        /** It is due today. */
        SUMMARY
    }

    /** An answer to a message. */
    public static Outgoing answer(Address to, @Nullable String replyTo, Content content) {
        return new Outgoing(to, Priority.ANSWER, replyTo, null, content);
    }
}
