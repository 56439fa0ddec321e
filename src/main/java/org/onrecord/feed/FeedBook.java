package org.onrecord.feed;

import java.net.URI;
import java.time.Instant;
import java.util.Map;
import java.util.Set;

/**
 * What is remembered of feeds across restarts. Safe for use by many threads and by several processes on one database. Every
 * method throws {@link org.onrecord.chat.StoreUnavailableException} when the database fails.
 */
public interface FeedBook extends EntryBook {

    /** The feeds that were asked for before, by the address in the settings. */
    Map<URI, Followed> followed();

    /**
     * Takes a feed for this process, if it is due and no other process has it.
     *
     * @param until when another process may take it, if this one is killed before it is done
     */
    boolean take(URI feed, Instant now, Instant until);

    /** Keeps how it went; the feed is nobody's then. May be a part of {@link org.onrecord.chat.Transactions#together}. */
    void keep(Followed feed);

    /** Forgets all feeds but these. */
    void keepOnly(Set<URI> feeds);

    /** Forgets entries that were last met before this. */
    void forgetMetBefore(Instant when);
}
