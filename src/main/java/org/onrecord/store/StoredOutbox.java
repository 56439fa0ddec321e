package org.onrecord.store;

import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.onrecord.chat.Address;
import org.onrecord.chat.Outbox;
import org.onrecord.chat.Outgoing;

/** Table {@code outbox}. */
final class StoredOutbox implements Outbox {

    private static final String HEADS = """
            SELECT number, platform, chat, priority, not_before FROM outbox o WHERE state = 'QUEUED' AND NOT EXISTS (
                SELECT 1 FROM outbox e WHERE e.chat = o.chat AND e.state IN ('QUEUED', 'SENDING')
                AND (e.state = 'SENDING' OR (e.priority, e.number) < (o.priority, o.number)))
            ORDER BY priority, number""";

    private static final String FIND_HEAD = """
            SELECT number, platform, chat, priority, not_before, state FROM outbox
            WHERE chat = ? AND state IN ('QUEUED', 'SENDING') ORDER BY state DESC, priority, number LIMIT 1""";

    /** Also one that this process has already: when it does not know whether it was marked, it marks it once more. */
    private static final String TAKE = """
            UPDATE outbox SET state = 'SENDING', process = ?
            WHERE number = ? AND (state = 'QUEUED' OR (state = 'SENDING' AND process = ?)) RETURNING *""";

    /** Asked every few seconds: what was sent last is found from the end of the index of "finished", not by all that was sent. */
    private static final String HELD_UP = """
            SELECT count(*) AS many, min(enqueued) AS since, max(reason) AS reason FROM outbox
            WHERE state IN ('QUEUED', 'SENDING') AND failures > 0
            HAVING min(enqueued) > coalesce((
                SELECT max(finished) FROM outbox WHERE finished IS NOT NULL AND state NOT IN ('REFUSED', 'GONE')), 0)""";

    /** Goes before the number of a message that has no id of its platform's yet. */
    private static final String TO_BE_SENT = "outbox:";

    private final Database database;
    private final Leadership leadership;
    private final ContentJson contents = new ContentJson();
    private final Clock clock;
    private final long process = new SecureRandom().nextLong();
    private final List<Consumer<String>> listeners = new CopyOnWriteArrayList<>();
    private volatile boolean leads;

    StoredOutbox(Database database, Leadership leadership, Clock clock) {
        this.database = database;
        this.leadership = leadership;
        this.clock = clock;
    }

    @Override
    public void enqueue(Outgoing message) {
        var now = clock.instant();
        var to = message.to();
        database.write(sql -> sql.update(
                """
                INSERT INTO outbox (platform, chat, thread, priority, reply_to, edit_of, content, state, enqueued)
                VALUES (?, ?, ?, ?, ?, ?, ?, 'QUEUED', ?)""",
                to.platform(),
                to.chat(),
                to.thread(),
                rank(message.priority()),
                message.replyTo(),
                message.editOf(),
                contents.write(message.content()),
                now));
        database.afterwards(() -> listeners.forEach(each -> each.accept(to.chat())));
    }

    @Override
    public void whenEnqueued(Consumer<String> told) {
        listeners.add(told);
    }

    @Override
    public boolean lead() {
        boolean held = database.asks(leadership::hold);
        if (held && !leads) {
            database.writeNow(sql -> {
                // Whoever sent before is no more, and reads no feed either.
                sql.update("UPDATE feed SET taken_until = 0");
                return sql.update(
                        "UPDATE outbox SET state = 'QUEUED', maybe_sent = 1 WHERE state = 'SENDING' AND process <> ?",
                        process);
            });
        }
        leads = held;
        return held;
    }

    @Override
    public List<Head> heads() {
        return database.read(sql -> sql.list(StoredOutbox::head, HEADS));
    }

    @Override
    public Optional<Head> findHead(String chat) {
        return database.read(sql -> sql.find(
                        row -> row.text("state").equals(State.QUEUED.name())
                                ? Optional.of(head(row))
                                : Optional.<Head>empty(),
                        FIND_HEAD,
                        chat))
                .flatMap(each -> each);
    }

    private static Head head(Sql.Row row) throws SQLException {
        return new Head(
                row.number("number"),
                row.text("platform"),
                row.text("chat"),
                priority(row.integer("priority")),
                row.time("not_before"));
    }

    @Override
    public Optional<Queued> take(Head head) {
        return database.writeNow(sql -> sql.find(row -> queued(sql, row), TAKE, process, head.number(), process));
    }

    private Queued queued(Sql sql, Sql.Row row) throws SQLException {
        var to = new Address(row.text("platform"), row.text("chat"), row.findText("thread"));
        var message = new Outgoing(
                to,
                priority(row.integer("priority")),
                row.findText("reply_to"),
                settled(sql, row.findText("edit_of")),
                contents.read(row.text("content")));
        return new Queued(
                row.number("number"),
                message,
                row.isSet("plain"),
                row.integer("failures"),
                row.isSet("maybe_sent"),
                row.time("enqueued"));
    }

