package org.onrecord.store;

import com.zaxxer.hikari.HikariConfig;
import java.sql.Connection;
import java.sql.SQLException;

/** What differs between the databases, apart from what failures mean. */
sealed interface Engine permits SqliteEngine, PostgresEngine {

    static Engine of(StoreLocation location) {
        return switch (location) {
            case StoreLocation.SqliteFile file -> new SqliteEngine(file.file());
            case StoreLocation.PostgresServer server -> new PostgresEngine(server);
        };
    }

    /** Says where and how to connect. */
    void configure(HikariConfig config) throws SQLException;

    /** The type of a primary key that counts up by itself. */
    String numberType();

    /** Whether only one transaction at a time can write. */
    boolean hasOneWriter();

    void begin(Connection connection) throws SQLException;

    void commit(Connection connection) throws SQLException;

    /** Undoes what was begun; a connection that is lost has undone it itself. */
    void rollback(Connection connection);

    /** The right to be the one that sends. */
    Leadership leadership();

    /** Looks through all of the database for damage; one that is found is thrown as the engine's own error. */
    void verify(Connection connection) throws SQLException;
}
