package org.onrecord.store;

import java.time.Clock;
import java.time.Duration;
import org.onrecord.chat.ChatRecords;
import org.onrecord.chat.Chats;
import org.onrecord.chat.FeedbackBook;
import org.onrecord.chat.Inbox;
import org.onrecord.chat.Keys;
import org.onrecord.chat.Outbox;
import org.onrecord.chat.Transactions;
import org.onrecord.chat.Upkeep;
import org.onrecord.conversation.Conversations;
import org.onrecord.feed.FeedBook;
import org.onrecord.subscription.Ledger;
import org.onrecord.subscription.Seen;
import org.onrecord.subscription.Subscriptions;

/** All that a running bot must not forget, in one database. Safe for use by many threads and by several processes. */
public final class Store implements AutoCloseable {

    private final Database database;
    private final Leadership leadership;

    /** One for all: whoever sends is told of what others enqueue. */
    private final Outbox outbox;

    private final StoreLocation location;
    private final Clock clock;
    private final Duration expiry;

    private Store(Database database, StoreLocation location, Clock clock, Duration expiry) {
        this.database = database;
        this.leadership = database.engine().leadership();
        this.outbox = new StoredOutbox(database, leadership, clock);
        this.location = location;
        this.clock = clock;
        this.expiry = expiry;
    }

    /**
     * Opens the database, and makes its tables or brings them up to date.
     *
     * @param expiry after how long without a message a conversation is forgotten
     * @throws org.onrecord.chat.StoreUnavailableException when it cannot be reached or written, is damaged, or was
     *     written by a newer OnRecord; it is left as it was
     */
    public static Store open(StoreLocation location, Clock clock, Duration expiry) {
        var database = Database.connect(location);
        boolean done = false;
        try {
            new Schema(database, location).bringUpToDate();
            done = true;
            return new Store(database, location, clock, expiry);
        } finally {
            if (!done) {
                database.close();
            }
        }
    }

    public Transactions transactions() {
        return database;
    }

    public Inbox inbox() {
        return new StoredInbox(database, clock);
    }

    public Outbox outbox() {
        return outbox;
    }

    public Chats chats() {
        return new StoredChats(database, clock);
    }

    public Keys keys() {
        return new StoredKeys(database, clock);
    }

    public FeedbackBook feedback() {
        return new StoredFeedback(database);
    }

    public Conversations conversations() {
        return new StoredConversations(database, clock, expiry);
    }

    public Subscriptions subscriptions() {
        return new StoredSubscriptions(database);
    }

    public Ledger ledger() {
        return new StoredLedger(database);
    }

    public Seen seen() {
        return new StoredSeen(database);
    }

    public FeedBook feeds() {
        return new StoredFeedBook(database);
    }

    public ChatRecords records() {
        return new StoredRecords(database, clock);
    }

    public Upkeep upkeep() {
        return new StoredUpkeep(database, clock, expiry);
    }

    /** Where it is, for people; without user and password. */
    public String place() {
        return location.name();
    }

    /**
     * Looks through the whole database for damage; takes seconds for a large one.
     *
     * @throws org.onrecord.chat.StoreUnavailableException when there is any
     */
    public void verify() {
        database.verify();
    }

    /** Lets the database go. What was not written yet, in a transaction that has not ended, is not there. */
    @Override
    public void close() {
        leadership.close();
        database.close();
    }
}
