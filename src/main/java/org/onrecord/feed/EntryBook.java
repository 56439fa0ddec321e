package org.onrecord.feed;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * What is remembered of the entries of feeds. Every method throws {@link org.onrecord.chat.StoreUnavailableException} when
 * the database fails.
 */
public interface EntryBook {

    /** What became of entries, by their keys; those that were never met are left out. */
    Map<String, Met> met(Collection<String> keys);

    /** Keeps what became of entries. */
    void keepMet(List<Met> entries);
}
