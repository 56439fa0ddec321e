package org.onrecord.chat.telegram;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How the bot reaches Telegram.
 *
 * @param server where the Bot API is; it may have a path, with or without a slash at its end
 * @param token as @BotFather gave it; never shown
 * @param poll how long a call for updates waits at the server
 * @param hook where Telegram brings updates; {@code null} to ask for them
 */
public record TelegramSettings(
        URI server,
        String token,
        Duration poll,
        Access access,
        @Nullable Hook hook) {

    public static final URI TELEGRAM = URI.create("https://api.telegram.org");

    /** Without the token. */
    @Override
    public String toString() {
        return "TelegramSettings[server=" + server.getHost() + "]";
    }

    /**
     * Where Telegram brings updates.
     *
     * @param url public, with https
     * @param secret what Telegram shows so that it is known to be Telegram
     */
    public record Hook(String url, String secret) {
        /** Without the secret. */
        @Override
        public String toString() {
            return "Hook[" + url + "]";
        }
    }
}
