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
import org.onrecord.rounds.Summaries.Summary;

/** Sends what nobody asked for just now, so that it can be asked about. Safe for use by many threads. */
public final class Post {

    private final Transactions transactions;
    private final Outbox outbox;
    private final Remembering remembering;
    private final List<Platform> platforms;

    /** Sends on these platforms; a chat of another one is passed over. */
    public Post(Transactions transactions, Outbox outbox, Remembering remembering, List<Platform> platforms) {
        this.transactions = transactions;
        this.outbox = outbox;
        this.remembering = remembering;
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
        enqueue(
                to,
                priority,
                platform(to).map(platform -> platform.render(reply)).orElse(List.of()));
    }

    /** Enqueues what summaries say, so that it can be asked about; a part of {@link #together}. */
    void send(Address to, Outgoing.Priority priority, Reply reply, List<Summary> summaries, Instant now) {
        var told = remembering.remember(to, reply, summaries, now);
        enqueue(
                to,
                priority,
                platform(to).map(platform -> platform.render(to.chat(), told)).orElse(List.of()));
    }

    private void enqueue(Address to, Outgoing.Priority priority, List<Content> contents) {
        contents.forEach(content -> outbox.enqueue(new Outgoing(to, priority, null, null, content)));
    }

    private Optional<Platform> platform(Address to) {
        return platforms.stream()
                .filter(platform -> platform.name().equals(to.platform()))
                .findFirst();
    }
}
