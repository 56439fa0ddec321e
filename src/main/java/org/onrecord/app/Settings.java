package org.onrecord.app;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;

/**
 * How this OnRecord is set up. Read once, by {@link SettingsReader}.
 *
 * @param data where index and history are kept
 * @param zone what "today" means
 * @param maxBytes the largest file, and the largest line of a {@code .jsonl}, that is read
 * @param threads how many articles are read for claims at the same time, at least 1
 * @param folders watched by a running bot for new articles
 * @param healthPort where health and metrics are served, on the loopback address only; 0 for nowhere
 */
record Settings(
        Path data,
        ZoneId zone,
        int maxBytes,
        int threads,
        List<Path> folders,
        Feeds feeds,
        Colour colour,
        Database database,
        Telegram telegram,
        int healthPort) {

    Settings {
        folders = List.copyOf(folders);
    }

    /** When replies on the console are coloured and links clickable. */
    enum Colour {
        AUTO,
        ALWAYS,
        NEVER
    }

    Settings withData(Path folder) {
        return new Settings(folder, zone, maxBytes, threads, folders, feeds, colour, database, telegram, healthPort);
    }

    Path index() {
        return data.resolve("index");
    }

    /**
     * Where a running bot keeps what it must not forget.
     *
     * @param url empty for a file in the data folder
     */
    record Database(String url, String user, String password) {
        @Override
        public String toString() {
            return "Database[" + url + "]";
        }
    }

    /**
     * Feeds that a running bot follows.
     *
     * @param every how long after it worked a feed is asked again
     * @param maxBytes of a feed or page
     * @param time for getting one
     * @param pause between two requests to one host
     * @param allowsPrivate whether they may be on this machine or in its network
     * @param contact what outlets are told to write to; empty for nothing
     */
    record Feeds(
            List<URI> urls,
            Duration every,
            int maxBytes,
            Duration time,
            Duration pause,
            boolean allowsPrivate,
            String contact) {
        Feeds {
            urls = List.copyOf(urls);
        }
    }

    /**
     * The bot on Telegram.
     *
     * @param token empty when there is none
     * @param perSecond most messages a second, in all
     */
    record Telegram(
            String token,
            URI server,
            Duration poll,
            Set<String> allowedUsers,
            Set<String> allowedChats,
            Set<String> admins,
            int perSecond,
            int perSecondInChat,
            int perMinuteInGroup,
            Webhook webhook) {

        Telegram {
            allowedUsers = Set.copyOf(allowedUsers);
            allowedChats = Set.copyOf(allowedChats);
            admins = Set.copyOf(admins);
        }

        /** Without the token. */
        @Override
        public String toString() {
            return "Telegram[" + server.getHost() + "]";
        }
    }

    /**
     * Where Telegram brings updates, instead of being asked for them.
     *
     * @param url empty when it is asked
     */
    record Webhook(String url, String host, int port, String secret) {
        @Override
        public String toString() {
            return "Webhook[" + port + "]";
        }
    }
}
