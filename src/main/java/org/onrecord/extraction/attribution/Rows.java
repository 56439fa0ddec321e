package org.onrecord.extraction.attribution;

import java.util.Optional;
import org.onrecord.claim.Cue;
import org.onrecord.claim.Cues;

/** Looks a word up in the table of cues, first with its particle ("rule out" before "rule"), negation ("not respond") or "would" ("would like"). */
final class Rows {

    private Rows() {}

    static Optional<Cue> find(Cues cues, Word word, String construction) {
        for (var particle : word.kids("prt")) {
            var phrasal = cues.find(word.lemma() + " " + particle.lower(), construction);
            if (phrasal.isPresent()) {
                return phrasal;
            }
        }
        // The table is asked first, since it is asked for each word and each construction.
        var negated =
                cues.find("not " + word.lemma(), construction).filter(row -> word.isNegated() || word.isYetToCome());
        var wished = cues.find("would " + word.lemma(), construction).filter(row -> word.hasAuxiliary(Word.WOULD));
        return negated.or(() -> wished).or(() -> cues.find(word.lemma(), construction));
    }

    /** The first construction of several that the word has a row for. */
    static Optional<Cue> findFirst(Cues cues, Word word, String... constructions) {
        for (var construction : constructions) {
            var cue = find(cues, word, construction);
            if (cue.isPresent()) {
                return cue;
            }
        }
        return Optional.empty();
    }
}
