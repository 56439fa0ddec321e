package org.onrecord.chat;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whom a platform asks. Safe for use by many threads; messages of one conversation must come one at a time.
 *
 * @see Handler where a platform asks from
 */
public interface Answerer {

    /** Answers a message in its conversation, which goes on from there. */
    Answered answer(IncomingMessage message);

    /**
     * Answers a message as if it came right after an earlier answer, whatever was said since. The conversation goes on from
     * there.
     *
     * @param moment the {@link Answered#moment()} of the earlier answer; one that cannot be read any more counts as none
     */
    Answered answerAfter(String moment, IncomingMessage message);

    /** Answers a message that belongs to no conversation: nothing went before, and nothing is remembered. */
    Answered answerAlone(String text);

    /** The conversation as it stands; see {@link Answered#moment()}. */
    String moment(String conversation);

    /**
     * Shows one claim.
     *
     * @param conversation goes on from there
     * @param claim the claim's id
     * @return nothing when there is no such claim, or no more
     */
    Optional<Answered> findClaim(String conversation, String claim);

    /**
     * What the claimants of an earlier answer said on its matter, over time.
     *
     * @return nothing when there are no claims with a day to draw
     */
    Optional<Timeline> findTimeline(String moment);

    /**
     * A picture that tells which acts there were on which days.
     *
     * @param picture {@code null} where none can be drawn
     * @param title what it is about, in a few words
     * @param words the same in words, for whoever does not see the picture
     */
    record Timeline(Content.@Nullable File picture, String title, Reply words) {}
}
