package org.onrecord.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
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
    private final ObjectMapper mapper = Json.mapper();

    StoredConversations(Database database, Clock clock, Duration expiry) {
        this.database = database;
        this.clock = clock;
        this.expiry = expiry;
    }

    @Override
    public Conversation of(String chat) {
        var now = clock.instant();
        return database.read(sql -> sql.find(
                        row -> row.text("memory"),
                        "SELECT memory FROM conversation WHERE chat = ? AND thread = ? AND touched >= ?",
                        chat(chat),
                        thread(chat),
                        now.minus(expiry)))
                .flatMap(this::read)
                .orElseGet(() -> Conversation.begin(chat, now));
    }

    @Override
    public void save(Conversation conversation) {
        var memory = write(conversation);
        database.write(sql -> sql.update(
                """
                INSERT INTO conversation (chat, thread, memory, touched) VALUES (?, ?, ?, ?)
                ON CONFLICT (chat, thread) DO UPDATE SET memory = excluded.memory, touched = excluded.touched""", chat(conversation.chat()), thread(conversation.chat()), memory, conversation.touched()));
    }

    @Override
    public void forget(String chat) {
        database.write(
                sql -> sql.update("DELETE FROM conversation WHERE chat = ? AND thread = ?", chat(chat), thread(chat)));
    }

    /** Of "telegram:42/7", the chat; see {@link org.onrecord.chat.Address#conversation()}. */
    private static String chat(String conversation) {
        int slash = conversation.indexOf('/');
        return slash < 0 ? conversation : conversation.substring(0, slash);
    }

    private static String thread(String conversation) {
        int slash = conversation.indexOf('/');
        return slash < 0 ? "" : conversation.substring(slash + 1);
    }

    private String write(Conversation conversation) {
        try {
            return mapper.writeValueAsString(conversation);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("a conversation cannot be written as JSON", Json.withoutWords(e));
        }
    }

    /** What another version wrote may not be readable; a conversation that begins anew is the lesser evil. */
    private Optional<Conversation> read(String memory) {
        try {
            return Optional.of(mapper.readValue(memory, Conversation.class));
        } catch (JsonProcessingException e) {
            LOG.warn(
                    "a conversation that was stored cannot be read ({}); it begins anew",
                    e.getClass().getSimpleName());
            return Optional.empty();
        }
    }
}
