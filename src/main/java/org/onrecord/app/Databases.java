package org.onrecord.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.store.Store;
import org.onrecord.store.StoreLocation;

/** Opens the database that the settings name. */
final class Databases {

    private Databases() {}

    /** @throws BadSettingException when the settings name none */
    static Store open(Settings settings, Clock clock) {
        return Store.open(location(settings), clock, Wiring.FORGOTTEN_AFTER);
    }

    /** The file that the database is to be in, as long as it is not there. */
    static Optional<Path> findMissing(Settings settings) {
        return location(settings) instanceof StoreLocation.SqliteFile(var file) && !Files.exists(file)
                ? Optional.of(file)
                : Optional.empty();
    }

    private static StoreLocation location(Settings settings) {
        var database = settings.database();
        try {
            return StoreLocation.of(
                    database.url(), given(database.user()), given(database.password()), settings.data());
        } catch (IllegalArgumentException e) {
            throw new BadSettingException("database.url " + e.getMessage(), e);
        }
    }

    private static @Nullable String given(String value) {
        return value.isEmpty() ? null : value;
    }
}
