package org.onrecord.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import org.onrecord.chat.Keys;

/** Table {@code button}. A key is made from what it stands for: an answer that is given twice has its buttons once. */
final class StoredKeys implements Keys {

    private static final int BYTES = 12;
    private static final Duration YEAR = Duration.ofDays(366);

    private final Database database;
    private final Clock clock;

    StoredKeys(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public String keep(String chat, String state) {
        var code = code(chat, state);
        var now = clock.instant();
        database.write(sql -> sql.update("""
                INSERT INTO button (chat, code, state, made) VALUES (?, ?, ?, ?)
                ON CONFLICT (chat, code) DO UPDATE SET kept_until = NULL""", chat, code, state, now));
        return code;
    }

    @Override
    public String keepForAYear(String chat, String state) {
        var code = code(chat, state);
        var now = clock.instant();
        database.write(sql -> sql.update("""
                INSERT INTO button (chat, code, state, made, kept_until) VALUES (?, ?, ?, ?, ?)
                ON CONFLICT (chat, code) DO UPDATE SET kept_until = excluded.kept_until
                WHERE button.kept_until IS NOT NULL""", chat, code, state, now, now.plus(YEAR)));
        return code;
    }

    @Override
    public void keepFor(String chat, String name, String state) {
        var now = clock.instant();
        database.write(sql -> sql.update("""
                INSERT INTO button (chat, code, state, made) VALUES (?, ?, ?, ?)
                ON CONFLICT (chat, code) DO UPDATE SET state = excluded.state, made = excluded.made""", chat, name, state, now));
    }

    @Override
    public Optional<String> find(String chat, String key) {
        return database.read(sql ->
                sql.find(row -> row.text("state"), "SELECT state FROM button WHERE chat = ? AND code = ?", chat, key));
    }

    private static String code(String chat, String state) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(chat.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            // Not UTF-8, in which all halves of surrogate pairs are the same.
            var bytes = digest.digest(state.getBytes(StandardCharsets.UTF_16BE));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(bytes, BYTES));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
