package org.onrecord.extraction.attribution;

import java.util.Set;

/** The condition under which something is said to be: "offered to resign if Peru won". */
final class Conditions {

    private static final Set<String> OPENING = Set.of("if", "unless", "provided", "once");

    private Conditions() {}

    /** The clause right behind a content that hangs under its verb, with no mark between; nothing where there is none. */
    static Phrase behind(Word verb, Phrase content) {
        if (content.isEmpty()) {
            return Phrase.NONE;
        }
        int next = content.words().getLast().index() + 1;
        return Phrase.under(verb.kids("advcl").stream()
                .filter(clause -> clause.isAfter(verb) && clause.firstUnder().index() == next)
                .filter(clause -> clause.firstUnder().isOneOf(OPENING))
                .toList());
    }
}
