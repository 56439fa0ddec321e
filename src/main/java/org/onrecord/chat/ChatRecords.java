package org.onrecord.chat;

import java.util.Map;

/** All that is kept of a chat and of its threads, for those who want to see it or to have it deleted. */
public interface ChatRecords {

    /** As JSON, indented, for people to read; an object with empty lists when nothing is kept. */
    String export(String chat);

    /**
     * Deletes all of it, but for the update that is being handled and what is enqueued after this in the same
     * transaction: the answer that says what was deleted.
     *
     * @return how many of each kind, in plain words, for example "settings" 3; kinds of which there are none are left
     *     out. In a transaction it is counted now and deleted with it
     */
    Map<String, Integer> forget(String chat);
}
