package org.onrecord.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.subscription.AlreadyDecidedException;
import org.onrecord.subscription.Ledger;

/** Tables {@code delivery} and {@code sent_claim}. */
final class StoredLedger implements Ledger {

    private final Database database;
    private final StoredSubscriptions subscriptions;

    StoredLedger(Database database) {
        this.database = database;
        subscriptions = new StoredSubscriptions(database);
    }

    @Override
    public void decide(Delivery delivery) {
        database.write(sql -> {
            moveOn(sql, delivery);
            for (var claim : delivery.claims()) {
                sql.update(
                        """
                        INSERT INTO sent_claim (chat, subscription, article, claim, speaker, words, sent)
                        VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (subscription, article, claim) DO NOTHING""",
                        delivery.subscription().to().chat(),
                        delivery.subscription().id(),
                        claim.article(),
                        claim.claim(),
                        claim.speaker(),
                        claim.words(),
                        delivery.decided());
            }
        });
    }

    private static void moveOn(Sql sql, Delivery delivery) throws SQLException {
        var subscription = delivery.subscription();
        int moved = sql.update(
                """
                UPDATE subscription SET told = ?, last_day = coalesce(?, last_day)
                WHERE id = ? AND told = ? AND state = 'ACTIVE'""", delivery.toldThrough(), day(delivery.occasion()), subscription.id(), subscription.toldThrough());
        int decided = moved == 0
                ? 0
                : sql.update(
                        """
                        INSERT INTO delivery (chat, subscription, occasion, told, decided) VALUES (?, ?, ?, ?, ?)
                        ON CONFLICT (subscription, occasion) DO NOTHING""",
                        subscription.to().chat(),
                        subscription.id(),
                        delivery.occasion(),
                        delivery.toldThrough(),
                        delivery.decided());
        if (decided == 0) {
            throw new AlreadyDecidedException(subscription.id(), delivery.occasion());
        }
    }

    /** The occasion, where it is a date. */
    private static @Nullable String day(String occasion) {
        return Character.isDigit(occasion.charAt(0)) ? occasion : null;
    }

    @Override
    public Optional<Instant> findLast(long subscription, String occasion) {
        return database.read(
                sql -> sql.find(row -> row.time("decided"), """
                SELECT decided FROM delivery WHERE subscription = ? AND substr(occasion, 1, ?) = ?
                ORDER BY decided DESC LIMIT 1""", subscription, occasion.length(), occasion));
    }

    @Override
    public List<Sent> sentFrom(String article) {
        return database.read(sql -> sql.list(row -> findSent(row, article), """
                SELECT s.*, c.claim, c.speaker, c.words, c.sent FROM sent_claim c JOIN subscription s
                ON s.id = c.subscription WHERE c.article = ? ORDER BY s.id, c.sent, c.claim""", article)).stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Sent> findSent(Sql.Row row, String article) throws SQLException {
        var claim = new SentClaim(article, row.text("claim"), row.text("speaker"), row.text("words"));
        var when = row.time("sent");
        return subscriptions.findSubscription(row).map(subscription -> new Sent(subscription, claim, when));
    }

    @Override
    public void told(List<Sent> sent) {
        database.write(sql -> {
            for (var each : sent) {
                int untold = sql.update(
                        "DELETE FROM sent_claim WHERE subscription = ? AND article = ? AND claim = ?",
                        each.subscription().id(),
                        each.claim().article(),
                        each.claim().claim());
                if (untold == 0) {
                    throw new AlreadyDecidedException(
                            each.subscription().id(),
                            "correction of " + each.claim().article());
                }
            }
        });
    }
}
