package org.onrecord.store;

import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * A lock of the database that belongs to a connection, kept open for that. The server lets it go when the process ends,
 * or when the connection breaks; then another process may take it. Safe for use by many threads.
 */
final class PostgresLeadership implements Leadership {

    /** Of the schema, so that several bots can share a database. The first number is just ours. */
    private static final String LOCK = "SELECT pg_try_advisory_lock(1869508723, hashtext(current_schema()))";

    /** The server notices the end of a connection later than the client. */
    private static final String UNLOCK = "SELECT pg_advisory_unlock_all()";

    private static final int PATIENCE_SECONDS = 5;

    private final Database.Question<Connection> source;
    private @Nullable Connection connection;
    private boolean held;

    PostgresLeadership(Database.Question<Connection> source) {
        this.source = source;
    }

    @Override
    public synchronized boolean hold() throws SQLException {
        if (connection == null || !connection.isValid(PATIENCE_SECONDS)) {
            held = false;
            close();
            connection = source.ask();
        }
        if (!held) {
            try (var statement = connection.createStatement();
                    var rows = statement.executeQuery(LOCK)) {
                held = rows.next() && rows.getBoolean(1);
            }
        }
        return held;
    }

    @Override
    public synchronized void close() {
        var closing = connection;
        boolean wasHeld = held;
        held = false;
        connection = null;
        if (closing == null) {
            return;
        }
        try (closing;
                var statement = closing.createStatement()) {
            if (wasHeld) {
                statement.execute(UNLOCK);
            }
        } catch (SQLException e) {
            // It was lost, which is what closing it is for.
        }
    }
}
