package org.onrecord.store;

import java.net.URI;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.onrecord.feed.FeedBook;
import org.onrecord.feed.Followed;
import org.onrecord.feed.Met;
import org.onrecord.fetch.Validators;

/** Tables {@code feed} and {@code feed_entry}. */
final class StoredFeedBook implements FeedBook {

    private final Database database;

    StoredFeedBook(Database database) {
        this.database = database;
    }

    @Override
    public Map<URI, Followed> followed() {
        return database.read(sql -> sql.list(StoredFeedBook::followed, "SELECT * FROM feed")).stream()
                .collect(Collectors.toUnmodifiableMap(Followed::address, each -> each));
    }

    @Override
    public boolean take(URI feed, Instant now, Instant until) {
        return database.writeNow(sql -> {
            sql.update("""
                    INSERT INTO feed (address, tag, modified, next, taken_until, failures, trouble, told, gone)
                    VALUES (?, '', '', 0, 0, 0, '', 0, 0) ON CONFLICT (address) DO NOTHING""", feed.toString());
            return sql.update("""
                    UPDATE feed SET taken_until = ? WHERE address = ? AND next <= ? AND taken_until <= ? AND gone = 0""", until, feed.toString(), now, now) == 1;
        });
    }

    @Override
    public void keep(Followed feed) {
        database.write(sql -> sql.update(
                """
                UPDATE feed SET moved_to = ?, tag = ?, modified = ?, next = ?, taken_until = 0, failures = ?,
                trouble = ?, told = ?, gone = ? WHERE address = ?""",
                feed.movedTo() == null ? null : feed.movedTo().toString(),
                feed.validators().tag(),
                feed.validators().modified(),
                feed.next(),
                feed.failures(),
                feed.trouble(),
                feed.isTold(),
                feed.isGone(),
                feed.address().toString()));
    }

    @Override
    public void keepOnly(Set<URI> feeds) {
        var gone = followed().keySet().stream()
                .filter(each -> !feeds.contains(each))
                .toList();
        for (var each : gone) {
            database.write(sql -> sql.update("DELETE FROM feed WHERE address = ?", each.toString()));
        }
    }

    @Override
    public Map<String, Met> met(Collection<String> keys) {
        return database.read(sql -> {
            var found = new HashMap<String, Met>();
            for (var key : keys) {
                sql.find(StoredFeedBook::met, "SELECT * FROM feed_entry WHERE entry = ?", key)
                        .ifPresent(met -> found.put(key, met));
            }
            return found;
        });
    }

    @Override
    public void keepMet(List<Met> entries) {
        database.write(sql -> {
            for (var each : entries) {
                sql.update("""
                        INSERT INTO feed_entry (entry, stamp, state, tries, about, met) VALUES (?, ?, ?, ?, ?, ?)
                        ON CONFLICT (entry) DO UPDATE SET stamp = excluded.stamp, state = excluded.state,
                        tries = excluded.tries, about = excluded.about, met = excluded.met""", each.key(), each.stamp(), each.state(), each.tries(), each.about(), each.when());
            }
        });
    }

    @Override
    public void forgetMetBefore(Instant when) {
        database.write(sql -> sql.update("DELETE FROM feed_entry WHERE met < ?", when));
    }

    private static Followed followed(Sql.Row row) throws SQLException {
        var moved = row.findText("moved_to");
        return new Followed(
                URI.create(row.text("address")),
                moved == null ? null : URI.create(moved),
                new Validators(row.text("tag"), row.text("modified")),
                row.time("next"),
                row.integer("failures"),
                row.text("trouble"),
                row.isSet("told"),
                row.isSet("gone"));
    }

    private static Met met(Sql.Row row) throws SQLException {
        return new Met(
                row.text("entry"),
                row.text("stamp"),
                Met.State.valueOf(row.text("state")),
                row.integer("tries"),
                row.text("about"),
                row.time("met"));
    }
}
