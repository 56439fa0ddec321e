package org.onrecord.reading;

import java.util.List;

/** What came of reading a feed. */
public sealed interface Feed {

    /**
     * A feed.
     *
     * @param entries in its order, which is mostly the newest first; each once
     */
    record Entries(List<FeedEntry> entries) implements Feed {
        public Entries {
            entries = List.copyOf(entries);
        }
    }

    /**
     * Not a feed that can be read.
     *
     * @param isPage whether it is a web page
     * @param why what is wrong and what would be right
     */
    record Refused(boolean isPage, String why) implements Feed {}
}
