package org.onrecord.extraction.attribution;

import java.util.List;
import java.util.Optional;

/** "The mayor apologized.", "The bank did not respond.", "She pleaded not guilty.": the verb tells all, so it is its own content. */
final class AloneConstruction implements Construction {

    @Override
    public Optional<Saying> find(Word verb, Reading reading) {
        if (!verb.isVerb() || verb.isLabelled("aux", "auxpass", "relcl") || verb.isPassive() || verb.isOnlyPossible()) {
            return Optional.empty();
        }
        var source = Subjects.of(verb, reading);
        var rest = withoutComment(verb).or(() -> plea(verb));
        var cue = rest.isPresent()
                ? reading.cues().find(whole(verb, rest.get()), "alone")
                : Rows.find(reading.cues(), verb, "alone");
        if (cue.isEmpty() || source.isEmpty()) {
            return Optional.empty();
        }
        var words =
                rest.map(word -> CueWords.around(verb).and(Phrase.under(word))).orElseGet(() -> CueWords.around(verb));
        var span = words.words().getFirst().span().and(words.words().getLast().span());
        return Optional.of(new Saying(verb, source, words, cue.get(), List.of(span), Phrase.NONE, "alone"));
    }

    /** "had no comment", "offered no immediate comment". */
    private static Optional<Word> withoutComment(Word verb) {
        return verb.findKid("dobj")
                .filter(noun -> noun.lemma().equals("comment") && noun.isAfter(verb))
                .filter(noun -> noun.kids().stream().anyMatch(kid -> kid.lower().equals("no")));
    }

    /** "pleaded not guilty". */
    private static Optional<Word> plea(Word verb) {
        return verb.lemma().equals("plead")
                ? verb.findKid("acomp").filter(plea -> plea.isAfter(verb))
                : Optional.empty();
    }

    /** As the table has it: "no comment", "plead not guilty". */
    private static String whole(Word verb, Word rest) {
        if (rest.lemma().equals("comment")) {
            return "no comment";
        }
        return verb.lemma() + (rest.hasKid("neg") ? " not " : " ") + rest.lemma();
    }
}
