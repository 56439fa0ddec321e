package org.onrecord.chat;

/** Makes one of what is written through several ports. Safe for use by many threads. */
public interface Transactions {

    /**
     * Runs {@code work} and then writes, in one transaction and in order, all that it wrote through {@link Inbox},
     * {@link Outbox}, {@link Chats}, {@link Keys}, {@link FeedbackBook}, {@link ChatRecords} and the remembered
     * conversations, on this thread. Until then nothing is written and no lock is held, so {@code work} may take its
     * time; what it reads is what was there before it. When it throws, nothing is written.
     *
     * <p>Within another {@code together} it is a part of that one.
     */
    void together(Runnable work);
}
