package org.onrecord.extraction.attribution;

import java.util.Optional;
import org.onrecord.claim.Cue;

/** "promised to resign", "denied taking bribes", "urged Iran to stop", "asked the court to rule". */
final class InfinitiveConstruction implements Construction {

    @Override
    public Optional<Saying> find(Word verb, Reading reading) {
        if (!verb.isVerb() || verb.isLabelled("aux", "auxpass") || verb.isPassive()) {
            return Optional.empty();
        }
        var object = verb.findKid("dobj");
        var action = verb.findKid("xcomp").or(() -> ruledOut(verb)).filter(kid -> kid.isAfter(verb));
        if (action.isPresent() && (object.isEmpty() || object.get().isAfter(action.get()))) {
            var construction = action.get().tag().equals("VBG") ? "ing" : "to";
            var cue = Rows.findFirst(reading.cues(), verb, construction, "to");
            return cue.map(row -> saying(verb, row, Phrase.NONE, action.get(), reading));
        }
        var wanted = action.or(
                () -> verb.kids("advcl").stream().filter(Word::isInfinitive).findFirst());
        if (object.isEmpty() || wanted.isEmpty()) {
            return Optional.empty();
        }
        return Rows.find(reading.cues(), verb, "obj+to")
                .map(row -> saying(verb, row, Phrase.under(object.get()), wanted.get(), reading)
                        .to(object.get()));
    }

    /** "ruled out closing the port": behind a particle the parser takes it for what goes along. */
    private static Optional<Word> ruledOut(Word verb) {
        return verb.kids("advcl").stream()
                .filter(kid -> verb.hasKid("prt") && kid.tag().equals("VBG"))
                .filter(kid -> kid.findPrevious()
                        .filter(word -> word.label().equals("prt"))
                        .isPresent())
                .findFirst();
    }

    /** 'endorsed using "liberty" as the measure': hung on the endorsing. */
    private static Phrase asWhat(Word action) {
        return Phrase.under(Optional.ofNullable(action.head()).stream()
                .flatMap(cue -> cue.kids("prep").stream())
                .filter(as -> as.isAfter(action) && as.lower().equals("as") && action.hasKid("dobj"))
                .toList());
    }

    /** "plans to meet and in some cases exceed the goals": "exceed" does not go with "plans". */
    private static Phrase second(Word action) {
        var cue = action.head();
        if (cue == null || !cue.isTagged("VBZ", "VBD", "VBN", "VBG")) {
            return Phrase.NONE;
        }
        return Phrase.under(cue.kids("conj").stream()
                .filter(other -> other.isAfter(action) && other.isTagged("VB", "VBP"))
                .filter(other -> !other.hasKid("nsubj", "nsubjpass", "expl", "aux"))
                .toList());
    }

    private static Saying saying(Word verb, Cue cue, Phrase whom, Word action, Reading reading) {
        var told = whom.and(Phrase.under(action)).and(second(action)).and(asWhat(action));
        var content = told.and(Conditions.behind(verb, told));
        return new Saying(
                verb,
                Subjects.of(verb, reading),
                CueWords.around(verb),
                cue,
                reading.spans(Tails.cut(content, action, reading)),
                Phrase.NONE,
                "infinitive");
    }
}
