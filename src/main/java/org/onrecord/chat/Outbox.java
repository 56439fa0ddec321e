package org.onrecord.chat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Messages on disk, from when they are decided until the platform has them. Safe for use by many threads and by several
 * processes on one database. Every method throws {@link StoreUnavailableException} when the database fails.
 *
 * <p>A message is first marked as being sent, then sent, then marked as sent. After a crash in between nobody knows
 * whether the platform has it: it is sent (again), and {@link Queued#maybeSent()} says that it may come twice.
 */
public interface Outbox {

    /** Decides that a message is sent. Those of one chat and priority go in the order they were enqueued. */
    void enqueue(Outgoing message);

    /** For each chat with messages to be sent the one that goes first, also when it is not due yet; the most urgent first. */
    List<Queued> heads();

    /** The message of a chat that goes first; nothing when there is none, or when one of the chat is being sent. */
    Optional<Queued> findHead(String chat);

    /**
     * Marks a message as being sent by this process.
     *
     * @return whether it may be sent; not when another process has taken it
     */
    boolean sending(Queued message);

    /** Marks a message as sent, drops its content, and the chat as not gone. */
    void sent(Queued message, String platformMessage);

    /** Puts a message back that the platform did not take, to be sent at {@code at} or later. */
    void again(Queued message, Instant at, String reason);

    /** Puts a message back whose markup was refused, to be sent as plain text at once. */
    void plainly(Queued message, String reason);

    /** Gives a message up that the platform refuses for good. */
    void refused(Queued message, String reason);

    /** Marks the chat as gone, see {@link Chats}, and gives up all that was to be sent there. */
    void gone(Queued message, String reason);

    /** Moves the chat and all that is kept of it to the new id that the platform gave it, and puts the message back. */
    void moved(Queued message, String newChat);

    /**
     * Puts back what was being sent by processes that are no more.
     *
     * @return how many may now come twice
     */
    int recover();

    /**
     * The bot's answer to a message, for when that message is edited.
     *
     * @return platform's ids of the messages sent with this {@link Outgoing#replyTo()} in the last 30 days, in order;
     *     empty when there is none
     */
    List<String> answersTo(String chat, String replyTo);

    /** How many messages there are in each state, of the last 30 days. */
    Map<State, Integer> counts();

    /** How many messages were sent again after a crash, in the last 30 days. */
    int maybeTwice();

    /** What became of a message. */
    enum State {
        QUEUED,
        SENDING,
        SENT,
        /** The platform refused it. */
        REFUSED,
        /** Its chat is gone. */
        GONE
    }

    /**
     * A message that is to be sent.
     *
     * @param number its place in the order of all messages
     * @param plain whether to send {@link Content#plain()}, since the platform refused the markup
     * @param attempts how often it was tried
     * @param maybeSent whether a process ended while it was sending it, so that the platform may have it already
     * @param notBefore when it may be sent
     * @param enqueued when it was decided
     */
    record Queued(
            long number,
            Outgoing message,
            boolean plain,
            int attempts,
            boolean maybeSent,
            Instant notBefore,
            Instant enqueued) {}
}
