package org.onrecord.store;

import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.onrecord.chat.Address;
import org.onrecord.subscription.Subscription;
import org.onrecord.subscription.Subscriptions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Table {@code subscription}. */
final class StoredSubscriptions implements Subscriptions {

    private static final Logger LOG = LoggerFactory.getLogger(StoredSubscriptions.class);
    private static final String COLUMNS = "id, platform, chat, thread, place, asked, state, since, last_day, told";

    private final Database database;
    private final SubscriptionJson json = new SubscriptionJson();

    /** Each is told of once. */
    private final Set<Long> unreadable = ConcurrentHashMap.newKeySet();

    StoredSubscriptions(Database database) {
        this.database = database;
    }

    @Override
    public Subscription propose(Subscription subscription) {
        var to = subscription.to();
        var asked = json.write(subscription);
        return database.writeNow(sql -> {
            sql.update("DELETE FROM subscription WHERE chat = ? AND state = 'PROPOSED'", to.chat());
            return sql.find(
                            this::subscription,
                            """
                            INSERT INTO subscription (platform, chat, thread, place, asked, state, since, told)
                            SELECT ?, ?, ?, 1 + coalesce(max(place), 0), ?, 'PROPOSED', ?, 0
                            FROM subscription WHERE chat = ? RETURNING\s""" + COLUMNS,
                            to.platform(),
                            to.chat(),
                            to.thread(),
                            asked,
                            subscription.since(),
                            to.chat())
                    .orElseThrow();
        });
    }

    @Override
    public void activate(Subscription subscription, Instant now) {
        database.write(sql -> sql.update("""
                UPDATE subscription SET state = 'ACTIVE', since = ?, told = CASE WHEN state = 'PROPOSED'
                THEN (SELECT number FROM seen_number) ELSE told END WHERE id = ? AND state <> 'ACTIVE'""", now, subscription.id()));
    }

    @Override
    public void pause(Subscription subscription) {
        database.write(sql -> sql.update(
                "UPDATE subscription SET state = 'PAUSED' WHERE id = ? AND state = 'ACTIVE'", subscription.id()));
    }

    @Override
    public void change(Subscription subscription) {
        var asked = json.write(subscription);
        database.write(sql -> sql.update("UPDATE subscription SET asked = ? WHERE id = ?", asked, subscription.id()));
    }

    @Override
    public void delete(Subscription subscription) {
        database.write(sql -> {
            sql.update("DELETE FROM subscription WHERE id = ?", subscription.id());
            sql.update("DELETE FROM delivery WHERE subscription = ?", subscription.id());
            sql.update("DELETE FROM sent_claim WHERE subscription = ?", subscription.id());
        });
    }

    @Override
    public List<Subscription> of(String chat) {
        return list("SELECT " + COLUMNS + " FROM subscription WHERE chat = ? ORDER BY place, id", chat);
    }

    @Override
    public Optional<Subscription> find(long id) {
        return list("SELECT " + COLUMNS + " FROM subscription WHERE id = ?", id).stream()
                .findFirst();
    }

    @Override
    public List<Subscription> active() {
        return list("SELECT " + COLUMNS
                + " FROM subscription WHERE state = 'ACTIVE' AND chat NOT IN (SELECT chat FROM chat_gone) ORDER BY id");
    }

    private List<Subscription> list(String query, Object... values) {
        return database.read(sql -> sql.list(this::findSubscription, query, values)).stream()
                .flatMap(Optional::stream)
                .toList();
    }

    /** Of a row that has all columns of the table. One that another version wrote must not keep the others waiting. */
    Optional<Subscription> findSubscription(Sql.Row row) throws SQLException {
        try {
            return Optional.of(subscription(row));
        } catch (UncheckedIOException e) {
            if (unreadable.add(row.number("id"))) {
                LOG.error(
                        "subscription {} is passed over: it is stored in a way that this version cannot read. The version that wrote it can.",
                        row.number("id"));
            }
            return Optional.empty();
        }
    }

    private Subscription subscription(Sql.Row row) throws SQLException {
        var asked = json.read(row.text("asked"));
        var last = row.findText("last_day");
        return new Subscription(
                row.number("id"),
                row.integer("place"),
                new Address(row.text("platform"), row.text("chat"), row.findText("thread")),
                asked.follow(),
                asked.timetable(),
                asked.pace(),
                asked.tellsOfNothing(),
                Subscription.State.valueOf(row.text("state")),
                row.time("since"),
                last == null ? null : LocalDate.parse(last),
                row.number("told"));
    }
}
