package org.onrecord.extraction.attribution;

import java.util.Optional;
import java.util.Set;

/** "…, backing claims made by Kyiv and its allies": the claims are what the sentence has just told. */
final class MadeByConstruction implements Construction {

    private static final Set<String> MAKING = Set.of("make", "raise", "voice", "level", "issue", "express", "put");

    @Override
    public Optional<Saying> find(Word verb, Reading reading) {
        var noun = verb.head();
        if (!verb.isLabelled("acl") || noun == null || !MAKING.contains(verb.lemma())) {
            return Optional.empty();
        }
        var source = Subjects.agentOf(verb);
        var cue = reading.cues()
                .find(noun.lemma(), "noun+that")
                .or(() -> reading.cues().find(noun.lemma(), "noun+to"));
        boolean aThing = ObjectKinds.isFormOfSaying(noun); // "a post made by a user"
        if (aThing || source.isEmpty() || cue.isEmpty() || NounConstruction.isOnTheLine(noun)) {
            return Optional.empty();
        }
        var words = Phrase.of(noun, verb);
        return Optional.of(
                new Saying(verb, source, words, cue.get(), reading.spans(Phrase.of(noun)), Phrase.NONE, "made by"));
    }
}
