package org.onrecord.conversation;

import java.util.Optional;

/** Writes what is remembered of a conversation, so that a button can come back to it much later. Safe for use by many threads. */
public interface Moments {

    String write(Conversation conversation);

    /** Nothing when it was written by a version that wrote otherwise. */
    Optional<Conversation> read(String written);
}
