package org.onrecord.extraction.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.claim.Cue;

/** "is confident that …", "was willing to …", "remains wary of …". */
final class AdjectiveConstruction implements Construction {

    private static final Set<String> LINKING =
            Set.of("be", "seem", "feel", "become", "remain", "sound", "appear", "get");
    private static final Set<String> PREPOSITIONS = Set.of(
            "of", "about", "that", "at", "with", "by", "on", "over", "in", "for", "to", "toward", "towards", "against");

    @Override
    public Optional<Saying> find(Word verb, Reading reading) {
        if (!verb.isVerb() || !LINKING.contains(verb.lemma())) {
            return Optional.empty();
        }
        return verb.findKid("acomp", "oprd").flatMap(adjective -> find(verb, adjective, reading));
    }

    private static Optional<Saying> find(Word verb, Word adjective, Reading reading) {
        var clause = completion(verb, adjective, "ccomp");
        var action = completion(verb, adjective, "xcomp");
        var preposition = adjective.kids("prep").stream()
                .filter(kid -> kid.isAfter(adjective) && kid.isOneOf(PREPOSITIONS) && kid.hasKid("pobj", "pcomp"))
                .filter(kid -> kid.kids("pobj").stream().noneMatch(Tails::isMedium))
                .findFirst();
        var that = reading.cues().find(adjective.lemma(), "adj+that");
        var to = reading.cues().find(adjective.lemma(), "adj+to");
        var about = reading.cues().find(adjective.lemma(), "adj+prep");
        if (clause.isPresent() && that.isPresent()) {
            return Optional.of(saying(verb, adjective, null, that.get(), Phrase.under(clause.get()), reading));
        }
        if (action.isPresent() && to.isPresent()) {
            return Optional.of(saying(verb, adjective, null, to.get(), Phrase.under(action.get()), reading));
        }
        if (preposition.isPresent() && about.isPresent()) {
            var content = Given.under(preposition.get());
            return Optional.of(saying(verb, adjective, preposition.get(), about.get(), content, reading));
        }
        return Optional.empty();
    }

    private static Optional<Word> completion(Word verb, Word adjective, String label) {
        return adjective.findKid(label).or(() -> verb.findKid(label)).filter(kid -> kid.isAfter(adjective));
    }

    private static Saying saying(
            Word verb, Word adjective, @Nullable Word preposition, Cue cue, Phrase content, Reading reading) {
        var others = new ArrayList<Word>(List.of(adjective));
        adjective.kids("advmod", "neg").stream()
                .filter(kid -> kid.isBefore(adjective))
                .forEach(others::add);
        if (preposition != null) {
            others.add(preposition);
        }
        return new Saying(
                verb,
                Subjects.of(verb, reading),
                CueWords.around(verb, others.toArray(Word[]::new)),
                cue,
                reading.spans(content),
                Phrase.NONE,
                "adjective");
    }
}
