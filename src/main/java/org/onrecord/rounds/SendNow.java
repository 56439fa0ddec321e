package org.onrecord.rounds;

import java.time.Clock;
import java.util.List;
import org.onrecord.chat.Reply;
import org.onrecord.digest.FollowedNews;
import org.onrecord.subscription.Ledger.Delivery;
import org.onrecord.subscription.Ledger.Kind;
import org.onrecord.subscription.Subscription;

/** Tells a chat at once what the next summary would tell. Safe for use by many threads. */
public final class SendNow {

    private final Books books;
    private final Summaries summaries;
    private final Remembering remembering;
    private final Clock clock;

    public SendNow(Books books, FollowedNews news, Remembering remembering, Clock clock) {
        this.books = books;
        this.summaries = new Summaries(news);
        this.remembering = remembering;
        this.clock = clock;
    }

    /**
     * Makes what is new to a subscription until now, and decides that it is told, so that the next summary does not tell it
     * again; a part of {@link org.onrecord.chat.Transactions#together}.
     *
     * @return no parts when there is nothing new
     */
    Reply tell(Subscription subscription) {
        var now = clock.instant();
        var through = Math.max(subscription.toldThrough(), books.seen().last());
        var made = summaries.now(subscription, through, now);
        if (made.hasNews()) {
            var occasion = Delivery.occasionAfter(Kind.ASKED_FOR, subscription.toldThrough());
            books.ledger().decide(new Delivery(subscription, occasion, through, made.claims(), now));
            remembering.remember(subscription.to(), new Reply(made.parts()), List.of(made), now);
        }
        return new Reply(made.parts());
    }
}
