package org.onrecord.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onrecord.subscription.Seen;

/** Tables {@code seen_article} and {@code seen_number}. */
final class StoredSeen implements Seen {

    private static final String REMOVED = "";

    private final Database database;

    StoredSeen(Database database) {
        this.database = database;
    }

    @Override
    public long last() {
        return database.read(sql -> sql.find(row -> row.number("number"), "SELECT number FROM seen_number")
                .orElse(0L));
    }

    @Override
    public boolean hasStarted() {
        return database.read(sql -> sql.number("SELECT started FROM seen_number")) == 1;
    }

    @Override
    public void started() {
        database.writeNow(sql -> sql.update("UPDATE seen_number SET started = 1"));
    }

    @Override
    public Map<String, String> looks() {
        var looks = new HashMap<String, String>();
        database.read(sql -> sql.list(
                row -> looks.put(row.text("article"), row.text("look")) == null,
                "SELECT article, look FROM seen_article WHERE look <> ''"));
        return looks;
    }

    @Override
    public int notice(List<Look> looks, boolean isStart, Instant now) {
        return database.writeNow(sql -> {
            long number = lock(sql);
            int noticed = 0;
            for (var look : looks) {
                var known = sql.find(Row::of, "SELECT * FROM seen_article WHERE article = ?", look.article())
                        .orElse(null);
                if (known != null && known.look().equals(look.look())) {
                    addOld(sql, known, look);
                } else {
                    number += isStart ? 0 : 1;
                    put(sql, known, look, isStart ? 0 : number, now);
                    noticed++;
                    if (known != null) {
                        change(sql, look.article(), number);
                    }
                }
            }
            sql.update("UPDATE seen_number SET number = ?", number);
            return noticed;
        });
    }

    /** Whoever comes second waits here, until what the first one noticed can be seen. */
    private static long lock(Sql sql) throws SQLException {
        return sql.find(row -> row.number("number"), "UPDATE seen_number SET number = number RETURNING number")
                .orElseThrow();
    }

    /** Claims that only the rules of reading made new. */
    private static void addOld(Sql sql, Row known, Look look) throws SQLException {
        var claims = new TreeMap<>(known.claims());
        look.claims().forEach(key -> claims.putIfAbsent(key, 0L));
        if (claims.size() > known.claims().size()) {
            sql.update("UPDATE seen_article SET claims = ? WHERE article = ?", text(claims), look.article());
        }
    }

    private static void put(Sql sql, @Nullable Row known, Look look, long number, Instant now) throws SQLException {
        var claims = new TreeMap<>(known == null ? Map.<String, Long>of() : known.claims());
        look.claims().forEach(key -> claims.putIfAbsent(key, number));
        sql.update("""
                INSERT INTO seen_article (article, look, first_number, last_number, claims, noticed)
                VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (article) DO UPDATE SET look = excluded.look,
                last_number = excluded.last_number, claims = excluded.claims, noticed = excluded.noticed""", look.article(), look.look(), number, number, text(claims), now);
    }

    private static void change(Sql sql, String article, long number) throws SQLException {
        sql.update("""
                INSERT INTO changed_article (article, number) VALUES (?, ?)
                ON CONFLICT (article) DO UPDATE SET number = excluded.number""", article, number);
    }

    @Override
    public int remove(Set<String> articles, Instant now) {
        return database.writeNow(sql -> {
            long number = lock(sql);
            int removed = 0;
            for (var article : articles.stream().sorted().toList()) {
                int found = sql.update(
                        "UPDATE seen_article SET look = ?, noticed = ? WHERE article = ? AND look <> ?",
                        REMOVED,
                        now,
                        article,
                        REMOVED);
                if (found > 0) {
                    number++;
                    removed++;
                    change(sql, article, number);
                }
            }
            sql.update("UPDATE seen_number SET number = ?", number);
            return removed;
        });
    }

    @Override
    public List<Changed> changed() {
        return database.read(sql -> sql.list(
                row -> new Changed(row.text("article"), row.number("number")),
                "SELECT article, number FROM changed_article ORDER BY number"));
    }

    @Override
    public void settled(Changed changed) {
        database.write(sql -> sql.update(
                "DELETE FROM changed_article WHERE article = ? AND number = ?", changed.article(), changed.number()));
    }

    @Override
    public Map<String, Set<String>> between(long after, long through) {
        var rows = database.read(sql -> sql.list(
                Row::of,
                "SELECT * FROM seen_article WHERE last_number > ? AND look <> '' ORDER BY last_number",
                after));
        var found = new LinkedHashMap<String, Set<String>>();
        rows.stream()
                .sorted(Comparator.comparing(Row::first).thenComparing(Row::article))
                .forEach(row -> {
                    var keys = new LinkedHashSet<String>();
                    row.claims().forEach((key, number) -> {
                        if (number > after && number <= through) {
                            keys.add(key);
                        }
                    });
                    if (!keys.isEmpty()) {
                        found.put(row.article(), keys);
                    }
                });
        return found;
    }

    @Override
    public boolean isKnownBy(long number, String article) {
        return database.read(sql ->
                sql.number("SELECT count(*) FROM seen_article WHERE article = ? AND first_number <= ?", article, number)
                        > 0);
    }

    private static String text(Map<String, Long> claims) {
        return claims.entrySet().stream()
                .map(entry -> entry.getKey() + ":" + entry.getValue())
                .collect(Collectors.joining(" "));
    }

    /** A row of {@code seen_article}. */
    private record Row(String article, String look, long first, Map<String, Long> claims) {

        static Row of(Sql.Row row) throws SQLException {
            var claims = new HashMap<String, Long>();
            for (var claim : row.text("claims").split(" ", -1)) {
                int colon = claim.indexOf(':');
                if (colon > 0) {
                    claims.put(claim.substring(0, colon), Long.valueOf(claim.substring(colon + 1)));
                }
            }
            return new Row(row.text("article"), row.text("look"), row.number("first_number"), claims);
        }
    }
}
