package org.onrecord.app;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.onrecord.app.SettingsReader.Given;

/** Reads the settings of the bot on Telegram. */
final class TelegramSettingsReader {

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,18}");
    private static final Pattern TOKEN = Pattern.compile("[!-~]+");
    private static final Pattern SECRET = Pattern.compile("[A-Za-z0-9_-]{0,256}");

    private final Map<Setting, Given> values;

    TelegramSettingsReader(Map<Setting, Given> values) {
        this.values = values;
    }

    Settings.Telegram read() {
        return new Settings.Telegram(
                matching(Setting.TELEGRAM_TOKEN, TOKEN),
                address(Setting.TELEGRAM_URL),
                Duration.ofSeconds(number(Setting.TELEGRAM_POLL_SECONDS, 1, 50)),
                numbers(Setting.TELEGRAM_ALLOWED_USERS),
                numbers(Setting.TELEGRAM_ALLOWED_CHATS),
                numbers(Setting.TELEGRAM_ADMINS),
                number(Setting.TELEGRAM_PER_SECOND, 1, 1000),
                number(Setting.TELEGRAM_PER_SECOND_IN_CHAT, 1, 1000),
                number(Setting.TELEGRAM_PER_MINUTE_IN_GROUP, 1, 10_000),
                webhook());
    }

    private Settings.Webhook webhook() {
        var url = SettingsReader.given(values, Setting.TELEGRAM_WEBHOOK_URL)
                .value()
                .strip();
        return new Settings.Webhook(
                url.isEmpty() ? "" : address(Setting.TELEGRAM_WEBHOOK_URL).toString(),
                SettingsReader.given(values, Setting.TELEGRAM_WEBHOOK_HOST)
                        .value()
                        .strip(),
                number(Setting.TELEGRAM_WEBHOOK_PORT, 1, 65535),
                matching(Setting.TELEGRAM_WEBHOOK_SECRET, SECRET));
    }

    private int number(Setting setting, int least, int most) {
        return SettingsReader.number(values, setting, least, most);
    }

    private String matching(Setting setting, Pattern pattern) {
        var given = SettingsReader.given(values, setting);
        var value = given.value().strip();
        if (!value.isEmpty() && !pattern.matcher(value).matches()) {
            throw SettingsReader.bad(given, setting, null);
        }
        return value;
    }

    private URI address(Setting setting) {
        var given = SettingsReader.given(values, setting);
        return SettingsReader.findAddress(given.value().strip())
                .orElseThrow(() -> SettingsReader.bad(given, setting, null));
    }

    private Set<String> numbers(Setting setting) {
        var given = SettingsReader.given(values, setting);
        var numbers = SettingsReader.words(given).collect(Collectors.toSet());
        if (!numbers.stream().allMatch(each -> NUMBER.matcher(each).matches())) {
            throw SettingsReader.bad(given, setting, null);
        }
        return numbers;
    }
}
