package org.onrecord.conversation;

/** Remembers conversations. Safe for use by many threads. */
public interface Conversations {

    /** What is remembered of a chat; a new conversation when it is nothing. */
    Conversation of(String chat);

    void save(Conversation conversation);

    /** Forgets all of a chat; one that is not there is no error. */
    void forget(String chat);
}
