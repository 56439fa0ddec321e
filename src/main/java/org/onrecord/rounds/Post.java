package org.onrecord.rounds;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.onrecord.chat.Address;
import org.onrecord.chat.Content;
import org.onrecord.chat.Outbox;
import org.onrecord.chat.Outgoing;
import org.onrecord.chat.Platform;
import org.onrecord.chat.Reply;
import org.onrecord.chat.Transactions;
import org.onrecord.conversation.Conversations;
import org.onrecord.digest.Digest;
import org.onrecord.question.Slots;

/** Sends what nobody asked for just now, so that it can be asked about. Safe for use by many threads. */
public final class Post {

    private final Transactions transactions;
    private final Outbox outbox;
    private final Remembering remembering;
    private final List<Platform> platforms;

    /** Sends on these platforms; a chat of another one is passed over. */
    public Post(Transactions transactions, Outbox outbox, Conversations conversations, List<Platform> platforms) {
        this.transactions = transactions;
        this.outbox = outbox;
        this.remembering = new Remembering(conversations);
        this.platforms = List.copyOf(platforms);
    }

    boolean reaches(Address to) {
        return platform(to).isPresent();
    }

    /** See {@link Transactions#together}. */
    void together(Runnable work) {
        transactions.together(work);
    }

    /** Enqueues a reply; a part of {@link #together}. */
    void send(Address to, Outgoing.Priority priority, Reply reply) {
        for (var content : rendered(to, reply)) {
            outbox.enqueue(new Outgoing(to, priority, null, null, content));
        }
    }

    /** See {@link Remembering}. */
    void remember(Address to, Slots slots, List<Digest> shown, Instant now) {
        remembering.remember(to, slots, shown, now);
    }

    private List<Content> rendered(Address to, Reply reply) {
        return platform(to).map(platform -> platform.render(reply)).orElse(List.of());
    }

    private Optional<Platform> platform(Address to) {
        return platforms.stream()
                .filter(platform -> platform.name().equals(to.platform()))
                .findFirst();
    }
}
