package org.onrecord.store;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.chat.AlreadyHandledException;
import org.onrecord.chat.Inbox;
import org.onrecord.chat.Offset;
import org.onrecord.chat.Update;

/** Table {@code inbox}. */
final class StoredInbox implements Inbox {

    /** After this, an id that comes again is another update: Telegram keeps one for a day, and numbers anew after seven. */
    static final Duration SAME_FOR = Duration.ofDays(3);

    private static final String INSERT = """
            INSERT INTO inbox (platform, update_id, chat, author, payload, received, state)
            VALUES (?, ?, ?, ?, ?, ?, 'WAITING') ON CONFLICT (platform, update_id) DO NOTHING""";

    private static final String REMEMBER = """
            INSERT INTO progress (platform, next_update, moved) VALUES (?, ?, ?)
            ON CONFLICT (platform) DO UPDATE SET next_update = excluded.next_update, moved = excluded.moved""";

    private final Database database;
    private final Clock clock;

    StoredInbox(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public List<String> store(List<Update> updates, @Nullable Offset next) {
        return database.writeNow(sql -> {
            var chats = new LinkedHashSet<String>();
            for (var update : updates) {
                if (isNew(sql, update)) {
                    chats.add(update.chat());
                }
            }
            if (next != null) {
                sql.update(REMEMBER, next.platform(), next.value(), next.moved());
            }
            return List.copyOf(chats);
        });
    }

    private static boolean isNew(Sql sql, Update update) throws SQLException {
        sql.update(
                "DELETE FROM inbox WHERE platform = ? AND update_id = ? AND state <> 'WAITING' AND received < ?",
                update.platform(),
                update.id(),
                update.received().minus(SAME_FOR));
        return sql.update(
                        INSERT,
                        update.platform(),
                        update.id(),
                        update.chat(),
                        update.user(),
                        update.payload(),
                        update.received())
                == 1;
    }

    @Override
    public Optional<Offset> findOffset(String platform) {
        return database.read(sql -> sql.find(
                row -> new Offset(platform, row.text("next_update"), row.time("moved")),
                "SELECT next_update, moved FROM progress WHERE platform = ?",
                platform));
    }

    @Override
    public void forgetOffset(String platform) {
        database.write(sql -> sql.update("DELETE FROM progress WHERE platform = ?", platform));
    }

    @Override
    public List<String> waiting(Instant before) {
        return database.read(sql -> sql.list(row -> row.text("chat"), """
                SELECT chat, min(number) AS first FROM inbox WHERE state = 'WAITING' AND received <= ?
                GROUP BY chat ORDER BY first""", before));
    }

    @Override
    public Optional<Pending> findNext(String chat) {
        return database.read(sql -> sql.find(
                StoredInbox::pending,
                "SELECT * FROM inbox WHERE chat = ? AND state = 'WAITING' ORDER BY number LIMIT 1",
                chat));
    }

    private static Pending pending(Sql.Row row) throws SQLException {
        var update = new Update(
                row.text("platform"),
                row.text("update_id"),
                row.text("chat"),
                row.findText("author"),
                row.text("payload"),
                row.time("received"));
        return new Pending(
                row.number("number"), update, row.integer("failures"), row.integer("begun"), row.time("not_before"));
    }

    @Override
    public void begin(Pending pending) {
        database.write(sql -> sql.update("UPDATE inbox SET begun = begun + 1 WHERE number = ?", pending.number()));
    }

    @Override
    public void handled(Pending pending) {
        var now = clock.instant();
        database.write(sql -> finish(sql, pending, """
                UPDATE inbox SET state = 'HANDLED', chat = '', author = NULL, payload = '', reason = NULL, finished = ?
                WHERE number = ? AND state = 'WAITING'""", now, pending.number()));
    }

    @Override
    public void failed(Pending pending, String reason, Instant again) {
        database.write(sql -> sql.update("""
                UPDATE inbox SET failures = failures + 1, reason = ?, not_before = ?
                WHERE number = ? AND state = 'WAITING'""", reason, again, pending.number()));
    }

    @Override
    public void setAside(Pending pending, String reason) {
        var now = clock.instant();
        database.write(sql -> finish(sql, pending, """
                UPDATE inbox SET state = 'ASIDE', failures = failures + 1, reason = ?, finished = ?
                WHERE number = ? AND state = 'WAITING'""", reason, now, pending.number()));
    }

    private static void finish(Sql sql, Pending pending, String update, Object... values) throws SQLException {
        if (sql.update(update, values) == 0) {
            throw new AlreadyHandledException(pending.number());
        }
    }

    @Override
    public List<SetAside> setAside() {
        return database.read(sql -> sql.list(
                row -> new SetAside(
                        row.number("number"),
                        row.text("platform"),
                        row.text("chat"),
                        row.time("received"),
                        row.text("reason")),
                "SELECT * FROM inbox WHERE state = 'ASIDE' ORDER BY number DESC"));
    }

    @Override
    public int depth() {
        return database.read(sql -> sql.number("SELECT count(*) FROM inbox WHERE state = 'WAITING'"));
    }
}
