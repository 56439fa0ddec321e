package org.onrecord.chat;

import java.util.List;

/** What users said of answers. Safe for use by many threads. */
public interface FeedbackBook {

    /** Keeps it, in the place of what the same user said of the same message before. */
    void add(Feedback feedback);

    /** All of it, the last first. */
    List<Feedback> all();
}
