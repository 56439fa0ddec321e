package org.onrecord.extraction.attribution;

import java.util.Optional;
import java.util.Set;

/**
 * Participles without "was" that are passive all the same, so that whoever stands before them says nothing: "the trial,
 * expected to begin in May", "delegates pledged to the senator", "elected a fellow and admitted to the academy".
 */
final class Participles {

    /** Those that no past tense looks like. */
    private static final Set<String> NEVER_PAST = Set.of(
            "given", "taken", "known", "shown", "seen", "sworn", "forbidden", "written", "spoken", "drawn", "chosen");

    /** What is done to somebody or something with "to". */
    private static final Set<String> DONE_TO = Set.of("admit", "commit", "refer", "pledge", "assign", "attribute");

    /** What things are, with "to" and a verb. */
    private static final Set<String> SET_TO = Set.of(
            "anticipate",
            "believe",
            "design",
            "estimate",
            "expect",
            "forecast",
            "intend",
            "mean",
            "plan",
            "project",
            "report",
            "require",
            "rumor",
            "say",
            "think",
            "understand");

    private Participles() {}

    static boolean isNobodys(Word verb) {
        boolean participle =
                verb.isTagged("VBN", "VBD") && Subjects.agentOf(verb).isEmpty();
        boolean bare = !verb.hasKid("aux", "auxpass", "nsubj", "agent");
        return participle
                && (isCalled(verb)
                        || (bare
                                && (isNeverPast(verb) || isWithPassive(verb) || isOfThoseBefore(verb) || isSet(verb))));
    }

    /** "participants locked into a room and given clues"; "has seen it and given clues" has its auxiliary. */
    private static boolean isNeverPast(Word verb) {
        var at = verb;
        while (at.label().equals("conj") && at.head() != null && !at.hasKid("aux", "auxpass")) {
            at = at.head();
        }
        return NEVER_PAST.contains(verb.lower())
                && at.kids("aux").stream().noneMatch(aux -> aux.lemma().equals("have"));
    }

    /** "was elected a fellow and admitted to the academy". */
    private static boolean isWithPassive(Word verb) {
        var above = verb.head();
        return verb.label().equals("conj")
                && verb.tag().equals("VBN")
                && above != null
                && above.isPassive()
                && DONE_TO.contains(verb.lemma())
                && !verb.hasKid("dobj");
    }

    /** "often referred to as the Lion Man". */
    private static boolean isCalled(Word verb) {
        return verb.lemma().equals("refer")
                && !verb.hasKid("aux")
                && verb.findNext()
                        .filter(to -> to.lower().equals("to"))
                        .flatMap(Word::findNext)
                        .filter(as -> as.lower().equals("as"))
                        .isPresent();
    }

    /** "with some delegates pledged to the senator". */
    private static boolean isOfThoseBefore(Word verb) {
        return verb.label().equals("advcl")
                && DONE_TO.contains(verb.lemma())
                && verb.findPrevious()
                        .filter(noun ->
                                noun.isTagged("NN", "NNS") && noun.label().equals("pobj"))
                        .flatMap(noun -> Optional.ofNullable(noun.head()))
                        .filter(with -> with.lower().equals("with"))
                        .isPresent();
    }

    /** "the trial, expected to begin in May"; "He came late, meant to stay" would want an "and". */
    private static boolean isSet(Word verb) {
        boolean parted = verb.findPrevious()
                .filter(mark -> mark.tag().equals(",") || mark.isTagged("NN", "NNS"))
                .isPresent();
        return SET_TO.contains(verb.lemma())
                && parted
                && !verb.hasKid("dobj")
                && verb.isLabelled("acl", "advcl", "dep", "parataxis", "conj", "relcl")
                && verb.findNext().filter(to -> to.lower().equals("to")).isPresent();
    }
}