    /** The platform's id of what was still to be sent when its change was written; {@code null} when that never arrived. */
    private static @Nullable String settled(Sql sql, @Nullable String editOf) throws SQLException {
        if (editOf == null || !editOf.startsWith(TO_BE_SENT)) {
            return editOf;
        }
        return sql.find(
                        row -> row.text("platform_message"),
                        "SELECT platform_message FROM outbox WHERE number = ? AND state = 'SENT'",
                        Long.parseLong(editOf.substring(TO_BE_SENT.length())))
                .orElse(null);
    }

    @Override
    public void sent(Queued message, String platformMessage) {
        var now = clock.instant();
        database.write(sql -> {
            sql.update("""
                    UPDATE outbox SET state = 'SENT', content = NULL, reason = NULL, platform_message = ?, finished = ?
                    WHERE number = ?""", platformMessage, now, message.number());
            sql.update(
                    "DELETE FROM chat_gone WHERE chat = ?",
                    message.message().to().chat());
        });
    }

    @Override
    public void later(Queued message, Instant at) {
        database.write(sql -> sql.update(
                "UPDATE outbox SET state = 'QUEUED', not_before = ? WHERE number = ?", at, message.number()));
    }

    @Override
    public void again(Queued message, Instant at, String reason) {
        database.write(sql -> sql.update(
                "UPDATE outbox SET state = 'QUEUED', failures = failures + 1, not_before = ?, reason = ? WHERE number = ?",
                at,
                reason,
                message.number()));
    }

    @Override
    public void plainly(Queued message, String reason) {
        database.write(sql -> sql.update(
                "UPDATE outbox SET state = 'QUEUED', plain = 1, reason = ? WHERE number = ?",
                reason,
                message.number()));
    }

    @Override
    public void refused(Queued message, String reason) {
        var now = clock.instant();
        database.write(sql -> sql.update(
                "UPDATE outbox SET state = 'REFUSED', content = NULL, reason = ?, finished = ? WHERE number = ?",
                reason,
                now,
                message.number()));
    }

    @Override
    public void gone(Queued message, String reason) {
        var now = clock.instant();
        var chat = message.message().to().chat();
        database.write(sql -> {
            sql.update("""
                    UPDATE outbox SET state = 'GONE', content = NULL, reason = ?, finished = ?
                    WHERE number = ? OR (chat = ? AND state = 'QUEUED')""", reason, now, message.number(), chat);
            StoredChats.gone(sql, chat, reason, now);
        });
    }

    @Override
    public void moved(Queued message, String newChat) {
        database.write(sql -> {
            ChatTable.moveAll(sql, message.message().to().chat(), newChat);
            sql.update("UPDATE outbox SET state = 'QUEUED' WHERE number = ?", message.number());
        });
        database.afterwards(() -> listeners.forEach(each -> each.accept(newChat)));
    }

    @Override
    public List<String> answersTo(String chat, String replyTo) {
        return database.read(sql -> sql.list(
                row -> row.text("state").equals(State.SENT.name())
                        ? row.text("platform_message")
                        : TO_BE_SENT + row.number("number"),
                """
                SELECT number, state, platform_message FROM outbox WHERE chat = ? AND reply_to = ? AND edit_of IS NULL
                AND (state IN ('QUEUED', 'SENDING') OR (state = 'SENT' AND platform_message <> '')) ORDER BY number""",
                chat,
                replyTo));
    }

    @Override
    public Map<State, Integer> counts() {
        var counts = new EnumMap<State, Integer>(State.class);
        database.read(sql -> sql.list(
                        row -> Map.entry(State.valueOf(row.text("state")), row.integer("many")),
                        "SELECT state, count(*) AS many FROM outbox GROUP BY state"))
                .forEach(each -> counts.put(each.getKey(), each.getValue()));
        return counts;
    }

    @Override
    public Optional<HeldUp> findHeldUp() {
        return database.read(sql ->
                sql.find(row -> new HeldUp(row.integer("many"), row.time("since"), row.text("reason")), HELD_UP));
    }

    @Override
    public int maybeTwice() {
        return database.read(sql -> sql.number("SELECT count(*) FROM outbox WHERE maybe_sent = 1"));
    }

    /** What goes first has the smaller number; fixed, since it is stored. */
    private static int rank(Outgoing.Priority priority) {
        return switch (priority) {
            case ANSWER -> 0;
            case ALERT -> 1;
            case SUMMARY -> 2;
        };
    }

    private static Outgoing.Priority priority(int rank) {
        return switch (rank) {
            case 0 -> Outgoing.Priority.ANSWER;
            case 1 -> Outgoing.Priority.ALERT;
            default -> Outgoing.Priority.SUMMARY;
        };
    }
}
