package org.onrecord.chat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Messages on disk, from when they are decided until the platform has them. Safe for use by many threads and by several
 * processes on one database, of which one at a time sends. Every method throws {@link StoreUnavailableException} when
 * the database fails.
 *
 * <p>A message is first marked as being sent, then sent, then marked as sent. After a crash in between nobody knows
 * whether the platform has it: it is sent (again), and {@link Queued#maybeSent()} says that it may come twice.
 */
public interface Outbox {

    /** Decides that a message is sent. Those of one chat and priority go in the order they were enqueued. */
    void enqueue(Outgoing message);

    /** Has {@code told} called with the chat whenever a message of this process is on disk; on the thread that wrote it. */
    void whenEnqueued(Consumer<String> told);

    /**
     * Tries to become the one process that sends, and stays it until it ends. Whoever becomes it puts back what the one
     * before was sending, and frees the feeds that it was reading. To be asked again and again: the other process may
     * end, or the database be gone for a while.
     *
     * @return whether this process is the one that sends
     */
    boolean lead();

    /** For each chat with messages to be sent the one that goes first, also when it is not due yet; the most urgent first. */
    List<Head> heads();

    /** The message of a chat that goes first; nothing when there is none, or when one of the chat is being sent. */
    Optional<Head> findHead(String chat);

    /** Marks a message as being sent, and gives it out; nothing when it is not to be sent any more. */
    Optional<Queued> take(Head head);

    /** Marks a message as sent, drops its content, and the chat as not gone. */
    void sent(Queued message, String platformMessage);

    /** Puts a message back that the platform has no time for yet, to be sent at {@code at} or later. */
    void later(Queued message, Instant at);

    /** Puts a message back that failed, and counts that; to be sent at {@code at} or later. */
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
     * The bot's answer to a message, for when that message is edited.
     *
     * @return for {@link Outgoing#editOf()}: the platform's ids of the messages sent with this {@link Outgoing#replyTo()} in
     *     the last 30 days, in order, and of those still to be sent what the outbox knows them by; empty when there is none
     */
    List<String> answersTo(String chat, String replyTo);

    /** How many messages there are in each state, of the last 30 days. */
    Map<State, Integer> counts();

    /** What keeps all messages waiting; nothing while at least some arrive. */
    Optional<HeldUp> findHeldUp();

    /** How many messages were sent again after a crash, in the last 30 days. */
    int maybeTwice();

    /**
     * Messages that failed and wait, while no other arrived.
     *
     * @param since when the first of them was enqueued
     * @param reason why one of them failed last
     */
    record HeldUp(int messages, Instant since, String reason) {}

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
     * The message that goes first in its chat, without what it says.
     *
     * @param number its place in the order of all messages
     * @param notBefore when it may be sent
     */
    record Head(long number, String platform, String chat, Outgoing.Priority priority, Instant notBefore) {}

    /**
     * A message that is being sent.
     *
     * @param plain whether to send {@link Content#plain()}, since the platform refused the markup
     * @param failures how often it failed before
     * @param maybeSent whether a process ended while it was sending it, so that the platform may have it already
     * @param enqueued when it was decided
     */
    record Queued(long number, Outgoing message, boolean plain, int failures, boolean maybeSent, Instant enqueued) {}
}
