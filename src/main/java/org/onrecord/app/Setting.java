package org.onrecord.app;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Every key of the settings, with its default and what it allows in words. */
enum Setting {
    DATA("data", "./data", "a folder"),
    ZONE("zone", "UTC", "an IANA time zone such as Europe/Kyiv"),
    READING_MAX_MEGABYTES("reading.maxMegabytes", "20", "a whole number from 1 to 1000"),
    INGEST_THREADS("ingest.threads", "0", "a whole number from 0 to 64"),
    CHAT_COLOUR("chat.colour", "auto", "auto, always or never");

    private final String key;
    private final String byDefault;
    private final String allowed;

    Setting(String key, String byDefault, String allowed) {
        this.key = key;
        this.byDefault = byDefault;
        this.allowed = allowed;
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

    static Optional<Setting> find(String key) {
        return Arrays.stream(values()).filter(each -> each.key.equals(key)).findFirst();
    }
}
