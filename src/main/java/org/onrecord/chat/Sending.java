package org.onrecord.chat;

import java.time.Duration;

/** What the platform said to a message. Reasons hold neither a user's words nor a token. */
public sealed interface Sending {

    /** The platform has it, under this id of its own. */
    record Sent(String message) implements Sending {}

    /** Too many at a time; nothing was sent. */
    record RetryAfter(Duration pause) implements Sending {}

    /** The chat is no more, or threw the bot out. */
    record Gone(String reason) implements Sending {}

    /** The chat has another id now, in the form of {@link Update#chat()}. */
    record Moved(String newChat) implements Sending {}

    /** The platform will never take this message in this form: its markup is wrong, what it edits is gone. */
    record Rejected(String reason) implements Sending {}

    /** The platform did not answer, or failed itself: whether it has the message is not known, the chat may see it twice. */
    record Unreachable(String reason) implements Sending {}
}
