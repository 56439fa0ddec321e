package org.onrecord.chat.telegram;

import org.jspecify.annotations.Nullable;

/** Telegram will not have the bot as it is set up. The message says why and the way out, and holds no token. */
public final class TelegramUnavailableException extends RuntimeException {

    public TelegramUnavailableException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
