package org.onrecord.chat;

import java.util.Map;

/** Throws away what has had its time. To be called once a day or so. */
public interface Upkeep {

    /**
     * Deletes ids of updates handled more than 3 days ago, messages sent and updates set aside more than 30 days ago, what
     * is kept for two days or a year and has had them, summaries and which claims they sent more than 90 days ago, all of
     * chats gone for 90 days, and conversations that have expired.
     *
     * @return how many of each kind, as {@link ChatRecords#forget}
     */
    Map<String, Integer> tidy();
}
