package org.onrecord.subscription;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The subscriptions of all chats. Safe for use by many threads and by several processes on one database. Writes are parts
 * of {@link org.onrecord.chat.Transactions#together}, but for {@link #propose}.
 */
public interface Subscriptions {

    /**
     * Keeps one that the chat has not confirmed, in the place of any other that it has not; at once, also within a
     * transaction.
     *
     * @return the same with its id and number
     */
    Subscription propose(Subscription subscription);

    /** Makes a proposed or paused one active from now on; what was noticed before now is not told by a proposed one. */
    void activate(Subscription subscription, Instant now);

    /** Has nothing sent until it is made active again; what was new meanwhile is told then. */
    void pause(Subscription subscription);

    /** Changes what is followed and when; nothing else. */
    void change(Subscription subscription);

    /** One that is not there is no error. */
    void delete(Subscription subscription);

    /** Those of a chat and its threads, by number; proposed ones too. */
    List<Subscription> of(String chat);

    Optional<Subscription> find(long id);

    /** All that are active, of chats that are not gone. */
    List<Subscription> active();
}
