package org.onrecord.store;

import com.zaxxer.hikari.HikariConfig;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** A file. */
record SqliteEngine(Path file) implements Engine {

    private static final int PATIENCE_MILLIS = 10_000;
    private static final int LOG_BYTES = 64_000_000;

    @Override
    public void configure(HikariConfig pool) throws SQLException {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
        } catch (IOException e) {
            throw new SQLiteException("cannot make the folder of " + file, SQLiteErrorCode.SQLITE_CANTOPEN);
        }
        var config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        // With less, a commit may be gone after a power cut: an update that the platform will not send again.
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setBusyTimeout(PATIENCE_MILLIS);
        config.setJournalSizeLimit(LOG_BYTES);
        // What is forgotten is overwritten.
        config.setPragma(SQLiteConfig.Pragma.SECURE_DELETE, "true");
        var source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + file.toAbsolutePath());
        pool.setDataSource(source);
    }

    @Override
    public String numberType() {
        return "INTEGER PRIMARY KEY AUTOINCREMENT";
    }

    @Override
    public boolean hasOneWriter() {
        return true;
    }

    /**
     * By hand, since the driver would begin the next transaction in the same call that commits one: a failure to begin
     * would look like a failure to commit. "Immediate" waits for other processes' writes here, and not after reading.
     */
    @Override
    public void begin(Connection connection) throws SQLException {
        Sql.execute(connection, "BEGIN IMMEDIATE");
    }

    @Override
    public void commit(Connection connection) throws SQLException {
        Sql.execute(connection, "COMMIT");
    }

    @Override
    public void rollback(Connection connection) {
        try {
            Sql.execute(connection, "ROLLBACK");
        } catch (SQLException e) {
            // Some failures (no room, a damaged file) have rolled back already, and there is nothing to undo.
        }
    }

    @Override
    public Leadership leadership() {
        return new FileLeadership(Path.of(file + ".sender"));
    }

    @Override
    public void verify(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("PRAGMA quick_check(1)")) {
            if (!rows.next() || !"ok".equals(rows.getString(1))) {
                throw new SQLiteException("damage was found", SQLiteErrorCode.SQLITE_CORRUPT);
            }
        }
    }
}
