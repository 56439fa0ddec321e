package org.onrecord.chat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Updates on disk, from when they came until what they caused is on disk too. Safe for use by many threads and by
 * several processes on one database. Every method throws {@link StoreUnavailableException} when the database fails.
 */
public interface Inbox {

    /**
     * Stores updates and moves the offset, in one transaction.
     *
     * @return the chats of those that were new, without repetition
     */
    List<String> store(List<Update> updates, @Nullable Offset next);

    /** How far a platform was taken; nothing before its first update. */
    Optional<Offset> findOffset(String platform);

    /** Starts the platform's numbering anew; see {@link Offset#moved()}. */
    void forgetOffset(String platform);

    /** Chats with an update from before that time that is not handled, the one that waits longest first. */
    List<String> waiting(Instant before);

    /** The oldest update of a chat that is neither handled nor set aside, also when it is not to be tried again yet. */
    Optional<Pending> findNext(String chat);

    /** Counts that the handling begins; only needed for one that was left over when a process ended. */
    void begin(Pending pending);

    /**
     * Marks it as handled, and drops what it said. To be called in {@link Transactions#together} with all that the
     * handling wrote.
     *
     * @throws AlreadyHandledException when another process was faster; then nothing of the transaction is written. In
     *     a transaction it is thrown by {@link Transactions#together} itself
     */
    void handled(Pending pending);

    /**
     * Counts a failure; the update stays the chat's next one.
     *
     * @param reason without a user's words: the kind of exception, and where
     * @param again not to be tried before
     */
    void failed(Pending pending, String reason, Instant again);

    /** Gives up on it, so that it blocks nothing. It is kept for 30 days. In a transaction, as {@link #handled}. */
    void setAside(Pending pending, String reason);

    /** Those that were set aside, the last one first, without what they said. */
    List<SetAside> setAside();

    /** How many are not handled. */
    int depth();

    /**
     * An update that is not handled.
     *
     * @param number its place in the order of all updates stored
     * @param failures how often handling it failed
     * @param begun how often {@link #begin} was called
     * @param notBefore when it may be tried (again)
     */
    record Pending(long number, Update update, int failures, int begun, Instant notBefore) {}

    /** An update that was given up on. */
    record SetAside(long number, String platform, String chat, Instant received, String reason) {}
}
