package org.onrecord.extraction.attribution;

import java.util.Set;

/** Clauses that go on with what is said although the parser hung them beside the verb of saying. */
final class SecondClauses {

    private static final Set<String> STATES = Set.of("have", "be", "need", "remain");

    private SecondClauses() {}

    /** "said they knew, and that they would act", "and there was no danger": the parser hangs it beside "said". */
    static Phrase withThat(Word verb, Word first) {
        return Phrase.under(verb.kids("conj", "ccomp").stream()
                .filter(clause -> clause != first && clause.isAfter(first) && clause.isAfter(verb))
                .filter(clause -> clause.hasKid("expl")
                        || isBackshifted(clause, verb)
                        || clause.kids("mark").stream()
                                .anyMatch(mark -> mark.lower().equals("that")))
                .filter(clause -> clause.hasKid("nsubj", "nsubjpass", "expl"))
                .filter(clause -> !isBehindQuestion(clause, verb))
                .toList());
    }

    /** "debate whether it was so, but there is consensus that …": no part of what is asked. */
    private static boolean isBehindQuestion(Word clause, Word verb) {
        boolean asks = verb.kids("ccomp").stream()
                .flatMap(first -> first.kids("mark").stream())
                .anyMatch(mark -> mark.isOneOf(Set.of("whether", "if")));
        return asks
                && clause.kids("mark").stream().noneMatch(mark -> mark.lower().equals("whether"));
    }

    /** "said it was so, but that much would be unusual": the reporter would say "will"; so with "had" behind "had". */
    private static boolean isBackshifted(Word clause, Word verb) {
        boolean perfect = hasAuxiliary(clause, "had")
                && verb.kids("ccomp").stream().anyMatch(first -> hasAuxiliary(first, "had"));
        return verb.tag().equals("VBD") && clause.label().equals("conj") && (perfect || hasAuxiliary(clause, "would"));
    }

    private static boolean hasAuxiliary(Word clause, String form) {
        return clause.kids("aux").stream().anyMatch(aux -> aux.lower().equals(form));
    }

    /** "says it agrees, but has no money": the speaker's verb would not stand in a row with "has". */
    static Phrase withoutSubject(Word verb) {
        return Phrase.under(verb.kids("conj").stream()
                .filter(other -> other.isVerb() && !other.hasKid("nsubj", "nsubjpass", "expl"))
                .filter(other -> STATES.contains(other.lemma())
                        || other.kids("aux").stream().anyMatch(aux -> aux.tag().equals("MD")))
                .filter(other -> verb.kids("aux").stream().allMatch(aux -> isWithoutWill(aux, other)))
                .toList());
    }

    /** "said she hopes to win, but she knows that …": the reporter would not change to the present. */
    static Phrase ofSameSubject(Word verb, Word clause) {
        var subject = clause.findKid("nsubj").filter(word -> word.tag().equals("PRP"));
        return Phrase.under(verb.kids("conj").stream()
                .filter(other -> subject.isPresent() && other.isTagged("VBZ", "VBP") && clause.isTagged("VBZ", "VBP"))
                .filter(other -> other.findKid("nsubj")
                        .filter(same -> same.lower().equals(subject.get().lower()))
                        .isPresent())
                .toList());
    }

    /** "had said she was busy, but would come": "would" does not go on with "had". */
    private static boolean isWithoutWill(Word auxiliary, Word other) {
        return auxiliary.lemma().equals("have")
                && other.kids("aux").stream().anyMatch(will -> will.tag().equals("MD"));
    }
}
