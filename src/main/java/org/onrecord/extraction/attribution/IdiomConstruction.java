package org.onrecord.extraction.attribution;

import java.util.Optional;
import java.util.stream.Stream;
import org.onrecord.claim.Cue;

/** "took issue with the plan", "threw its support behind her", "made no secret of it": verb and noun together are the cue. */
final class IdiomConstruction implements Construction {

    private static final int FARTHEST = 3;

    @Override
    public Optional<Saying> find(Word verb, Reading reading) {
        if (!verb.isVerb() || verb.isLabelled("aux", "auxpass") || verb.isPassive()) {
            return Optional.empty();
        }
        return verb.findKid("dobj")
                .filter(noun -> noun.isAfter(verb) && noun.isTagged("NN", "NNS"))
                .flatMap(noun -> find(verb, noun, reading));
    }

    private static Optional<Saying> find(Word verb, Word noun, Reading reading) {
        return withThat(verb, noun, reading).or(() -> withPreposition(verb, noun, reading));
    }

    private static Optional<Saying> withThat(Word verb, Word noun, Reading reading) {
        return Stream.concat(noun.kids("acl", "ccomp", "relcl").stream(), verb.kids("ccomp").stream())
                .filter(kid -> kid.isAfter(noun) && kid.firstUnder().lower().equals("that"))
                .filter(kid -> kid.hasKid("nsubj", "nsubjpass", "csubj", "expl"))
                .flatMap(kid -> reading
                        .cues()
                        .find(verb.lemma() + " " + noun.lemma() + " that", "idiom")
                        .map(cue -> saying(verb, noun, Phrase.of(noun), Phrase.under(kid), cue, reading))
                        .stream())
                .findFirst();
    }

    private static Optional<Saying> withPreposition(Word verb, Word noun, Reading reading) {
        return Stream.concat(noun.kids("prep").stream(), verb.kids("prep", "dative").stream())
                .filter(kid -> kid.isAfter(noun) && kid.index() - noun.index() <= FARTHEST)
                .filter(kid -> kid.hasKid("pobj", "pcomp"))
                .flatMap(kid -> reading
                        .cues()
                        .find(verb.lemma() + " " + noun.lemma() + " " + kid.lower(), "idiom")
                        .map(cue -> saying(
                                verb,
                                noun,
                                Phrase.of(noun, kid),
                                Tails.cut(Given.under(kid), kid, reading),
                                cue,
                                reading))
                        .stream())
                .findFirst();
    }

    private static Saying saying(Word verb, Word noun, Phrase named, Phrase content, Cue cue, Reading reading) {
        var words = CueWords.around(verb, named.words().toArray(Word[]::new))
                .and(Phrase.under(noun.kids("det", "amod", "nmod", "neg", "poss").stream()
                        .filter(kid -> kid.isBefore(noun))
                        .toList()));
        return new Saying(verb, Subjects.of(verb, reading), words, cue, reading.spans(content), Phrase.NONE, "idiom");
    }
}
