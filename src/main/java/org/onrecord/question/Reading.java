package org.onrecord.question;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What was made out of one question, without what went before.
 *
 * @param candidates whom a name that fits several can mean; empty when there is none
 * @param ambiguous the words of that name as asked
 * @param byRole whether they share what they are, not a name
 * @param rest what the question is about
 * @param pronounSubject whether "he" or "they" are asked about as the ones who say it
 * @param person by which word for a person: "he", "her"; empty for any other word
 * @param pointsBack whether it is about "it" or "that"
 * @param pronouns words for a person that are left in it: "him", "her"
 * @param owned whether it is about something of "it" or "them": "its worth"
 * @param anybody whether it was asked who said it
 * @param doer who is a claimant only because it is asked what he does; {@code null} for none
 */
record Reading(
        List<Who> claimants,
        List<Who> candidates,
        String ambiguous,
        boolean byRole,
        @Nullable Wanted wanted,
        Form form,
        List<Piece> rest,
        boolean pronounSubject,
        String person,
        boolean pointsBack,
        Set<String> pronouns,
        boolean owned,
        boolean anybody,
        @Nullable Piece doer) {

    Reading {
        claimants = List.copyOf(claimants);
        candidates = List.copyOf(candidates);
        rest = List.copyOf(rest);
        pronouns = Set.copyOf(pronouns);
    }

    /** Whether it is about "him" or "her". */
    boolean pronoun() {
        return !pronouns.isEmpty();
    }
}
