package org.onrecord.store;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Which database it is. */
public sealed interface StoreLocation {

    /**
     * Reads a setting.
     *
     * @param url empty for a file of this name in {@code data}; {@code sqlite:FILE}; or {@code postgresql://HOST:PORT/NAME},
     *     also with {@code jdbc:} before it
     * @param user {@code null} to leave it to the server's rules
     * @param password {@code null} for none
     * @throws IllegalArgumentException when it is none of these; the message says what was wanted, never the password
     */
    static StoreLocation of(String url, @Nullable String user, @Nullable String password, Path data) {
        var plain = url.startsWith("jdbc:") ? url.substring("jdbc:".length()) : url;
        if (plain.isBlank()) {
            return new SqliteFile(data.resolve("onrecord.db"));
        }
        if (plain.startsWith("sqlite:")) {
            return sqlite(plain.substring("sqlite:".length()));
        }
        if (plain.startsWith("postgresql:")) {
            if (plain.contains("@") || plain.contains("password=")) {
                throw new IllegalArgumentException("must not hold user or password: these have settings of their own");
            }
            return new PostgresServer("jdbc:" + plain, user, password);
        }
        throw new IllegalArgumentException("must be empty, sqlite:FILE or postgresql://HOST:PORT/NAME");
    }

    private static StoreLocation sqlite(String file) {
        try {
            return new SqliteFile(Path.of(file));
        } catch (InvalidPathException e) {
            throw new IllegalArgumentException("must name a file after sqlite:", e);
        }
    }

    /** For messages: where to look, without user and password. */
    String name();

    /** A file of this machine; its folder is made when it is missing. */
    record SqliteFile(Path file) implements StoreLocation {
        @Override
        public String name() {
            return file.toString();
        }
    }

    /** A server. */
    record PostgresServer(
            String url, @Nullable String user, @Nullable String password) implements StoreLocation {
        @Override
        public String name() {
            var address = url.substring("jdbc:".length());
            return address.contains("?") ? address.substring(0, address.indexOf('?')) : address;
        }

        /** Without the password. */
        @Override
        public String toString() {
            return name();
        }
    }
}
