package org.onrecord.subscription;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What was decided to be sent to whom. Safe for use by many threads and by several processes on one database.
 *
 * <p>A delivery is decided, its messages are enqueued and the subscription moves on in one transaction; whoever comes
 * second finds it decided. So there is one for each date, whoever dies when.
 */
public interface Ledger {

    /**
     * Decides a delivery. To be called in {@link org.onrecord.chat.Transactions#together}, with its messages enqueued in
     * the same.
     *
     * @throws AlreadyDecidedException when another one was decided for this occasion, or the subscription has moved on,
     *     was paused or deleted meanwhile; then nothing of the transaction is written. It is thrown by {@code together}
     *     itself
     */
    void decide(Delivery delivery);

    /** When something was last decided for a subscription under an occasion that begins so. */
    Optional<Instant> findLast(long subscription, String occasion);

    /** Who was sent a claim of an article, each claim once for each subscription, and was not told yet that it changed. */
    List<Sent> sentFrom(String article);

    /** Keeps that whoever was sent these claims was told what became of them; in a transaction. */
    void told(List<Sent> sent);

    /**
     * Something that a subscription is sent, or is not sent since there is nothing new.
     *
     * @param occasion what it is decided for, once: a date such as "2022-11-05", or what {@link #occasionAfter} gives
     * @param toldThrough the number in {@link Seen} up to which everything is told by it
     * @param claims what it shows
     */
    record Delivery(
            Subscription subscription, String occasion, long toldThrough, List<SentClaim> claims, Instant decided) {

        public Delivery {
            claims = List.copyOf(claims);
        }

        /** The occasion of what is sent whenever something is new. */
        public static String occasionAfter(Kind kind, long told) {
            return kind.prefix() + told;
        }
    }

    /** What is sent on no certain date. */
    enum Kind {
        ALERT,
        ASKED_FOR,
        /** Nothing of what was new is followed. */
        PASSED;

        public String prefix() {
            return name().toLowerCase(Locale.ROOT) + "-";
        }
    }

    /**
     * A claim as it was shown.
     *
     * @param words the excerpt
     * @param speaker who said it
     */
    record SentClaim(String article, String claim, String speaker, String words) {}

    /** A claim that a subscription was sent. */
    record Sent(Subscription subscription, SentClaim claim, Instant when) {}
}
