package org.onrecord.extraction.attribution;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.claim.Cue;

/** "promised to resign", "denied taking bribes", "urged Iran to stop", "asked the court to rule". */
final class InfinitiveConstruction implements Construction {

    @Override
    public Optional<Saying> find(Word verb, Reading reading) {
        if (!verb.isVerb() || verb.isLabelled("aux", "auxpass") || verb.isPassive()) {
            return Optional.empty();
        }
        var object = verb.findKid("dobj");
        var action = verb.findKid("xcomp").filter(kid -> kid.isAfter(verb));
        if (action.isPresent() && (object.isEmpty() || object.get().isAfter(action.get()))) {
            var construction = action.get().tag().equals("VBG") ? "ing" : "to";
            var cue = Rows.findFirst(reading.cues(), verb, construction, "to");
            return cue.map(row -> saying(verb, row, Phrase.under(action.get()), null, reading));
        }
        var wanted = action.or(
                () -> verb.kids("advcl").stream().filter(Word::isInfinitive).findFirst());
        if (object.isEmpty() || wanted.isEmpty()) {
            return Optional.empty();
        }
        return Rows.find(reading.cues(), verb, "obj+to")
                .map(row -> saying(verb, row, Phrase.under(object.get(), wanted.get()), object.get(), reading));
    }

    private static Saying saying(Word verb, Cue cue, Phrase content, @Nullable Word whom, Reading reading) {
        return new Saying(
                        verb,
                        Subjects.of(verb, reading),
                        CueWords.around(verb),
                        cue,
                        reading.spans(content),
                        Phrase.NONE,
                        "infinitive")
                .to(whom);
    }
}
