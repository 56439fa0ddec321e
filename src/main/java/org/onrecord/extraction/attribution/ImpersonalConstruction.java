package org.onrecord.extraction.attribution;

import java.util.Optional;
import java.util.Set;
import org.onrecord.claim.Cue;

/** "is expected to resign", "was reported killed", "seems to agree": somebody says so, nobody is named. */
final class ImpersonalConstruction implements Construction {

    private static final Set<String> SEEMING = Set.of("seem", "appear");

    @Override
    public Optional<Saying> find(Word verb, Reading reading) {
        if (!verb.isVerb() || verb.isLabelled("aux", "auxpass", "acl")) {
            return Optional.empty();
        }
        boolean seeming = SEEMING.contains(verb.lemma());
        boolean passive = verb.isPassive() && Subjects.agentOf(verb).isEmpty();
        var cue = Rows.find(reading.cues(), verb, "impersonal");
        var subject = verb.findKid("nsubjpass", "nsubj");
        var predicate = verb.findKid("xcomp", "oprd", "acomp", "ccomp");
        if (cue.isEmpty() || !(seeming || passive) || subject.isEmpty() || predicate.isEmpty()) {
            return Optional.empty();
        }
        if (seeming && isCueItself(predicate.get(), reading)) {
            return Optional.empty();
        }
        return Optional.of(saying(verb, cue.get(), subject.get(), predicate.get(), reading));
    }

    /** "seems to say that …": the saying is found at "say". */
    private static boolean isCueItself(Word predicate, Reading reading) {
        return predicate.isVerb()
                && reading.cues().has(predicate.lemma(), "clause")
                && predicate.hasKid("ccomp", "dobj");
    }

    private static Saying saying(Word verb, Cue cue, Word subject, Word predicate, Reading reading) {
        var content = subject.lower().equals("it") ? Phrase.under(predicate) : Phrase.under(subject, predicate);
        return new Saying(
                verb, Phrase.NONE, CueWords.around(verb), cue, reading.spans(content), Phrase.NONE, "impersonal");
    }
}
