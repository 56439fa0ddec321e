package org.onrecord.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Writes of many threads to a database that has one writer. What costs is the commit, which waits for the disk: so
 * whoever's turn it is writes for all who wait, and commits once. Each one's write still is there wholly or not at all.
 */
final class SharedCommits {

    private final DataSource source;
    private final Engine engine;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition written = lock.newCondition();
    private List<Turn<?>> waiting = new ArrayList<>();
    private boolean writing;

    SharedCommits(DataSource source, Engine engine) {
        this.source = source;
        this.engine = engine;
    }

    /** Writes, and comes back when it is on disk. */
    <T> T write(Database.Query<T> query) throws SQLException {
        var turn = new Turn<>(query);
        var batch = await(turn);
        if (!batch.isEmpty()) {
            try {
                writeAll(batch);
            } finally {
                end(batch);
            }
        }
        return turn.result();
    }

    /** Waits until somebody has written for this one, or until it is this one's turn to write for all who wait. */
    private List<Turn<?>> await(Turn<?> turn) {
        lock.lock();
        try {
            waiting.add(turn);
            while (!turn.done && writing) {
                written.awaitUninterruptibly();
            }
            if (turn.done) {
                return List.of();
            }
            var batch = waiting;
            waiting = new ArrayList<>();
            writing = true;
            return batch;
        } finally {
            lock.unlock();
        }
    }

    private void end(List<Turn<?>> batch) {
        lock.lock();
        try {
            batch.forEach(turn -> turn.done = true);
            writing = false;
            written.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private void writeAll(List<Turn<?>> batch) {
        try (var connection = source.getConnection()) {
            boolean done = false;
            engine.begin(connection);
            try {
                for (var turn : batch) {
                    writeOne(connection, turn);
                }
                engine.commit(connection);
                done = true;
            } finally {
                if (!done) {
                    engine.rollback(connection);
                }
            }
        } catch (SQLException e) {
            batch.forEach(turn -> turn.fail(e));
        }
    }

    /** A write that fails takes no other with it, unless the database itself is at fault. */
    private static void writeOne(Connection connection, Turn<?> turn) throws SQLException {
        Sql.execute(connection, "SAVEPOINT one");
        try {
            turn.write(new Sql(connection));
        } catch (SQLException e) {
            turn.fail(e);
            undo(connection, e);
        } catch (RuntimeException e) {
            Sql.execute(connection, "ROLLBACK TO one");
            turn.refuse(e);
        }
        Sql.execute(connection, "RELEASE one");
    }

    /** After some failures (no room) the database has undone the whole transaction by itself, and there is no savepoint. */
    private static void undo(Connection connection, SQLException failure) throws SQLException {
        try {
            Sql.execute(connection, "ROLLBACK TO one");
        } catch (SQLException e) {
            failure.addSuppressed(e);
            throw failure;
        }
    }

    /** One thread's write, and what came of it. */
    private static final class Turn<T> {
        private final Database.Query<T> query;
        private final List<T> result = new ArrayList<>(1);
        private @Nullable SQLException failure;
        private @Nullable RuntimeException refusal;
        private boolean done;

        private Turn(Database.Query<T> query) {
            this.query = query;
        }

        private void write(Sql sql) throws SQLException {
            result.add(query.on(sql));
        }

        private void fail(SQLException e) {
            if (failure == null) {
                failure = e;
            }
        }

        private void refuse(RuntimeException e) {
            refusal = e;
        }

        private T result() throws SQLException {
            if (refusal != null) {
                throw refusal;
            }
            if (failure != null) {
                // Of this thread: several may throw what failed them all.
                throw new SQLException(failure.getMessage(), failure.getSQLState(), failure.getErrorCode(), failure);
            }
            return result.getFirst();
        }
    }
}
