package org.onrecord.extraction.attribution;

import java.util.List;
import java.util.Set;
import org.onrecord.claim.Act;

/** What sayings of one sentence or quotation have to do with each other. */
final class Retelling {

    private static final Set<String> SPEAKER = Set.of("i", "we");
    private static final Set<String> UNSAID = Set.of("infinitive", "adjective", "preposition", "clause", "noun");

    private static final Set<Act> LOOKING_AHEAD =
            Set.of(Act.PLAN, Act.URGE, Act.DEMAND, Act.ASK, Act.WANT, Act.OPPOSE, Act.DECLINE);
    private static final Set<Act> WANTING = Set.of(Act.URGE, Act.DEMAND, Act.ASK, Act.WANT);

    private Retelling() {}

    /**
     * Leaves out what nobody said ("declined to confirm it"), what belongs to another cue, and what a speaker says of
     * himself inside his own quotation ("We urge …"), since the quotation's act tells that.
     */
    static List<Saying> withoutRepeats(List<Saying> sayings, Reading reading) {
        var unsaid = new NotSaid(reading);
        return sayings.stream()
                .filter(saying -> !isSpeakerOfQuotation(saying, reading))
                .filter(saying -> !isUnsaid(saying, sayings) && !isPartOfCue(saying, sayings))
                .filter(saying -> !isWanted(saying, sayings) && !isDoneBy(saying, sayings))
                .filter(saying -> !unsaid.holds(saying))
                .toList();
    }

    /** "declined to confirm the report": nobody confirmed it. */
    private static boolean isUnsaid(Saying saying, List<Saying> all) {
        var above = saying.anchor().head();
        boolean open = saying.anchor().isInfinitive()
                || (saying.anchor().tag().equals("VBG")
                        && saying.anchor().label().equals("xcomp"));
        if (above == null || !open) {
            return false;
        }
        var adjectivesVerb = above.head();
        return all.stream()
                .filter(other -> saying.anchor().isInfinitive()
                        || LOOKING_AHEAD.contains(other.cue().act()))
                .filter(other -> UNSAID.contains(other.rule()))
                .anyMatch(other -> other.anchor() == above || other.anchor() == adjectivesVerb);
    }

    /** 'continued by noting that "…"': "noting" tells it. */
    private static boolean isDoneBy(Saying saying, List<Saying> all) {
        return saying.rule().equals("quotation")
                && saying.anchor().kids("prep").stream()
                        .filter(by -> by.lower().equals("by"))
                        .flatMap(by -> by.kids("pcomp").stream())
                        .anyMatch(verb -> all.stream().anyMatch(other -> other.anchor() == verb));
    }

    /** "calls on Iran to stop supporting the war", "demands that Chile promise help": nobody supports or promises yet. */
    private static boolean isWanted(Saying saying, List<Saying> all) {
        var top = topOfAction(saying.anchor());
        return all.stream()
                .filter(other -> other.anchor() != saying.anchor()
                        && WANTING.contains(other.cue().act()))
                .anyMatch(other -> other.anchor() == top.head()
                        && (top.isInfinitive() || (top.label().equals("ccomp") && !top.hasKid("aux") && isBare(top)))
                        && (top != saying.anchor() || !top.isInfinitive()));
    }

    private static Word topOfAction(Word verb) {
        var top = verb;
        var above = verb.head();
        while (above != null && top.isLabelled("xcomp", "conj") && !top.isInfinitive() && above.isVerb()) {
            top = above;
            above = top.head();
        }
        return top;
    }

    /** A subjunctive, which the tagger may take for a plural. */
    private static boolean isBare(Word verb) {
        return verb.tag().equals("VB")
                || (verb.tag().equals("VBP") && verb.lower().equals(verb.lemma()));
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
