package org.onrecord.rounds;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.onrecord.chat.Address;
import org.onrecord.chat.Outgoing;
import org.onrecord.chat.Reply;
import org.onrecord.chat.StoreUnavailableException;
import org.onrecord.digest.FollowedNews;
import org.onrecord.index.IndexUnavailableException;
import org.onrecord.rounds.Summaries.Summary;
import org.onrecord.schedule.Due;
import org.onrecord.subscription.AlreadyDecidedException;
import org.onrecord.subscription.Ledger.Delivery;
import org.onrecord.subscription.Ledger.Kind;
import org.onrecord.subscription.Subscription;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends each subscription what is due. Safe for use by many threads and by several processes on one database. */
public final class Rounds {

    private static final Logger LOG = LoggerFactory.getLogger(Rounds.class);

    /** What appears within this time after an alert is told together. */
    static final Duration BETWEEN_ALERTS = Duration.ofMinutes(10);

    private final Books books;
    private final Summaries summaries;
    private final Post post;
    private final Clock clock;

    public Rounds(Books books, FollowedNews news, Post post, Clock clock) {
        this.books = books;
        this.summaries = new Summaries(news);
        this.post = post;
        this.clock = clock;
    }

    /**
     * Decides all that is due now. To be called every few seconds; what was decided before is not decided again.
     *
     * @throws StoreUnavailableException when the database fails; what was decided until then stays
     */
    public void step() {
        var now = clock.instant();
        long seen = books.seen().last();
        var due = new LinkedHashMap<Address, List<DueOne>>();
        for (var subscription : books.subscriptions().active()) {
            if (!post.reaches(subscription.to())) {
                continue;
            }
            if (subscription.pace() == Subscription.Pace.AT_ONCE) {
                withoutHarm(subscription, () -> alert(subscription, seen, now));
            } else {
                subscription
                        .timetable()
                        .findDue(subscription.last(), subscription.since(), now)
                        .ifPresent(found -> due.computeIfAbsent(subscription.to(), none -> new ArrayList<>())
                                .add(new DueOne(subscription, found)));
            }
        }
        due.values().forEach(all -> withoutHarm(all.getFirst().subscription(), () -> daily(all, seen, now)));
    }

    private record DueOne(Subscription subscription, Due due) {}

    /** All that a chat is due at a time comes as one. */
    private void daily(List<DueOne> all, long seen, Instant now) {
        var made = all.stream()
                .map(each -> summaries.daily(each.subscription(), each.due(), seen, now))
                .toList();
        post.together(() -> {
            for (int i = 0; i < all.size(); i++) {
                books.ledger()
                        .decide(made.get(i).delivery(all.get(i).due().day().toString(), now));
            }
            send(made, Outgoing.Priority.SUMMARY, now);
        });
    }

    private void alert(Subscription subscription, long seen, Instant now) {
        if (seen <= subscription.toldThrough()
                || subscription.timetable().allowedFrom(now).isAfter(now)
                || wasAlerted(subscription, now)) {
            return;
        }
        var made = summaries.now(subscription, seen, now);
        var kind = made.hasNews() ? Kind.ALERT : Kind.PASSED;
        post.together(() -> {
            books.ledger().decide(made.delivery(Delivery.occasionAfter(kind, subscription.toldThrough()), now));
            send(List.of(made), Outgoing.Priority.ALERT, now);
        });
    }

    private boolean wasAlerted(Subscription subscription, Instant now) {
        return books.ledger()
                .findLast(subscription.id(), Kind.ALERT.prefix())
                .filter(last -> last.plus(BETWEEN_ALERTS).isAfter(now))
                .isPresent();
    }

    private void send(List<Summary> made, Outgoing.Priority priority, Instant now) {
        var parts = made.stream().flatMap(each -> each.parts().stream()).toList();
        if (parts.isEmpty()) {
            return;
        }
        var to = made.getFirst().subscription().to();
        var told = made.stream().filter(Summary::hasNews).toList();
        if (told.isEmpty()) {
            post.send(to, priority, new Reply(parts));
        } else {
            post.send(to, priority, new Reply(parts), told, now);
        }
    }

    /** What is wrong with one must not keep the others waiting: this is one of the loops that go on. */
    private static void withoutHarm(Subscription subscription, Runnable work) {
        try {
            work.run();
        } catch (AlreadyDecidedException e) {
            LOG.debug("{}", e.getMessage());
        } catch (StoreUnavailableException | IndexUnavailableException e) {
            throw e;
        } catch (RuntimeException e) {
            LOG.error("subscription {} could not be sent; it is tried again", subscription.id(), e);
        }
    }
}
