package org.onrecord.feed;

import java.time.Instant;

/**
 * What became of an entry of a feed.
 *
 * @param key see {@link org.onrecord.reading.FeedEntry#key()}
 * @param stamp see {@link org.onrecord.reading.FeedEntry#stamp()}
 * @param tries how often its page was asked for
 * @param about the article's id where it was read, and otherwise why it was not
 * @param when it was last tried
 */
public record Met(String key, String stamp, State state, int tries, String about, Instant when) {

    /** What became of it. */
    public enum State {
        READ,
        SKIPPED,
        /** Its page is out of reach for a while. */
        WAITING
    }
}
