package org.onrecord.extraction;

import java.util.List;
import java.util.Set;

/** What sayings of one sentence or quotation have to do with each other. */
final class Retelling {

    private static final Set<String> SPEAKER = Set.of("i", "we");
    private static final Set<String> UNSAID = Set.of("infinitive", "adjective", "preposition", "clause", "noun");

    private Retelling() {}

    /**
     * Leaves out what nobody said ("declined to confirm it"), what belongs to another cue, and what a speaker says of
     * himself inside his own quotation ("We urge …"), since the quotation's act tells that.
     */
    static List<Saying> withoutRepeats(List<Saying> sayings, Reading reading) {
        return sayings.stream()
                .filter(saying -> !isSpeakerOfQuotation(saying, reading))
                .filter(saying -> !isUnsaid(saying, sayings) && !isPartOfCue(saying, sayings))
                .toList();
    }

    /** "declined to confirm the report": nobody confirmed it. */
    private static boolean isUnsaid(Saying saying, List<Saying> all) {
        var above = saying.anchor().head();
        if (above == null || !saying.anchor().isInfinitive()) {
            return false;
        }
        var adjectivesVerb = above.head();
        return all.stream()
                .filter(other -> UNSAID.contains(other.rule()))
                .anyMatch(other -> other.anchor() == above || other.anchor() == adjectivesVerb);
    }

    /** "voiced support for": the verb belongs to the noun's cue. */
    private static boolean isPartOfCue(Saying saying, List<Saying> all) {
        return all.stream()
                .anyMatch(other -> other.anchor() != saying.anchor()
                        && other.rule().equals("noun")
                        && other.cueWords().contains(saying.anchor()));
    }

    private static boolean isSpeakerOfQuotation(Saying saying, Reading reading) {
        return reading.isQuoted(saying.anchor())
                && saying.source().words().size() == 1
                && saying.source().words().getFirst().isOneOf(SPEAKER);
    }
}
