package org.onrecord.app;

import java.nio.file.Path;
import java.time.ZoneId;

/**
 * How this OnRecord is set up. Read once, by {@link SettingsReader}.
 *
 * @param data where index and history are kept
 * @param zone what "today" means
 * @param maxBytes the largest file, and the largest line of a {@code .jsonl}, that is read
 * @param threads how many articles are read for claims at the same time, at least 1
 */
record Settings(Path data, ZoneId zone, int maxBytes, int threads, Colour colour) {

    /** When replies on the console are coloured and links clickable. */
    enum Colour {
        AUTO,
        ALWAYS,
        NEVER
    }

    Settings withData(Path folder) {
        return new Settings(folder, zone, maxBytes, threads, colour);
    }

    Path index() {
        return data.resolve("index");
    }
}
