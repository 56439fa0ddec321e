package org.onrecord.extraction.attribution;

import java.util.Optional;
import org.onrecord.claim.Cue;

/** "is against the dam", "remain in favour of the strike". */
final class StanceConstruction implements Construction {

    @Override
    public Optional<Saying> find(Word verb, Reading reading) {
        boolean being = verb.lemma().equals("be")
                || verb.lemma().equals("remain")
                || verb.lemma().equals("stand");
        if (!being || verb.isLabelled("aux", "auxpass")) {
            return Optional.empty();
        }
        return verb.kids("prep").stream()
                .filter(kid -> kid.isAfter(verb))
                .flatMap(kid -> saying(verb, kid, reading).stream())
                .findFirst();
    }

    private static Optional<Saying> saying(Word verb, Word preposition, Reading reading) {
        var plain = reading.cues().find(preposition.lower(), "be");
        if (plain.isPresent()) {
            return Optional.of(saying(verb, plain.get(), reading, preposition));
        }
        var noun = preposition.findKid("pobj").filter(kid -> kid.index() == preposition.index() + 1);
        return noun.flatMap(word -> word.kids("prep").stream()
                .flatMap(of -> reading
                        .cues()
                        .find(preposition.lower() + " " + word.lemma() + " " + of.lower(), "be")
                        .map(cue -> saying(verb, cue, reading, preposition, word, of))
                        .stream())
                .findFirst());
    }

    private static Saying saying(Word verb, Cue cue, Reading reading, Word... words) {
        return new Saying(
                verb,
                Subjects.of(verb, reading),
                CueWords.around(verb, words),
                cue,
                reading.spans(Given.under(words[words.length - 1])),
                Phrase.NONE,
                "stance");
    }
}
