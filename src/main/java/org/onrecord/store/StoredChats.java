package org.onrecord.store;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.onrecord.chat.Chats;

/** Tables {@code chat_gone} and {@code chat_setting}. */
final class StoredChats implements Chats {

    private final Database database;
    private final Clock clock;

    StoredChats(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public Map<String, String> settings(String chat) {
        return database
                .read(sql -> sql.list(
                        row -> Map.entry(row.text("name"), row.text("setting")),
                        "SELECT name, setting FROM chat_setting WHERE chat = ?",
                        chat))
                .stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public void set(String chat, String name, String value) {
        database.write(sql -> sql.update("""
                INSERT INTO chat_setting (chat, name, setting) VALUES (?, ?, ?)
                ON CONFLICT (chat, name) DO UPDATE SET setting = excluded.setting""", chat, name, value));
    }

    @Override
    public void unset(String chat, String name) {
        database.write(sql -> sql.update("DELETE FROM chat_setting WHERE chat = ? AND name = ?", chat, name));
    }

    @Override
    public void gone(String chat, String reason) {
        var now = clock.instant();
        database.write(sql -> gone(sql, chat, reason, now));
    }

    static void gone(Sql sql, String chat, String reason, Instant now) throws SQLException {
        sql.update(
                "INSERT INTO chat_gone (chat, since, reason) VALUES (?, ?, ?) ON CONFLICT (chat) DO NOTHING",
                chat,
                now,
                reason);
    }

    @Override
    public void back(String chat) {
        database.write(sql -> sql.update("DELETE FROM chat_gone WHERE chat = ?", chat));
    }

    @Override
    public void moved(String from, String to) {
        database.write(sql -> ChatTable.moveAll(sql, from, to));
    }

    @Override
    public Optional<Instant> findGone(String chat) {
        return database.read(
                sql -> sql.find(row -> row.time("since"), "SELECT since FROM chat_gone WHERE chat = ?", chat));
    }
}
