package org.onrecord.store;

import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table in which something is kept of chats: what an export shows of it, what is forgotten, and what moves when the
 * chat gets another id. Whatever else is kept of chats belongs into {@link #ALL}.
 *
 * @param label in plain words
 * @param key what tells the rows of one chat apart; {@code null} when they have numbers that no chat shares
 * @param columns that an export shows
 * @param forgettable condition of the rows that are forgotten
 */
record ChatTable(String label, String name, @Nullable String key, List<Column> columns, String forgettable) {

    static final List<ChatTable> ALL = List.of(
            new ChatTable("settings", "chat_setting", "name", List.of(text("name"), text("setting")), "1 = 1"),
            new ChatTable(
                    "conversations",
                    "conversation",
                    "thread",
                    List.of(text("thread"), json("memory"), time("touched")),
                    "1 = 1"),
            new ChatTable(
                    "answers with buttons",
                    "button",
                    "code",
                    List.of(text("code"), text("state"), time("made")),
                    "1 = 1"),
            new ChatTable(
                    "opinions on answers",
                    "feedback",
                    "message || author",
                    List.of(text("message"), text("author"), text("kind"), text("about"), time("given")),
                    "1 = 1"),
            new ChatTable(
                    "subscriptions",
                    "subscription",
                    null,
                    List.of(
                            text("place"),
                            json("asked"),
                            text("state"),
                            text("thread"),
                            time("since"),
                            text("last_day")),
                    "1 = 1"),
            new ChatTable("summaries", "delivery", null, List.of(text("occasion"), time("decided")), "1 = 1"),
            new ChatTable(
                    "claims sent",
                    "sent_claim",
                    null,
                    List.of(text("article"), text("speaker"), text("words"), time("sent")),
                    "1 = 1"),
            // What waits is still to be answered; what it says is dropped when it is.
            new ChatTable(
                    "messages received",
                    "inbox",
                    null,
                    List.of(text("state"), text("author"), text("payload"), text("reason"), time("received")),
                    "state <> 'WAITING'"),
            // What waits is on its way, such as the message that says what was forgotten.
            new ChatTable(
                    "messages sent",
                    "outbox",
                    null,
                    List.of(
                            text("state"),
                            text("thread"),
                            text("reply_to"),
                            content("content"),
                            text("platform_message"),
                            text("reason"),
                            time("enqueued")),
                    "state NOT IN ('QUEUED', 'SENDING')"),
            new ChatTable(
                    "notes that the chat was left",
                    "chat_gone",
                    "''",
                    List.of(time("since"), text("reason")),
                    "1 = 1"));

    ChatTable {
        columns = List.copyOf(columns);
    }

    int count(Sql sql, String chat) throws SQLException {
        return sql.number("SELECT count(*) FROM " + name + " WHERE chat = ? AND " + forgettable, chat);
    }

    void forget(Sql sql, String chat) throws SQLException {
        sql.update("DELETE FROM " + name + " WHERE chat = ? AND " + forgettable, chat);
    }

    /** Moves all that is kept of a chat; the new one is there, whatever was noted of the old one. */
    static void moveAll(Sql sql, String from, String to) throws SQLException {
        sql.update("""
                UPDATE subscription SET place = place + (SELECT coalesce(max(place), 0) FROM subscription WHERE chat = ?)
                WHERE chat = ?""", to, from);
        for (var table : ALL) {
            table.move(sql, from, to);
        }
        sql.update("DELETE FROM chat_gone WHERE chat = ?", to);
    }

    /** Moves all rows; where the new chat has one of the same key, that one stays. */
    void move(Sql sql, String from, String to) throws SQLException {
        if (key == null) {
            sql.update("UPDATE " + name + " SET chat = ? WHERE chat = ?", to, from);
            return;
        }
        sql.update(
                "UPDATE %1$s SET chat = ? WHERE chat = ? AND %2$s NOT IN (SELECT %2$s FROM %1$s WHERE chat = ?)"
                        .formatted(name, key),
                to,
                from,
                to);
        sql.update("DELETE FROM " + name + " WHERE chat = ?", from);
    }

    private static Column text(String name) {
        return new Column(name, Form.TEXT);
    }

    private static Column time(String name) {
        return new Column(name, Form.TIME);
    }

    private static Column json(String name) {
        return new Column(name, Form.JSON);
    }

    private static Column content(String name) {
        return new Column(name, Form.CONTENT);
    }

    /** A column, and how an export shows it. */
    record Column(String name, Form form) {}

    /** How a column is to be read. */
    enum Form {
        TEXT,
        TIME,
        JSON,
        /** A message's content, of which the plain words are shown. */
        CONTENT
    }
}
