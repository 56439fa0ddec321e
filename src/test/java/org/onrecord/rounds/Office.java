package org.onrecord.rounds;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.onrecord.chat.Address;
import org.onrecord.chat.Outbox;
import org.onrecord.chat.Outgoing;
import org.onrecord.digest.FollowedNews;
import org.onrecord.index.ClaimIndex;
import org.onrecord.question.Who;
import org.onrecord.schedule.Timetable;
import org.onrecord.store.Store;
import org.onrecord.store.StoreLocation;
import org.onrecord.store.WrittenMoments;
import org.onrecord.subscription.Follow;
import org.onrecord.subscription.Subscription;

/** One running program, as far as subscriptions go. */
final class Office implements AutoCloseable {

    private final DeadlyPlatform platform;
    private final Store store;
    private final Clock clock;
    private final Books books;
    private final Noticing noticing;
    private final Corrections corrections;
    private final Rounds rounds;
    private final SendNow sendNow;

    Office(StoreLocation location, ClaimIndex index, Clock clock) {
        this(location, index, clock, new DeadlyPlatform());
    }

    Office(StoreLocation location, ClaimIndex index, Clock clock, DeadlyPlatform platform) {
        this.platform = platform;
        this.clock = clock;
        store = Store.open(location, clock, Duration.ofDays(1));
        books = new Books(store.subscriptions(), store.ledger(), store.seen());
        var remembering = new Remembering(store.conversations(), new WrittenMoments());
        var post = new Post(store.transactions(), store.outbox(), remembering, List.of(platform));
        noticing = new Noticing(index, store.seen(), clock);
        corrections = new Corrections(index, books, post, clock);
        var news = new FollowedNews(index, store.seen());
        rounds = new Rounds(books, news, post, clock);
        sendNow = new SendNow(books, news, remembering, clock);
    }

    DeadlyPlatform platform() {
        return platform;
    }

    Store store() {
        return store;
    }

    Books books() {
        return books;
    }

    SendNow sendNow() {
        return sendNow;
    }

    void step() {
        noticing.look();
        corrections.step();
        rounds.step();
    }

    Subscription subscribe(String chat, Follow follow, Timetable timetable, Subscription.Pace pace, boolean ofNothing) {
        var proposed = books.subscriptions()
                .propose(Subscription.proposed(
                        new Address("plain", "plain:" + chat, null),
                        follow,
                        timetable,
                        pace,
                        ofNothing,
                        clock.instant()));
        books.subscriptions().activate(proposed, clock.instant());
        return books.subscriptions().find(proposed.id()).orElseThrow();
    }

    static Follow everythingBy(String state) {
        return new Follow(List.of(new Who(state, Set.of(state), true)), null, List.of(), null);
    }

    static Timetable at(int hour, String zone) {
        return Timetable.daily(LocalTime.of(hour, 0), ZoneId.of(zone));
    }

    /** Sends all that is in the outbox, and gives it back. */
    List<Outgoing> sent() {
        var sent = new ArrayList<Outgoing>();
        var outbox = store.outbox();
        outbox.lead();
        for (var heads = outbox.heads(); !heads.isEmpty(); heads = outbox.heads()) {
            for (var head : heads) {
                outbox.take(head).ifPresent((Outbox.Queued queued) -> {
                    sent.add(queued.message());
                    outbox.sent(queued, "m" + queued.number());
                });
            }
        }
        return sent;
    }

    List<String> sentTexts() {
        return sent().stream().map(each -> each.content().plain()).toList();
    }

    @Override
    public void close() {
        store.close();
    }
}
