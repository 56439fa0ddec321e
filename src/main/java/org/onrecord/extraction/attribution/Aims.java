package org.onrecord.extraction.attribution;

import java.util.EnumSet;
import java.util.Set;
import org.onrecord.claim.Act;
import org.onrecord.claim.Cues;

/** What somebody is only to do, wants to be able to do, or keeps from doing: "came to celebrate it", "refrains from announcing it". */
final class Aims {

    /** Who comes to ask for something asks for it. */
    private static final Set<Act> CALLING_FOR = EnumSet.of(Act.URGE, Act.DEMAND, Act.OPPOSE, Act.APOLOGIZE);

    private static final Set<Act> FORECASTING = EnumSet.of(Act.PREDICT, Act.ESTIMATE);
    private static final Set<String> DONE_OR_NOT = Set.of("able", "fail", "neglect", "omit", "forget", "manage");
    private static final Set<String> OBLIGED = Set.of("have", "need");
    private static final Set<String> FIRST_PERSON = Set.of("i", "we");
    private static final Set<String> RULING = Set.of(
            "mandate", "require", "prohibit", "ban", "forbid", "allow", "permit", "outlaw", "criminalize", "legalize");
    private static final Set<String> LETTING = Set.of("let", "make", "help", "have");
    private static final Set<String> MEETING = Set.of("meet", "gather", "convene", "sit");
    private static final Set<String> LEADING_TO_ACTION =
            Set.of("to", "obj+to", "noun+to", "adj+to", "v+prep:on", "v+prep:for");
    private static final Set<String> FINDING_OUT = Set.of("see", "know", "learn", "understand", "find out");
    private static final Set<String> REFRAINING = Set.of(
            "refrain",
            "abstain",
            "prevent",
            "stop",
            "keep",
            "bar",
            "prohibit",
            "ban",
            "discourage",
            "deter",
            "block",
            "dissuade",
            "exempt",
            "excuse");
    private static final Set<String> SELF =
            Set.of("himself", "herself", "itself", "themselves", "myself", "ourselves", "yourself");
    private static final Set<Act> TO_OTHERS = EnumSet.of(Act.URGE, Act.DEMAND, Act.ASK);

    private final Cues cues;

    Aims(Cues cues) {
        this.cues = cues;
    }

    boolean holds(Saying saying) {
        return isStillToBeDone(saying)
                || isPurpose(saying)
                || isOnlyAnAim(saying)
                || isWhatThingsAreFor(saying)
                || isRuled(saying.anchor())
                || isLet(saying.anchor())
                || isAdvised(saying.anchor())
                || isRefrainedFrom(saying.anchor())
                || isOfOneself(saying);
    }

    /** "has until May to release plans", "needs to apologize"; "I have to admit it" admits it. */
    private static boolean isStillToBeDone(Saying saying) {
        var verb = saying.anchor().isVerb() ? saying.anchor() : saying.anchor().head();
        var above = verb == null || !verb.label().equals("xcomp") ? null : verb.head();
        return verb != null
                && above != null
                && verb.isInfinitive()
                && above.isTagged("VBZ", "VBP")
                && OBLIGED.contains(above.lemma())
                && !verb.isYetToCome()
                && !above.isNegated()
                && above.kids("nsubj").stream().noneMatch(subject -> subject.isOneOf(FIRST_PERSON));
    }

    /** "examined it to determine if it was safe": what is to be found out nobody has said. */
    private static boolean isPurpose(Saying saying) {
        boolean onlyForeseen = saying.rule().equals("object")
                && FORECASTING.contains(saying.cue().act())
                && saying.anchor().label().equals("advcl");
        boolean found = saying.cue().act() == Act.REPORT
                || FINDING_OUT.contains(saying.cue().lemma());
        return (found || onlyForeseen)
                && saying.anchor().isInfinitive()
                && saying.anchor().isLabelled("advcl", "acl", "xcomp");
    }

    /** "came to celebrate the anniversary", "were unable to question him": what somebody is to do nobody has said. */
    private boolean isOnlyAnAim(Saying saying) {
        var above = saying.anchor().head();
        boolean aim = saying.rule().equals("object")
                && saying.anchor().isInfinitive()
                && saying.anchor().isLabelled("advcl", "acl", "relcl", "xcomp")
                && !CALLING_FOR.contains(saying.cue().act());
        return aim && above != null && !isThroughMedium(above) && (!speaks(above) || isOnlyCapable(saying, above));
    }

    /** "took to the radio to thank voters", "used her blog to defend it": did so there. */
    private static boolean isThroughMedium(Word verb) {
        var media = verb.lemma().equals("use")
                ? verb.kids("dobj").stream()
                : verb.kids("prep").stream()
                        .filter(to -> verb.lemma().equals("take") && to.lower().equals("to"))
                        .flatMap(to -> to.kids("pobj").stream());
        return verb.isTagged("VBD", "VBZ", "VBP") && media.anyMatch(Tails::isMedium);
    }

    /** "a law to mandate reporting abuse": nobody has reported it. */
    private static boolean isRuled(Word verb) {
        return verb.tag().equals("VBG")
                && verb.findPrevious()
                        .filter(before -> before.isVerb() && RULING.contains(before.lemma()))
                        .isPresent();
    }

    /** "let the people decide on it": they have not done so. */
    private static boolean isLet(Word verb) {
        var above = verb.head();
        return verb.isTagged("VB", "VBP")
                && verb.isLabelled("ccomp", "xcomp")
                && above != null
                && LETTING.contains(above.lemma())
                && !verb.hasKid("aux", "mark");
    }

    /** "were advised to expect it". */
    private boolean isAdvised(Word verb) {
        var above = verb.head();
        return verb.isInfinitive()
                && verb.label().equals("xcomp")
                && above != null
                && above.isPassive()
                && above.hasKid("nsubjpass")
                && cues.has(above.lemma(), "obj+to");
    }

    /** "were able to calculate it": what can be worked out is not told yet. */
    private static boolean isOnlyCapable(Saying saying, Word above) {
        return FORECASTING.contains(saying.cue().act()) && above.lemma().equals("able");
    }

    private boolean speaks(Word word) {
        boolean talks = word.isVerb() && !word.isInfinitive() && MEETING.contains(word.lemma());
        return talks
                || DONE_OR_NOT.contains(word.lemma())
                || CueWords.isGoingOn(word)
                || cues.of(word.lemma()).stream().anyMatch(row -> LEADING_TO_ACTION.contains(row.construction()));
    }

    /** "Red notices are issued to ask the police for arrests": what they are for. */
    private static boolean isWhatThingsAreFor(Saying saying) {
        var above = saying.anchor().head();
        return saying.anchor().isInfinitive()
                && saying.anchor().isLabelled("advcl", "xcomp")
                && above != null
                && above.isPassive()
                && Subjects.agentOf(above).isEmpty()
                && above.kids("nsubjpass").stream()
                        .anyMatch(thing -> thing.isTagged("NN", "NNS") && !ObjectKinds.isListener(thing));
    }

    /** "will refrain from announcing its position". */
    private static boolean isRefrainedFrom(Word verb) {
        var from = verb.label().equals("pcomp") ? verb.head() : null;
        var above = from == null || !from.lower().equals("from") ? null : from.head();
        return above != null && REFRAINING.contains(above.lemma());
    }

    /** "challenged himself to climb it": nobody else is asked. */
    private static boolean isOfOneself(Saying saying) {
        return TO_OTHERS.contains(saying.cue().act())
                && saying.rule().equals("infinitive")
                && saying.anchor().kids("dobj").stream().anyMatch(object -> object.isOneOf(SELF));
    }
}
