package org.onrecord.app;

import java.security.SecureRandom;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.onrecord.chat.telegram.Access;
import org.onrecord.chat.telegram.TelegramSettings;

/** Hands the settings of the bot on Telegram to the package that needs them. */
final class TelegramWiring {

    private static final int BYTES_OF_SECRET = 32;

    private TelegramWiring() {}

    static TelegramSettings settings(Settings.Telegram settings) {
        var access = new Access(settings.allowedUsers(), settings.allowedChats(), settings.admins());
        return new TelegramSettings(
                settings.server(), settings.token(), settings.poll(), access, hook(settings.webhook()));
    }

    private static TelegramSettings.@Nullable Hook hook(Settings.Webhook webhook) {
        if (webhook.url().isEmpty()) {
            return null;
        }
        return new TelegramSettings.Hook(webhook.url(), webhook.secret().isEmpty() ? newSecret() : webhook.secret());
    }

    private static String newSecret() {
        var bytes = new byte[BYTES_OF_SECRET];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
