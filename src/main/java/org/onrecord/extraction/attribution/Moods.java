package org.onrecord.extraction.attribution;

import java.util.Set;

/** Tells from the form of its verb whether a clause says what is or what is to be. */
final class Moods {

    private static final Set<String> HAPPENING = Set.of("would", "could", "may", "might", "can");

    private Moods() {}

    /** "insists that the treaty include it": one treaty would "include" it only if somebody wants it to. */
    static boolean isWish(Saying saying) {
        return saying.anchor().kids("ccomp").stream()
                .filter(clause -> clause.isTagged("VB", "VBP") && clause.lower().equals(clause.lemma()))
                .filter(clause -> !clause.hasKid("aux"))
                .anyMatch(clause -> clause.kids("nsubj", "nsubjpass").stream()
                        .anyMatch(subject -> subject.isTagged("NN", "NNP")
                                && subject.findKid("cc").isEmpty()));
    }

    /** "proposed that the bird flapped as it ran": nobody is to do so. */
    static boolean isStated(Saying saying) {
        return saying.cue().lemma().equals("propose")
                && saying.anchor().kids("ccomp").stream()
                        .anyMatch(clause -> clause.kids("aux", "auxpass").stream()
                                        .anyMatch(aux -> aux.isOneOf(HAPPENING)
                                                || aux.tag().equals("VBD"))
                                || (clause.tag().equals("VBD") && !clause.hasKid("aux", "auxpass")));
    }
}
