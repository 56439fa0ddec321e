package org.onrecord.extraction.attribution;

import java.util.Optional;
import java.util.Set;

/** "according to officials, …". */
final class AccordingToConstruction implements Construction {

    private static final Set<String> CLAUSE = Set.of("root", "ccomp", "relcl", "advcl", "conj", "parataxis");

    @Override
    public Optional<Saying> find(Word word, Reading reading) {
        var to = word.findNext().filter(next -> next.lower().equals("to"));
        var cue = reading.cues().find("according to", "prep");
        if (!word.lower().equals("according") || to.isEmpty() || cue.isEmpty()) {
            return Optional.empty();
        }
        var source = to.get()
                .findKid("pobj")
                .or(() -> word.findKid("pobj"))
                .map(Phrase::under)
                .orElse(Phrase.NONE);
        var clause = clauseAround(word);
        if (source.isEmpty() || clause.isEmpty()) {
            return Optional.empty();
        }
        var content = said(word, clause.get())
                .without(Phrase.under(word))
                .without(source)
                .without(opening(clause.get()));
        return Optional.of(new Saying(
                word,
                source,
                Phrase.of(word, to.get()),
                cue.get(),
                reading.spans(content),
                Phrase.NONE,
                "according to"));
    }

    /** In the middle of a sentence it is for what stands between the semicolons around. */
    private static Phrase said(Word word, Word clause) {
        var whole = Phrase.under(clause);
        if (word.index() <= 1) {
            return whole;
        }
        var segment = Segments.around(word);
        return segment.contains(clause)
                ? new Phrase(whole.words().stream().filter(segment::contains).toList())
                : segment;
    }

    private static Optional<Word> clauseAround(Word word) {
        var clause = word.head();
        while (clause != null && clause.head() != null && !(clause.isVerb() && CLAUSE.contains(clause.label()))) {
            clause = clause.head();
        }
        return Optional.ofNullable(clause);
    }

    /** The "and" or "that" that ties the clause to the sentence around it. */
    private static Phrase opening(Word clause) {
        var first = clause.firstUnder();
        return first.isLabelled("cc", "mark") && first.head() == clause ? Phrase.of(first) : Phrase.NONE;
    }
}
