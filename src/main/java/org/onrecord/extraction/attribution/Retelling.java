package org.onrecord.extraction.attribution;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.onrecord.claim.Act;
import org.onrecord.extraction.syntax.WordList;

/** What sayings of one sentence or quotation have to do with each other. */
final class Retelling {

    private static final Set<String> SPEAKER = Set.of("i", "we");
    private static final Set<String> UNSAID = Set.of("infinitive", "adjective", "preposition", "clause", "noun");

    private static final Set<Act> WANTING = Set.of(Act.URGE, Act.DEMAND, Act.ASK, Act.WANT);
    /** Who comes to ask for something asks for it. */
    private static final Set<Act> CALLING_FOR = EnumSet.of(Act.URGE, Act.DEMAND, Act.OPPOSE, Act.APOLOGIZE);

    private static final Set<String> DONE_OR_NOT = Set.of("able", "fail", "neglect", "omit", "forget", "manage");
    private static final Set<String> CONDITIONS = Set.of("if", "unless");
    private static final Set<String> MEETING = Set.of("meet", "gather", "convene", "sit");

    private static final Set<Act> TELLING = EnumSet.of(Act.SAY, Act.CLAIM, Act.REPORT, Act.BELIEVE);
    private static final Set<Act> FORECASTING = EnumSet.of(Act.PREDICT, Act.ESTIMATE);
    private static final Set<String> SPEECHLESS = WordList.read(Retelling.class, "speechless.txt");

    private Retelling() {}

    /**
     * Leaves out what nobody said ("declined to confirm it"), what belongs to another cue, and what a speaker says of
     * himself inside his own quotation ("We urge …"), since the quotation's act tells that.
     */
    static List<Saying> withoutRepeats(List<Saying> sayings, Reading reading) {
        return sayings.stream()
                .filter(saying -> !isSpeakerOfQuotation(saying, reading))
                .filter(saying -> !isUnsaid(saying, sayings) && !isPartOfCue(saying, sayings))
                .filter(saying -> !isWanted(saying, sayings))
                .filter(saying -> !saying.anchor().isOnlyADuty())
                .filter(saying -> !isPurpose(saying) && !isSpeechless(saying))
                .filter(saying -> !isCondition(saying))
                .filter(saying -> !isOnlyAnAim(saying, reading) && !isStub(saying))
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

    /** "examined it to determine if it was safe": what is to be found out nobody has said. */
    private static boolean isPurpose(Saying saying) {
        boolean onlyForeseen = saying.rule().equals("object")
                && FORECASTING.contains(saying.cue().act())
                && saying.anchor().label().equals("advcl");
        return (saying.cue().act() == Act.REPORT || onlyForeseen)
                && saying.anchor().isInfinitive()
                && saying.anchor().isLabelled("advcl", "acl", "xcomp");
    }

    /** "would resign if the party voted against her", "unless he is accusing her": nobody has done so yet. */
    private static boolean isCondition(Saying saying) {
        var verb = saying.anchor();
        var above = verb.head();
        while (above != null && verb.isLabelled("conj", "xcomp", "pcomp", "prep")) {
            verb = above;
            above = verb.head();
        }
        return verb.label().equals("advcl") && verb.kids("mark").stream().anyMatch(mark -> mark.isOneOf(CONDITIONS));
    }

    /** "came to celebrate the anniversary", "were unable to question him": what somebody is to do nobody has said. */
    private static boolean isOnlyAnAim(Saying saying, Reading reading) {
        var above = saying.anchor().head();
        boolean aim = saying.rule().equals("object")
                && saying.anchor().isInfinitive()
                && saying.anchor().isLabelled("advcl", "acl", "relcl", "xcomp")
                && !CALLING_FOR.contains(saying.cue().act());
        return aim && above != null && !speaks(above, reading);
    }

    private static boolean speaks(Word word, Reading reading) {
        boolean talks = word.isVerb() && !word.isInfinitive() && MEETING.contains(word.lemma());
        return talks
                || DONE_OR_NOT.contains(word.lemma())
                || CueWords.isGoingOn(word)
                || reading.cues().of(word.lemma()).stream()
                        .anyMatch(row -> Set.of("to", "obj+to", "noun+to", "adj+to", "v+prep:on", "v+prep:for")
                                .contains(row.construction()));
    }

    /** "later reported officials, …": where the parser loses the rest of a clause, one noun or pronoun tells nothing. */
    private static boolean isStub(Saying saying) {
        boolean telling = TELLING.contains(saying.cue().act()) || saying.rule().equals("clause");
        if (!telling || saying.cue().lemma().equals("believe")) {
            return false;
        }
        var inside = Phrase.under(saying.anchor()).words().stream()
                .filter(word -> saying.content().stream().anyMatch(span -> span.contains(word.span())))
                .filter(Word::isSpoken)
                .toList();
        return inside.size() == 1 && inside.getFirst().isTagged("PRP", "NNS", "DT");
    }

    /** "The weather explains the increase." */
    private static boolean isSpeechless(Saying saying) {
        var source = saying.source();
        return source.words().stream()
                .filter(word -> word.head() == null || !source.contains(word.head()))
                .findFirst()
                .filter(word -> word.isTagged("NN", "NNS") && SPEECHLESS.contains(word.lemma()))
                .isPresent();
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
