package org.onrecord.app;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Every key of the settings, with its default and what it allows in words. */
enum Setting {
    DATA("data", "./data", "a folder"),
    ZONE("zone", "UTC", "an IANA time zone such as Europe/Kyiv"),
    READING_MAX_MEGABYTES("reading.maxMegabytes", "20", "a whole number from 1 to 1000"),
    ARTICLES_FOLDERS("articles.folders", "", "folders, with commas between"),
    FEEDS_URLS("feeds.urls", "", "addresses that begin with http:// or https://, with blanks or commas between"),
    FEEDS_EVERY_MINUTES("feeds.everyMinutes", "10", "a whole number from 1 to 1440"),
    FEEDS_MAX_MEGABYTES("feeds.maxMegabytes", "5", "a whole number from 1 to 100"),
    FEEDS_MAX_SECONDS("feeds.maxSeconds", "30", "a whole number from 1 to 300"),
    FEEDS_PAUSE_SECONDS("feeds.pauseSeconds", "2", "a whole number from 0 to 60"),
    FEEDS_ALLOW_PRIVATE("feeds.allowPrivate", "false", "true or false"),
    FEEDS_CONTACT("feeds.contact", "", "a web address or an e-mail address"),
    INGEST_THREADS("ingest.threads", "0", "a whole number from 0 to 64"),
    CHAT_COLOUR("chat.colour", "auto", "auto, always or never"),
    DATABASE_URL("database.url", "", "empty, sqlite:FILE or postgresql://HOST:PORT/NAME"),
    DATABASE_USER("database.user", "", "a name"),
    DATABASE_PASSWORD("database.password", "", "a password", true),
    TELEGRAM_TOKEN("telegram.token", "", "a token from @BotFather, such as 123456789:AbC", true),
    TELEGRAM_URL("telegram.url", "https://api.telegram.org", "an address that begins with http:// or https://"),
    TELEGRAM_POLL_SECONDS("telegram.pollSeconds", "30", "a whole number from 1 to 50"),
    TELEGRAM_ALLOWED_USERS("telegram.allowedUsers", "", "Telegram's numbers of users, with commas between"),
    TELEGRAM_ALLOWED_CHATS("telegram.allowedChats", "", "Telegram's numbers of chats, with commas between"),
    TELEGRAM_ADMINS("telegram.admins", "", "Telegram's numbers of users, with commas between"),
    TELEGRAM_PER_SECOND("telegram.perSecond", "30", "a whole number from 1 to 1000"),
    TELEGRAM_PER_SECOND_IN_CHAT("telegram.perSecondInChat", "1", "a whole number from 1 to 1000"),
    TELEGRAM_PER_MINUTE_IN_GROUP("telegram.perMinuteInGroup", "20", "a whole number from 1 to 10000"),
    TELEGRAM_WEBHOOK_URL("telegram.webhook.url", "", "an address that begins with https://"),
    TELEGRAM_WEBHOOK_HOST("telegram.webhook.host", "0.0.0.0", "an address of this machine"),
    TELEGRAM_WEBHOOK_PORT("telegram.webhook.port", "8443", "a whole number from 1 to 65535"),
    TELEGRAM_WEBHOOK_SECRET("telegram.webhook.secret", "", "1 to 256 characters of A-Z, a-z, 0-9, - and _", true),
    HEALTH_PORT("health.port", "8090", "a whole number from 0 to 65535");

    private final String key;
    private final String byDefault;
    private final String allowed;
    private final boolean secret;

    Setting(String key, String byDefault, String allowed) {
        this(key, byDefault, allowed, false);
    }

    Setting(String key, String byDefault, String allowed, boolean secret) {
        this.key = key;
        this.byDefault = byDefault;
        this.allowed = allowed;
        this.secret = secret;
    }

    /** Whether its value must stand in no settings file, and be shown nowhere. */
    boolean secret() {
        return secret;
    }

    String key() {
        return key;
    }

    String byDefault() {
        return byDefault;
    }

    String allowed() {
        return allowed;
    }

    /** The environment variable that overrides it, for example {@code ONRECORD_READING_MAXMEGABYTES}. */
    String variable() {
        return "ONRECORD_" + key.replace('.', '_').toUpperCase(Locale.ROOT);
    }

    /** The environment variable with the name of a file that holds a secret. */
    String fileVariable() {
        return variable() + "_FILE";
    }

    static Optional<Setting> find(String key) {
        return Arrays.stream(values()).filter(each -> each.key.equals(key)).findFirst();
    }
}
