package org.onrecord.extraction.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.onrecord.claim.Act;
import org.onrecord.claim.Cue;

/** "The plan drew criticism from farmers", "the mayor won praise from the union": those behind "from" say it of the subject. */
final class ReceivedConstruction implements Construction {

    private static final Set<String> RECEIVING = Set.of(
            "attract",
            "draw",
            "earn",
            "elicit",
            "encounter",
            "enjoy",
            "face",
            "gain",
            "garner",
            "get",
            "invite",
            "meet",
            "prompt",
            "provoke",
            "receive",
            "secure",
            "spark",
            "suffer",
            "trigger",
            "win");
    private static final Set<Act> JUDGING =
            Set.of(Act.CRITICIZE, Act.PRAISE, Act.OPPOSE, Act.AGREE, Act.ACCUSE, Act.DENY);
    /** They may be money. */
    private static final Set<String> MATERIAL = Set.of("support", "backing", "acceptance");

    private static final Set<String> FROM = Set.of("from", "by");

    @Override
    public Optional<Saying> find(Word verb, Reading reading) {
        if (!verb.isVerb() || verb.isPassive() || !RECEIVING.contains(verb.lemma())) {
            return Optional.empty();
        }
        var noun = verb.findKid("dobj").filter(kid -> kid.isAfter(verb));
        var received = Subjects.of(verb, reading);
        if (noun.isEmpty() || received.isEmpty() || noun.get().hasKid("poss")) {
            return Optional.empty();
        }
        var from = from(verb, noun.get());
        var source = from.map(Given::under).orElse(Phrase.NONE);
        return source.isEmpty()
                ? Optional.empty()
                : judging(noun.get(), reading)
                        .map(cue -> saying(noun.get(), List.of(verb, from.get()), source, received, cue, reading));
    }

    private static Optional<Word> from(Word verb, Word noun) {
        return Stream.concat(noun.kids("prep", "agent").stream(), verb.kids("prep", "agent").stream())
                .filter(kid -> kid.isAfter(noun) && kid.isOneOf(FROM))
                .filter(kid -> kid.index() - noun.lastUnder().index() <= 1 || kid.head() == noun)
                .findFirst();
    }

    private static Optional<Cue> judging(Word noun, Reading reading) {
        if (MATERIAL.contains(noun.lemma())) {
            return Optional.empty();
        }
        return reading.cues().of(noun.lemma()).stream()
                .filter(cue -> cue.construction().startsWith("noun+") && JUDGING.contains(cue.act()))
                .findFirst();
    }

    private static Saying saying(
            Word noun, List<Word> others, Phrase source, Phrase received, Cue cue, Reading reading) {
        var words = new ArrayList<>(others);
        words.addAll(noun.kids("amod", "nmod", "det", "compound"));
        words.add(noun);
        return new Saying(
                others.getFirst(), source, new Phrase(words), cue, reading.spans(received), Phrase.NONE, "received");
    }
}
