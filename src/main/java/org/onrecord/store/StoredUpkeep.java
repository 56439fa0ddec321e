package org.onrecord.store;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.onrecord.chat.Upkeep;

/** Deletes what is older than it is kept for. */
final class StoredUpkeep implements Upkeep {

    private static final Duration FINISHED = Duration.ofDays(30);

    /** So long a message can be edited on Telegram. */
    private static final Duration NAMED = Duration.ofDays(2);

    private static final Duration GONE = Duration.ofDays(90);

    /** A correction comes within this time, or nobody remembers what it corrects. */
    private static final Duration TOLD = Duration.ofDays(90);

    private final Database database;
    private final Clock clock;
    private final Duration expiry;

    StoredUpkeep(Database database, Clock clock, Duration expiry) {
        this.database = database;
        this.clock = clock;
        this.expiry = expiry;
    }

    @Override
    public Map<String, Integer> tidy() {
        var now = clock.instant();
        return database.writeNow(sql -> {
            var counts = new LinkedHashMap<String, Integer>();
            chatsGone(sql, now.minus(GONE), counts);
            delete(
                    sql,
                    counts,
                    "updates handled",
                    "DELETE FROM inbox WHERE finished < ? AND state = 'HANDLED'",
                    now.minus(StoredInbox.SAME_FOR));
            delete(sql, counts, "updates set aside", "DELETE FROM inbox WHERE finished < ?", now.minus(FINISHED));
            delete(sql, counts, "messages sent", "DELETE FROM outbox WHERE finished < ?", now.minus(FINISHED));
            delete(
                    sql,
                    counts,
                    "moments before questions",
                    "DELETE FROM button WHERE code LIKE '%:%' AND made < ?",
                    now.minus(NAMED));
            delete(sql, counts, "buttons of summaries", "DELETE FROM button WHERE kept_until < ?", now);
            delete(sql, counts, "claims sent", "DELETE FROM sent_claim WHERE sent < ?", now.minus(TOLD));
            delete(sql, counts, "summaries", "DELETE FROM delivery WHERE decided < ?", now.minus(TOLD));
            delete(sql, counts, "conversations", "DELETE FROM conversation WHERE touched < ?", now.minus(expiry));
            return counts;
        });
    }

    private static void chatsGone(Sql sql, Instant before, Map<String, Integer> counts) throws SQLException {
        var chats = sql.list(row -> row.text("chat"), "SELECT chat FROM chat_gone WHERE since < ?", before);
        for (var chat : chats) {
            for (var table : ChatTable.ALL) {
                table.forget(sql, chat);
            }
        }
        if (!chats.isEmpty()) {
            counts.put("chats gone", chats.size());
        }
    }

    private static void delete(Sql sql, Map<String, Integer> counts, String label, String delete, Instant before)
            throws SQLException {
        int deleted = sql.update(delete, before);
        if (deleted > 0) {
            counts.put(label, deleted);
        }
    }
}
