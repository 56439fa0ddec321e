package org.onrecord.extraction.attribution;

import java.util.Set;

/** Who does through a paper what a passive tells. */
final class SpeakersOfPapers {

    private static final Set<String> FROM_AUTHOR = Set.of("by", "from");

    private SpeakersOfPapers() {}

    /** "was condemned in a statement by three states": they condemned it. */
    static Phrase of(Word verb) {
        return verb.kids("prep").stream()
                .filter(in -> in.lower().equals("in") && in.isAfter(verb))
                .flatMap(in -> in.kids("pobj").stream())
                .filter(ObjectKinds::isFormOfSaying)
                .flatMap(paper -> paper.kids("prep", "agent").stream())
                .filter(by -> by.isOneOf(FROM_AUTHOR))
                .findFirst()
                .map(Given::under)
                .orElse(Phrase.NONE);
    }
}
