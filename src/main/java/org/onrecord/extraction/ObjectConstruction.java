package org.onrecord.extraction;

import java.util.Optional;
import java.util.Set;
import org.onrecord.claim.Cue;

/** "praised the deal", "rejected the allegations", "recognized the transfer of …". */
final class ObjectConstruction implements Construction {

    private static final Set<String> GOES_ON = Set.of(
            "as", "for", "in", "to", "on", "with", "of", "about", "against", "from", "over", "at", "by", "into");
    private static final Set<String> RELATIVES = Set.of("who", "which", "whose");

    @Override
    public Optional<Saying> find(Word verb, Reading reading) {
        if (!verb.isVerb() || verb.isLabelled("aux", "auxpass")) {
            return Optional.empty();
        }
        var object = Given.objectOf(verb);
        var cue = Rows.find(reading.cues(), verb, "np");
        return object.isEmpty() || cue.isEmpty()
                ? Optional.empty()
                : Optional.of(saying(verb, cue.get(), object.get(), reading));
    }

    private static Saying saying(Word verb, Cue cue, Word object, Reading reading) {
        var content = Phrase.under(object);
        for (var kid : verb.kids("prep")) {
            boolean goesOn = GOES_ON.contains(kid.lower()) && kid.hasKid("pobj", "pcomp");
            if (kid.isAfter(object) && kid.isAfter(verb) && goesOn && !isBesideContent(kid, verb)) {
                content = content.and(Phrase.under(kid));
            }
        }
        content = content.without(remarksOn(object));
        return new Saying(
                verb,
                Subjects.of(verb),
                CueWords.around(verb),
                cue,
                reading.spans(content),
                Phrase.NONE,
                "object");
    }

    private static boolean isBesideContent(Word preposition, Word verb) {
        return TimeWords.isTime(preposition) || (verb.isPassive() && preposition.lower().equals("by"));
    }

    private static Phrase remarksOn(Word object) {
        return Phrase.under(object.kids("relcl").stream()
                .filter(clause -> clause.isAfter(object))
                .filter(clause -> clause.firstUnder().isOneOf(RELATIVES))
                .filter(clause -> clause.firstUnder()
                        .findPrevious()
                        .filter(mark -> mark.tag().equals(","))
                        .isPresent())
                .toList());
    }
}
