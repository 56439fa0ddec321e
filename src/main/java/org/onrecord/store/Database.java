package org.onrecord.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.onrecord.chat.Transactions;

/**
 * Connections, and the transactions on them. Reads see what is on disk. Writes are one transaction each, or parts of the
 * one that their thread is {@link #together} in.
 */
final class Database implements Transactions, AutoCloseable {

    private static final int TRIES = 3;
    private static final int CONNECTIONS = 16;
    private static final long PATIENCE_MILLIS = 10_000;

    private final HikariDataSource pool;
    private final Engine engine;
    private final Failures failures;
    private final SharedCommits commits;
    private final Map<Thread, Unit> units = new ConcurrentHashMap<>();

    private Database(HikariDataSource pool, Engine engine, Failures failures) {
        this.pool = pool;
        this.engine = engine;
        this.failures = failures;
        this.commits = new SharedCommits(pool, engine);
    }

    /** Connects, without looking at what is in it. */
    static Database connect(StoreLocation location) {
        var engine = Engine.of(location);
        var failures = new Failures(location);
        var config = new HikariConfig();
        config.setPoolName("store");
        config.setMaximumPoolSize(CONNECTIONS);
        config.setMinimumIdle(1);
        config.setConnectionTimeout(PATIENCE_MILLIS);
        try {
            engine.configure(config);
            return new Database(new HikariDataSource(config), engine, failures);
        } catch (PoolInitializationException e) {
            throw failures.of(e.getCause() instanceof SQLException failure ? failure : new SQLException(e));
        } catch (SQLException e) {
            throw failures.of(e);
        }
    }

    DataSource source() {
        return pool;
    }

    Engine engine() {
        return engine;
    }

    Failures failures() {
        return failures;
    }

    /** Reads what is on disk, also within {@link #together}. */
    <T> T read(Query<T> query) {
        try (var connection = pool.getConnection()) {
            return query.on(new Sql(connection));
        } catch (SQLException e) {
            throw failures.of(e);
        }
    }

    /** Writes: at once, or with the rest of what this thread is {@link #together} in. */
    void write(Write write) {
        var unit = units.get(Thread.currentThread());
        if (unit == null) {
            writeNow(sql -> {
                write.on(sql);
                return true;
            });
        } else {
            unit.writes.add(write);
        }
    }

    /** Has something done after what was written last is on disk. */
    void afterwards(Runnable work) {
        var unit = units.get(Thread.currentThread());
        if (unit == null) {
            work.run();
        } else {
            unit.afterwards.add(work);
        }
    }

    /** Writes at once, whatever the thread is in, for whoever needs to know what came of it. */
    <T> T writeNow(Query<T> write) {
        try {
            return engine.hasOneWriter() ? commits.write(write) : tried(write);
        } catch (SQLException e) {
            throw failures.of(e);
        }
    }

    /** Asks something of the database that is neither reading nor writing. */
    <T> T asks(Question<T> question) {
        try {
            return question.ask();
        } catch (SQLException e) {
            throw failures.of(e);
        }
    }

    /** Looks for damage. */
    void verify() {
        try (var connection = pool.getConnection()) {
            engine.verify(connection);
        } catch (SQLException e) {
            throw failures.of(e);
        }
    }

    @Override
    public void together(Runnable work) {
        var outer = units.get(Thread.currentThread());
        if (outer != null) {
            within(outer, work);
            return;
        }
        var unit = new Unit();
        units.put(Thread.currentThread(), unit);
        try {
            work.run();
        } finally {
            units.remove(Thread.currentThread());
        }
        if (!unit.writes.isEmpty()) {
            writeNow(sql -> {
                for (var write : unit.writes) {
                    write.on(sql);
                }
                return true;
            });
        }
        unit.afterwards.forEach(Runnable::run);
    }

    @Override
    public void close() {
        pool.close();
    }

    /** A part that fails leaves nothing behind in the whole, should that go on. */
    private static void within(Unit unit, Runnable work) {
        int writes = unit.writes.size();
        int afterwards = unit.afterwards.size();
        boolean done = false;
        try {
            work.run();
            done = true;
        } finally {
            if (!done) {
                unit.writes.subList(writes, unit.writes.size()).clear();
                unit.afterwards.subList(afterwards, unit.afterwards.size()).clear();
            }
        }
    }

    private <T> T tried(Query<T> write) throws SQLException {
        try (var connection = pool.getConnection()) {
            for (int tries = 1; ; tries++) {
                try {
                    return inTransaction(connection, write);
                } catch (SQLException e) {
                    if (tries == TRIES || !Failures.isCollision(e)) {
                        throw e;
                    }
                }
            }
        }
    }

    private <T> T inTransaction(Connection connection, Query<T> write) throws SQLException {
        engine.begin(connection);
        boolean done = false;
        try {
            var result = write.on(new Sql(connection));
            engine.commit(connection);
            done = true;
            return result;
        } finally {
            if (!done) {
                engine.rollback(connection);
            }
        }
    }

    /** What is asked of the database, or changed in it. */
    interface Query<T> {
        T on(Sql sql) throws SQLException;
    }

    /** Something else. */
    interface Question<T> {
        T ask() throws SQLException;
    }

    /** What is changed. */
    interface Write {
        void on(Sql sql) throws SQLException;
    }

    /** What is written together. */
    private static final class Unit {
        private final List<Write> writes = new ArrayList<>();
        private final List<Runnable> afterwards = new ArrayList<>();
    }
}
