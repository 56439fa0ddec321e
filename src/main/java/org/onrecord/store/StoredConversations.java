package org.onrecord.store;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.onrecord.chat.Address;
import org.onrecord.conversation.Conversation;
import org.onrecord.conversation.Conversations;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Table {@code conversation}. */
final class StoredConversations implements Conversations {

    private static final Logger LOG = LoggerFactory.getLogger(StoredConversations.class);

    private final Database database;
    private final Clock clock;
    private final Duration expiry;
    private final WrittenMoments moments = new WrittenMoments();

    StoredConversations(Database database, Clock clock, Duration expiry) {
        this.database = database;
        this.clock = clock;
        this.expiry = expiry;
    }

    @Override
    public Conversation of(String chat) {
        var now = clock.instant();
        var at = Address.of(chat);
        return database.read(sql -> sql.find(
                        row -> row.text("memory"),
                        "SELECT memory FROM conversation WHERE chat = ? AND thread = ? AND touched >= ?",
                        at.chat(),
                        thread(at),
                        now.minus(expiry)))
                .flatMap(this::read)
                .orElseGet(() -> Conversation.begin(chat, now));
    }

    @Override
    public void save(Conversation conversation) {
        var at = Address.of(conversation.chat());
        var memory = moments.write(conversation);
        database.write(sql -> sql.update("""
                INSERT INTO conversation (chat, thread, memory, touched) VALUES (?, ?, ?, ?)
                ON CONFLICT (chat, thread) DO UPDATE SET memory = excluded.memory, touched = excluded.touched""", at.chat(), thread(at), memory, conversation.touched()));
    }

    @Override
    public void forget(String chat) {
        var at = Address.of(chat);
        database.write(
                sql -> sql.update("DELETE FROM conversation WHERE chat = ? AND thread = ?", at.chat(), thread(at)));
    }

    private static String thread(Address at) {
        return at.thread() == null ? "" : at.thread();
    }

    /** What another version wrote may not be readable; a conversation that begins anew is the lesser evil. */
    private Optional<Conversation> read(String memory) {
        var read = moments.read(memory);
        if (read.isEmpty()) {
            LOG.warn("a conversation that was stored cannot be read; it begins anew");
        }
        return read;
    }
}
