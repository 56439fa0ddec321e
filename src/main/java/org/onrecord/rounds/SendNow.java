package org.onrecord.rounds;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.onrecord.chat.Address;
import org.onrecord.chat.Answered;
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
     * @param asked where it is told and can be asked about
     * @return nothing when there is nothing new
     */
    Optional<Answered> tell(Subscription subscription, Address asked) {
        var now = clock.instant();
        var made = summaries.now(subscription, books.seen().last(), now);
        if (!made.hasNews()) {
            return Optional.empty();
        }
        books.ledger().decide(made.delivery(Delivery.occasionAfter(Kind.ASKED_FOR, subscription.toldThrough()), now));
        return Optional.of(remembering.remember(asked, new Reply(made.parts()), List.of(made), now));
    }
}
