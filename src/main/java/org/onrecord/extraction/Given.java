package org.onrecord.extraction;

import java.util.Optional;

/** What a verb is given to work on. */
final class Given {

    private Given() {}

    /** The object; of a passive the subject. */
    static Optional<Word> objectOf(Word verb) {
        var object = verb.findKid("dobj");
        return object.isEmpty() && verb.isPassive() ? passiveObject(verb) : object;
    }

    /** The first preposition of a form behind the verb that has something to govern. */
    static Optional<Word> preposition(Word verb, String form) {
        return verb.kids("prep", "agent").stream()
                .filter(kid -> kid.isAfter(verb) && kid.lower().equals(form) && kid.hasKid("pobj", "pcomp"))
                .findFirst();
    }

    /** What a preposition governs. */
    static Phrase under(Word preposition) {
        return preposition.findKid("pobj", "pcomp").map(Phrase::under).orElse(Phrase.NONE);
    }

    /** "a claim made by …": the claim is what was made. */
    private static Optional<Word> passiveObject(Word verb) {
        return verb.findKid("nsubjpass");
    }
}
