package org.onrecord.chat.telegram;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The Bot API refused a call, or did not answer it. It has no cause and repeats nothing that was sent: an address holds
 * the bot's token, and a refusal may quote a user.
 */
final class BotApiException extends RuntimeException {

    private final int code;
    private final Refusal refusal;
    private final @Nullable Duration retryAfter;
    private final @Nullable String newChat;

    /**
     * @param code the server's error code, 0 when there was no answer
     * @param what for the message, for example "SocketTimeoutException" or "no JSON"
     */
    BotApiException(
            String method,
            int code,
            String what,
            Refusal refusal,
            @Nullable Duration retryAfter,
            @Nullable String newChat) {
        super(method + ": " + (code == 0 ? "no answer (" + what + ")" : code + " (" + what + ")"));
        this.code = code;
        this.refusal = refusal;
        this.retryAfter = retryAfter;
        this.newChat = newChat;
    }

    /** The server's error code, 0 when there was no answer. */
    int code() {
        return code;
    }

    Refusal refusal() {
        return refusal;
    }

    /** How long the server wants to be left alone; {@code null} when it does not say. */
    @Nullable Duration retryAfter() {
        return retryAfter;
    }

    /** The id that a group has now; {@code null} when it has not moved. */
    @Nullable String newChat() {
        return newChat;
    }
}
