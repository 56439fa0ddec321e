package org.onrecord.subscription;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which articles and claims were noticed, in the order of being noticed. Safe for use by many threads and by several
 * processes on one database; numbers become visible in their order.
 */
public interface Seen {

    /** The number of what was noticed last; 0 when only the articles are there that were there from the start. */
    long last();

    /** Whether all that was there from the start was noticed. */
    boolean hasStarted();

    /** Keeps that all that was there from the start was noticed. */
    void started();

    /** Of each article that was noticed and not removed, what it looked like. */
    Map<String, String> looks();

    /**
     * Keeps how articles look now, in one transaction; each that is new or looks otherwise gets the next number, and so do
     * its claims that it did not have. Articles of which it is known that they look so are passed over, but claims that
     * only the rules of reading made new are not new.
     *
     * @param isStart whether they were there before anybody could be told: these get number 0, which is never new
     * @return how many there were of which it was not known that they look so
     */
    int notice(List<Look> looks, boolean isStart, Instant now);

    /**
     * Keeps that articles are there no more; those that were not noticed are no error.
     *
     * @return how many there were
     */
    int remove(Set<String> articles, Instant now);

    /** The claims that were noticed after one number and up to another, by article. */
    Map<String, Set<String>> between(long after, long through);

    /** Articles that look otherwise now, or were removed, since they were first noticed, until they are settled. */
    List<Changed> changed();

    /** Keeps that whoever was to be told of a change was told; unless it changed again since. */
    void settled(Changed changed);

    /** Whether an article was noticed, at first, at a number or before it. */
    boolean isKnownBy(long number, String article);

    /**
     * An article that changed.
     *
     * @param number of the change
     */
    record Changed(String article, long number) {}

    /**
     * An article as it is in the index.
     *
     * @param look equal as long as its text, its title, outlet, day and link are
     * @param claims what its claims say: {@link ClaimKey}
     */
    record Look(String article, String look, Set<String> claims) {
        public Look {
            claims = Set.copyOf(claims);
        }
    }
}
