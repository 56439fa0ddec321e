package org.onrecord.chat;

import java.util.List;

/** A place where people chat, as far as sending goes. Safe for use by many threads. */
public interface Platform {

    /** For example "telegram"; the first part of its chats' ids. */
    String name();

    /** Whether a chat is shared by several people; platforms let a bot say less there. */
    boolean isGroup(String chat);

    /** A reply as one or more messages, in order, of what nobody's update asks for and nobody asks on about. */
    List<Content> render(Reply reply);

    /**
     * The same of what can be asked on about, such as a summary, with buttons where the platform has any. What these stand
     * for is kept in {@link Transactions#together}.
     */
    default List<Content> render(String chat, Answered told) {
        return render(told.reply());
    }

    /**
     * Sends one message, or changes the one it is an edit of. Called from many threads, but never twice at the same time
     * for one chat. Comes back within 30 seconds, by a time limit of its own; waits for no rate limit and tries nothing
     * again: that is done before and after it.
     *
     * @param plain whether to send {@link Content#plain()} without any markup
     */
    Sending send(Outgoing message, boolean plain);
}
