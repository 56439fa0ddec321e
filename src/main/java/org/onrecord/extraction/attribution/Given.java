package org.onrecord.extraction.attribution;

import java.util.Optional;
import java.util.Set;

/** What a verb is given to work on. */
final class Given {

    private static final Set<String> INDEFINITE = Set.of("a", "an", "another");

    /** "the third night in a row that they protested": when, where or how, not what. */
    private static final Set<String> CIRCUMSTANCES = Set.of(
            "case",
            "degree",
            "extent",
            "instance",
            "manner",
            "moment",
            "occasion",
            "period",
            "place",
            "reason",
            "row",
            "time",
            "way",
            "weekend");

    private Given() {}

    /** The object; of a passive the subject. */
    static Optional<Word> objectOf(Word verb) {
        var object =
                verb.findKid("dobj").filter(kid -> !isCircumstance(kid, verb)).or(() -> stretchOfTime(verb));
        if (object.isPresent()) {
            return object;
        }
        return verb.isPassive() ? passiveObject(verb) : sharedObject(verb).or(() -> antecedent(verb));
    }

    /** "that" in "the third night in a row that they protested". */
    private static boolean isCircumstance(Word object, Word verb) {
        var noun = verb.head();
        return object.lower().equals("that")
                && verb.label().equals("relcl")
                && noun != null
                && CIRCUMSTANCES.contains(noun.lemma());
    }

    /** The first preposition of a form behind the verb that has something to govern. */
    static Optional<Word> preposition(Word verb, String form) {
        return verb.kids("prep", "agent").stream()
                .filter(kid -> kid.isAfter(verb) && kid.lower().equals(form) && kid.hasKid("pobj", "pcomp"))
                .findFirst();
    }

    /** "accused Chile on Monday of cheating": the parser may hang the preposition on Monday. */
    static Optional<Word> prepositionOnTime(Word verb, String form) {
        return verb.kids("prep").stream()
                .filter(TimeWords::isTime)
                .flatMap(time -> time.kids("pobj").stream())
                .flatMap(day -> preposition(day, form).stream())
                .findFirst();
    }

    /** What a preposition governs. */
    static Phrase under(Word preposition) {
        return preposition.findKid("pobj", "pcomp").map(Phrase::under).orElse(Phrase.NONE);
    }

    /** "declared a day of mourning": taken for when it was declared, as "the day of the vote" would be. */
    private static Optional<Word> stretchOfTime(Word verb) {
        return verb.kids("npadvmod").stream()
                .filter(time -> time.isAfter(verb) && time.firstUnder().isOneOf(INDEFINITE))
                .filter(time ->
                        time.kids("prep").stream().anyMatch(of -> of.lower().equals("of")))
                .findFirst();
    }

    /** "neither confirmed nor denied the report": the parser gives the object to the second verb only. */
    private static Optional<Word> sharedObject(Word verb) {
        if (verb.hasKid("ccomp", "xcomp", "prep", "prt", "advcl")) {
            return Optional.empty();
        }
        return verb.kids("conj").stream()
                .filter(other -> other.isVerb() && !other.hasKid("nsubj", "auxpass") && other.isAfter(verb))
                .flatMap(other -> other.findKid("dobj").stream())
                .findFirst();
    }

    /** "a claim made by …": the claim is what was made. */
    private static Optional<Word> passiveObject(Word verb) {
        var own = verb.findKid("nsubjpass");
        var above = verb.head();
        if (own.isPresent() || above == null) {
            return own;
        }
        if (verb.label().equals("acl") && above.isNominal()) {
            return Optional.of(above);
        }
        return verb.label().equals("conj") && above.isPassive() ? above.findKid("nsubjpass") : Optional.empty();
    }

    /** "a charge Iran denies": the charge is what Iran denies. */
    private static Optional<Word> antecedent(Word verb) {
        return verb.hasKid("prep") ? Optional.empty() : antecedentOfAny(verb);
    }

    /** The same where a preposition tells more: "firms it accused of cheating". */
    static Optional<Word> antecedentOfAny(Word verb) {
        var noun = verb.head();
        boolean open = verb.label().equals("relcl")
                && verb.findKid("nsubj")
                        .filter(subject -> !subject.tag().startsWith("W"))
                        .isPresent()
                && !verb.hasKid("dobj", "ccomp", "xcomp", "acomp", "oprd", "agent");
        boolean day = noun != null
                && (TimeWords.isTimeNoun(noun)
                        || CIRCUMSTANCES.contains(noun.lemma())); // "in January, which they opposed"
        return open && noun != null && noun.isNominal() && !day ? Optional.of(noun) : Optional.empty();
    }
}
