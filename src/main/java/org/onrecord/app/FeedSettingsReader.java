package org.onrecord.app;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.onrecord.app.SettingsReader.Given;

/** Reads the settings of feeds. */
final class FeedSettingsReader {

    /** It goes into a header. */
    private static final Pattern CONTACT = Pattern.compile("[!-'*-~]{3,200}");

    private final Map<Setting, Given> values;

    FeedSettingsReader(Map<Setting, Given> values) {
        this.values = values;
    }

    Settings.Feeds read() {
        return new Settings.Feeds(
                urls(),
                Duration.ofMinutes(number(Setting.FEEDS_EVERY_MINUTES, 1, 1440)),
                number(Setting.FEEDS_MAX_MEGABYTES, 1, 100) * 1_000_000,
                Duration.ofSeconds(number(Setting.FEEDS_MAX_SECONDS, 1, 300)),
                Duration.ofSeconds(number(Setting.FEEDS_PAUSE_SECONDS, 0, 60)),
                allowsPrivate(),
                contact());
    }

    private int number(Setting setting, int least, int most) {
        return SettingsReader.number(values, setting, least, most);
    }

    private List<URI> urls() {
        var given = SettingsReader.given(values, Setting.FEEDS_URLS);
        return SettingsReader.words(given)
                .map(each -> address(each, given))
                .distinct()
                .toList();
    }

    /** Names and passwords of users are not part of it: addresses are told in logs and to admins. */
    private static URI address(String words, Given given) {
        return SettingsReader.findAddress(words)
                .filter(address -> address.getRawUserInfo() == null)
                .orElseThrow(() -> {
                    var bad = new Given(words.replaceFirst("//[^/@]*@", "//...@"), given.where());
                    return SettingsReader.bad(bad, Setting.FEEDS_URLS, null);
                });
    }

    private boolean allowsPrivate() {
        var given = SettingsReader.given(values, Setting.FEEDS_ALLOW_PRIVATE);
        return switch (given.value().strip()) {
            case "true" -> true;
            case "false" -> false;
            default -> throw SettingsReader.bad(given, Setting.FEEDS_ALLOW_PRIVATE, null);
        };
    }

    private String contact() {
        var given = SettingsReader.given(values, Setting.FEEDS_CONTACT);
        var contact = given.value().strip();
        if (!contact.isEmpty() && !CONTACT.matcher(contact).matches()) {
            throw SettingsReader.bad(given, Setting.FEEDS_CONTACT, null);
        }
        return contact;
    }
}
