package org.onrecord.store;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.onrecord.chat.StoreUnavailableException;

/** The tables, made or brought up to date when the database is opened. Two processes that start at once wait for each other. */
final class Schema {

    private final Database database;
    private final StoreLocation location;

    Schema(Database database, StoreLocation location) {
        this.database = database;
        this.location = location;
    }

    void bringUpToDate() {
        try {
            var flyway = flyway();
            refuseNewer(flyway);
            flyway.migrate();
        } catch (FlywayException e) {
            throw unavailable(e);
        }
    }

    private Flyway flyway() {
        return Flyway.configure(Schema.class.getClassLoader())
                .dataSource(database.source())
                .locations("classpath:org/onrecord/store/schema")
                .placeholders(Map.of("number", database.engine().numberType()))
                .table("schema_history")
                .load();
    }

    /** Flyway itself goes on with a database that holds more than it knows. */
    private void refuseNewer(Flyway flyway) {
        var info = flyway.info();
        var newer = Arrays.stream(info.applied())
                .filter(each -> each.getState() == MigrationState.FUTURE_SUCCESS
                        || each.getState() == MigrationState.FUTURE_FAILED)
                .reduce((first, second) -> second);
        if (newer.isPresent()) {
            throw new StoreUnavailableException(
                    "The database %s was written by a newer OnRecord (tables of version %s, this program knows %s). Use that one, or name another database with database.url."
                            .formatted(location.name(), newer.get().getVersion(), known(info.all())),
                    false,
                    null);
        }
    }

    private static String known(MigrationInfo[] all) {
        return Arrays.stream(all)
                .filter(each -> each.getState() != MigrationState.FUTURE_SUCCESS
                        && each.getState() != MigrationState.FUTURE_FAILED)
                .reduce((first, second) -> second)
                .map(each -> each.getVersion().toString())
                .orElse("none");
    }

    private StoreUnavailableException unavailable(FlywayException failure) {
        for (Throwable each = failure; each != null; each = each.getCause()) {
            if (each instanceof SQLException sql) {
                return database.failures().of(sql);
            }
        }
        return new StoreUnavailableException(
                "The tables of the database %s cannot be brought up to date: they are not as this program left them."
                        .formatted(location.name()),
                false,
                failure);
    }
}
