package org.onrecord.extraction.attribution;

import java.util.Optional;
import java.util.Set;
import org.onrecord.claim.Cue;

/** "in the minister's view, …", "in the words of the mayor, …", "by the army's own count, …", "per the ministry, …". */
final class InTheirViewConstruction implements Construction {

    private static final Set<String> LEADING = Set.of("in", "by", "on");

    @Override
    public Optional<Saying> find(Word word, Reading reading) {
        var noun = word.findKid("pobj").filter(kid -> kid.isAfter(word));
        if (noun.isEmpty() || reading.isQuoted(word) || isBesideSaying(word, reading)) {
            return Optional.empty();
        }
        return word.lower().equals("per") ? per(word, noun.get(), reading) : inView(word, noun.get(), reading);
    }

    /** "In her view, she said, …": "said" tells it. */
    private static boolean isBesideSaying(Word word, Reading reading) {
        var verb = word.head();
        return verb == null
                || !verb.isVerb()
                || (verb.hasKid("ccomp")
                        && Rows.findFirst(reading.cues(), verb, "clause", "quotation")
                                .isPresent());
    }

    private static Optional<Saying> inView(Word word, Word noun, Reading reading) {
        if (!word.isOneOf(LEADING)) {
            return Optional.empty();
        }
        var cue = reading.cues().find(noun.lemma(), "prep:" + word.lower());
        var owner = noun.findKid("poss").map(Phrase::under);
        if (owner.isPresent()) {
            return cue.flatMap(
                    row -> AccordingToConstruction.saying(word, owner.get(), Phrase.of(word, noun), row, reading));
        }
        return cue.flatMap(row -> ofWhom(noun)
                .flatMap(of -> AccordingToConstruction.saying(
                        word, upToComma(Given.under(of)), Phrase.of(word, noun, of), row, reading)));
    }

    /** "in the view of the mayor"; "in view of the storm" is nobody's. */
    private static Optional<Word> ofWhom(Word noun) {
        boolean definite = noun.kids("det").stream().anyMatch(the -> the.lower().equals("the"));
        return noun.kids("prep").stream()
                .filter(of -> definite && of.lower().equals("of"))
                .findFirst();
    }

    /** "is, in the view of the mayor, a mistake": taken for another name of the mayor. */
    private static Phrase upToComma(Phrase source) {
        return source.words().stream()
                .filter(mark -> mark.tag().equals(","))
                .findFirst()
                .map(source::before)
                .orElse(source);
    }

    /** "per the ministry", not "per person". */
    private static Optional<Saying> per(Word word, Word noun, Reading reading) {
        boolean apart = word.index() == 0
                || word.findPrevious().filter(mark -> mark.tag().equals(",")).isPresent();
        boolean named = noun.tag().startsWith("NNP")
                || noun.kids("det", "poss").stream()
                        .anyMatch(
                                kid -> kid.lower().equals("the") || kid.label().equals("poss"));
        boolean given = noun.kids("acl", "prep").stream()
                .anyMatch(kid -> kid.isAfter(noun) && (kid.isPassive() || kid.isOneOf(Set.of("by", "from"))));
        Optional<Cue> cue = apart && (named || given) && !TimeWords.isTime(word)
                ? reading.cues().find("per", "prep")
                : Optional.empty();
        return cue.flatMap(
                row -> AccordingToConstruction.saying(word, Phrase.under(noun), Phrase.of(word), row, reading));
    }
}
