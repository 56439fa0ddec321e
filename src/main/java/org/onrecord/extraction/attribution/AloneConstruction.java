package org.onrecord.extraction.attribution;

import java.util.List;
import java.util.Optional;

/** "The mayor apologized.", "The bank did not respond.": the verb tells all, so it is its own content. */
final class AloneConstruction implements Construction {

    @Override
    public Optional<Saying> find(Word verb, Reading reading) {
        if (!verb.isVerb() || verb.isLabelled("aux", "auxpass", "relcl") || verb.isPassive() || verb.isOnlyPossible()) {
            return Optional.empty();
        }
        var source = Subjects.of(verb, reading);
        var nothing = withoutComment(verb);
        var cue = nothing.isPresent()
                ? reading.cues().find("no comment", "alone")
                : Rows.find(reading.cues(), verb, "alone");
        if (cue.isEmpty() || source.isEmpty()) {
            return Optional.empty();
        }
        var words = nothing.map(noun -> CueWords.around(verb).and(Phrase.under(noun)))
                .orElseGet(() -> CueWords.around(verb));
        var span = words.words().getFirst().span().and(words.words().getLast().span());
        return Optional.of(new Saying(verb, source, words, cue.get(), List.of(span), Phrase.NONE, "alone"));
    }

    /** "had no comment", "offered no immediate comment". */
    private static Optional<Word> withoutComment(Word verb) {
        return verb.findKid("dobj")
                .filter(noun -> noun.lemma().equals("comment") && noun.isAfter(verb))
                .filter(noun -> noun.kids().stream().anyMatch(kid -> kid.lower().equals("no")));
    }
}
