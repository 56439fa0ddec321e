package org.onrecord.extraction.attribution;

import java.util.Optional;
import java.util.Set;

/** "As the mayor has pointed out, the bridge is old"; "the bridge is old, as the report put it". */
final class AsConstruction implements Construction {

    /** "As the mayor noted the hole, …" tells a time, so the verb must have nothing of its own. */
    private static final String[] OF_ITS_OWN = {"dobj", "ccomp", "xcomp", "prep", "acomp", "oprd"};

    private static final Set<String> SPEAKING = Set.of(
            "say",
            "note",
            "point",
            "put",
            "report",
            "argue",
            "explain",
            "write",
            "observe",
            "warn",
            "predict",
            "claim",
            "tell",
            "suggest",
            "mention",
            "state",
            "announce",
            "acknowledge",
            "admit",
            "describe",
            "allege",
            "assert",
            "conclude",
            "confirm",
            "concede",
            "contend",
            "detail",
            "disclose",
            "document",
            "find",
            "indicate",
            "insist",
            "maintain",
            "phrase",
            "recall",
            "remark",
            "reveal",
            "rule",
            "show",
            "stress",
            "testify",
            "tweet");

    @Override
    public Optional<Saying> find(Word verb, Reading reading) {
        var clause = verb.head();
        if (clause == null) {
            return Optional.empty();
        }
        boolean aside = verb.isVerb()
                && verb.label().equals("advcl")
                && SPEAKING.contains(verb.lemma())
                && verb.firstUnder().lower().equals("as")
                && clause.hasKid("nsubj", "nsubjpass", "expl");
        var subject = verb.findKid("nsubj");
        boolean own =
                verb.kids(OF_ITS_OWN).stream().anyMatch(kid -> !kid.lower().equals("it"));
        if (!aside || own || subject.isEmpty() || !isSetOff(verb)) {
            return Optional.empty();
        }
        var content = isAside(verb)
                ? Segments.around(verb).without(within(verb))
                : Phrase.under(clause).without(Phrase.under(verb));
        return Rows.findFirst(reading.cues(), verb, "clause", "quotation", "obj+clause", "obj+as")
                .map(cue -> new Saying(
                        verb,
                        isAside(verb) ? Phrase.under(subject.get()).before(verb) : Phrase.under(subject.get()),
                        CueWords.around(verb),
                        cue,
                        reading.spans(content),
                        Phrase.NONE,
                        "as"));
    }

    /** "is, as the papers noted, quite free": the parser hangs what follows on "noted". */
    private static boolean isAside(Word verb) {
        return verb.firstUnder()
                        .findPrevious()
                        .filter(mark -> mark.tag().equals(","))
                        .isPresent()
                && verb.findNext().filter(mark -> mark.tag().equals(",")).isPresent();
    }

    private static Phrase within(Word verb) {
        return new Phrase(verb.tree().words().subList(verb.firstUnder().index(), verb.index() + 1));
    }

    private static boolean isSetOff(Word verb) {
        var before = verb.firstUnder().findPrevious();
        var after = verb.lastUnder().findNext();
        return before.isEmpty()
                ? after.filter(mark -> mark.tag().equals(",")).isPresent()
                : before.filter(mark -> mark.tag().equals(",")).isPresent();
    }
}
