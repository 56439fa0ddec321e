package org.onrecord.index;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.claim.Act;
import org.onrecord.claim.Claimant;
import org.onrecord.claim.Days;

/**
 * What to look for. What is empty or {@code null} does not filter; the topic ranks as well.
 *
 * @param claimants canonical names; a claim fits when one of them is its claimant or a co-claimant, or whom one of these
 *     represents
 * @param speakers more of whom a claim may be, each in this very name and role; they add to the claimants
 * @param acts a claim fits when its act is one of them
 * @param negated whether the act is negated
 * @param topic terms as {@link Terms} makes them, in groups of like meaning; a group fits a claim when one of its terms
 *     stands in the excerpt, in the names it is about or in the article's title
 * @param topicAtLeast how many groups of the topic must fit, from 0 to their number
 * @param said days on which it was said, at least in part; a claim that does not tell its day counts by the day it was
 *     printed, and does not fit when that is not known either
 * @param printed days on which the article was printed; an article whose day is not known does not fit
 * @param outlet name of the outlet, as in the article
 * @param latestFirst whether of claims that fit equally well those printed last come first, and not those printed first
 * @param limit most claims to return, from 1 to {@value #MAX_LIMIT}
 */
public record ClaimQuery(
        Set<String> claimants,
        Set<Claimant> speakers,
        Set<Act> acts,
        @Nullable Boolean negated,
        List<Set<String>> topic,
        int topicAtLeast,
        @Nullable Days said,
        @Nullable Days printed,
        @Nullable String outlet,
        boolean latestFirst,
        int limit) {

    public static final int MAX_LIMIT = 1000;

    /** Everything, as much as one search may return. */
    public static final ClaimQuery ALL =
            new ClaimQuery(Set.of(), Set.of(), null, List.of(), 0, null, null, null, MAX_LIMIT);

    public ClaimQuery {
        claimants = Set.copyOf(claimants);
        speakers = Set.copyOf(speakers);
        acts = Set.copyOf(acts);
        topic = topic.stream().map(Set::copyOf).toList();
        if (limit < 1 || limit > MAX_LIMIT) {
            throw new IllegalArgumentException("limit must be 1.." + MAX_LIMIT + ", not " + limit);
        }
        if (topicAtLeast < 0 || topicAtLeast > topic.size()) {
            throw new IllegalArgumentException("topicAtLeast must be 0.." + topic.size() + ", not " + topicAtLeast);
        }
    }

    /** A query for claimants by their names alone, the earliest first. */
    public ClaimQuery(
            Set<String> claimants,
            Set<Act> acts,
            @Nullable Boolean negated,
            List<Set<String>> topic,
            int topicAtLeast,
            @Nullable Days said,
            @Nullable Days printed,
            @Nullable String outlet,
            int limit) {
        this(claimants, Set.of(), acts, negated, topic, topicAtLeast, said, printed, outlet, false, limit);
    }

    /** The same query for others. */
    public ClaimQuery by(Set<String> others, Set<Claimant> moreSpeakers) {
        return new ClaimQuery(
                others, moreSpeakers, acts, negated, topic, topicAtLeast, said, printed, outlet, latestFirst, limit);
    }

    /** The same query for claims that so many groups of the topic fit. */
    public ClaimQuery withTopicAtLeast(int groups) {
        return new ClaimQuery(
                claimants, speakers, acts, negated, topic, groups, said, printed, outlet, latestFirst, limit);
    }

    /** The same query with those printed last first. */
    public ClaimQuery fromTheLatest() {
        return new ClaimQuery(
                claimants, speakers, acts, negated, topic, topicAtLeast, said, printed, outlet, true, limit);
    }

    /** Whether only claims of some claimants fit. */
    public boolean asksWho() {
        return !claimants.isEmpty() || !speakers.isEmpty();
    }
}
