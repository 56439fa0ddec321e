package org.onrecord.extraction.attribution;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import org.onrecord.claim.Act;
import org.onrecord.claim.Cue;
import org.onrecord.extraction.syntax.WordList;

/** "called for talks", "called on Iran to stop", "warned against haste", "apologized for the delay". */
final class PrepositionConstruction implements Construction {

    /** "referred to it as a gift", "pointed to it as the cause". */
    private static final Set<String> COMPARING = Set.of("refer", "point", "look");

    private static final int FARTHEST = 3;
    private static final Set<String> SCENES = WordList.read(PrepositionConstruction.class, "scenes.txt");
    private static final Set<String> NEWS = Set.of("report", "call", "word", "alarm", "alert");
    private static final Set<Act> CALLING_FOR = Set.of(Act.URGE, Act.DEMAND, Act.ASK, Act.WANT);
    private static final Set<Act> TO_SOMEBODY = Set.of(Act.URGE, Act.DEMAND, Act.ASK, Act.APOLOGIZE);

    @Override
    public Optional<Saying> find(Word verb, Reading reading) {
        if (!verb.isVerb() || verb.isLabelled("aux", "auxpass") || verb.hasKid("dobj") || isNobodys(verb)) {
            return Optional.empty();
        }
        var clause = callingForClause(verb, reading);
        if (clause.isPresent()) {
            return clause;
        }
        var shared = agreedWith(verb, reading);
        if (shared.isPresent()) {
            return shared;
        }
        return verb.kids("prep").stream()
                .filter(kid -> kid.isAfter(verb) && kid.index() - verb.index() <= FARTHEST + personsWords(verb))
                .filter(kid -> kid.hasKid("pobj", "pcomp") && !TimeWords.isTime(kid) && !isGoingThere(verb, kid))
                .sorted(Comparator.comparing((Word kid) -> isPersonsRather(kid, verb))
                        .thenComparingInt(Word::index))
                .flatMap(kid -> Rows.find(reading.cues(), verb, "v+prep:" + kid.lower()).stream()
                        .map(cue -> saying(verb, kid, cue, reading)))
                .findFirst();
    }

    /** "agreed with Chile to open the port": the port is the matter, Chile the one it is agreed with. */
    private static Optional<Saying> agreedWith(Word verb, Reading reading) {
        var with = Given.preposition(verb, "with").filter(kid -> kid.index() == verb.index() + 1);
        var action = verb.kids("xcomp", "advcl").stream()
                .filter(kid -> kid.isAfter(verb) && kid.isInfinitive())
                .filter(kid -> with.isPresent() && kid.isAfter(with.get()))
                .findFirst();
        return reading.cues().has(verb.lemma(), "v+prep:with")
                ? action.flatMap(matter -> Rows.find(reading.cues(), verb, "to")
                        .map(cue -> saying(verb, verb, cue, Tails.cut(Phrase.under(matter), matter, reading), reading)
                                .to(with.flatMap(kid -> kid.findKid("pobj")).orElse(null))))
                : Optional.empty();
    }

    /** "was admitted to the academy". */
    private static boolean isNobodys(Word verb) {
        return verb.isPassive() && Subjects.agentOf(verb).isEmpty();
    }

    /** "responded to the fire", "to reports of a crash": the crews went there. */
    private static boolean isGoingThere(Word verb, Word preposition) {
        return verb.lemma().equals("respond")
                && preposition.kids("pobj").stream()
                        .anyMatch(place -> SCENES.contains(place.lemma())
                                || (NEWS.contains(place.lemma())
                                        && Phrase.under(place).words().stream()
                                                .anyMatch(word -> SCENES.contains(word.lemma()))));
    }

    private static int personsWords(Word verb) {
        return verb.kids("prep").stream()
                .filter(kid -> Set.of("to", "with").contains(kid.lower()))
                .mapToInt(kid -> kid.subtree().size())
                .sum();
    }

    /** "apologized to Chile for the raid": the raid is the matter. */
    private static boolean isPersonsRather(Word preposition, Word verb) {
        return Set.of("to", "with").contains(preposition.lower())
                && verb.kids("prep").stream().anyMatch(other -> other.isOneOf(Set.of("for", "about", "on", "against")));
    }

    private static Saying saying(Word verb, Word preposition, Cue cue, Reading reading) {
        var content = Given.under(preposition);
        boolean called = Set.of("on", "upon", "for", "to").contains(preposition.lower());
        if (called) {
            content = content.and(Phrase.under(verb.kids("xcomp", "advcl").stream()
                    .filter(kid -> kid.isAfter(preposition) && kid.isInfinitive())
                    .toList()));
        }
        if (COMPARING.contains(verb.lemma()) && preposition.lower().equals("to")) {
            content = content.and(
                    Phrase.under(Given.preposition(verb, "as").filter(as -> as.isAfter(preposition)).stream()
                            .toList()));
        }
        content = content.and(behind(content, verb));
        content = Tails.cut(content, preposition, reading);
        var saying = saying(verb, preposition, cue, content, reading);
        boolean toSomebody = Set.of("on", "upon", "to", "with").contains(preposition.lower());
        return toSomebody && TO_SOMEBODY.contains(cue.act())
                ? saying.to(preposition.findKid("pobj").orElse(null))
                : saying;
    }

    /** "came out against Medicare for all": a "for" or "of" right behind the matter belongs to it. */
    private static Phrase behind(Phrase content, Word verb) {
        if (content.isEmpty()) {
            return Phrase.NONE;
        }
        int next = content.words().getLast().index() + 1;
        return Phrase.under(verb.kids("prep").stream()
                        .filter(kid ->
                                kid.index() == next && kid.isOneOf(Set.of("for", "of")) && !TimeWords.isTime(kid))
                        .filter(kid -> kid.hasKid("pobj"))
                        .toList())
                .and(objectBehind(content, verb, next));
    }

    /** "talked about making Lima the capital": taken for when or where they talked. */
    private static Phrase objectBehind(Phrase content, Word verb, int next) {
        boolean open = content.words().getLast().tag().equals("VBG");
        return Phrase.under(verb.kids("npadvmod").stream()
                .filter(kid -> open && kid.firstUnder().index() == next && !TimeWords.isTime(kid))
                .toList());
    }

    /** "called for the minister to resign", "called on both sides to talk", read by the parser as one clause. */
    private static Optional<Saying> callingForClause(Word verb, Reading reading) {
        var next = verb.findNext();
        if (next.isEmpty() || !next.get().isOneOf(Set.of("for", "on", "upon"))) {
            return Optional.empty();
        }
        var cue = reading.cues()
                .find(verb.lemma(), "v+prep:" + next.get().lower())
                .filter(row -> CALLING_FOR.contains(row.act()));
        return verb.kids("advcl", "ccomp", "xcomp").stream()
                .filter(kid -> kid.isAfter(verb) && kid.isInfinitive())
                .map(Phrase::under)
                .filter(phrase -> phrase.contains(next.get()))
                .flatMap(phrase -> cue.stream()
                        .map(row -> saying(verb, next.get(), row, phrase.without(Phrase.of(next.get())), reading)))
                .findFirst();
    }

    private static Saying saying(Word verb, Word preposition, Cue cue, Phrase content, Reading reading) {
        return new Saying(
                verb,
                Subjects.of(verb, reading),
                CueWords.around(verb, preposition),
                cue,
                reading.spans(content),
                Phrase.NONE,
                "preposition");
    }
}
