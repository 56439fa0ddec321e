package org.onrecord.extraction.attribution;

import java.util.List;
import java.util.Set;
import org.onrecord.extraction.syntax.Token;

/** Gives the verbs of clauses with "as" their subjects back. */
final class AsMending {

    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");

    private AsMending() {}

    /** "As many experts, including Lopez, have pointed out": taken for "as experts", and nobody is left to point out. */
    static void mend(List<Token> tokens) {
        for (var as : List.copyOf(tokens)) {
            var verb = Mending.head(as, tokens);
            boolean open = verb != null
                    && as.label().equals("prep")
                    && as.form().equalsIgnoreCase("as")
                    && as.index() < verb.index()
                    && (verb.label().equals("advcl") || verb.head() < 0)
                    && (FINITE.contains(verb.tag()) || SubjectMending.has(tokens, verb, Set.of("aux")))
                    && !SubjectMending.has(tokens, verb, SubjectMending.SUBJECTS)
                    && SubjectMending.firstOf(verb, tokens) == as.index();
            if (verb == null || !open) {
                continue;
            }
            for (var noun : List.copyOf(tokens)) {
                if (noun.head() == as.index() && noun.label().equals("pobj")) {
                    tokens.set(as.index(), Mending.changed(as, as.tag(), verb.index(), "mark"));
                    tokens.set(
                            noun.index(),
                            Mending.changed(noun, noun.tag(), verb.index(), SubjectMending.subjectLabel(verb, tokens)));
                }
            }
        }
    }
}
