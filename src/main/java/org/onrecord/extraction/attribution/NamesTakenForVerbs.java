package org.onrecord.extraction.attribution;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.syntax.Token;

/** Makes a name one again in which the parser saw a verb: "the Royal Canadian Mounted Police confirmed it". */
final class NamesTakenForVerbs {

    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");
    private static final Set<String> SECOND = Set.of("conj", "ccomp", "dep");

    private NamesTakenForVerbs() {}

    static void mend(List<Token> tokens) {
        for (int i = 1; i + 1 < tokens.size(); i++) {
            var misread = tokens.get(i);
            boolean named = misread.tag().startsWith("VB")
                    && isCapital(misread)
                    && isCapital(tokens.get(i - 1))
                    && isCapital(tokens.get(i + 1))
                    && tokens.get(i - 1).tag().startsWith("NNP")
                    && tokens.get(i - 1).label().equals("nsubj")
                    && tokens.get(i - 1).head() == i;
            var verb = named ? kid(misread, SECOND, FINITE, tokens) : null;
            var noun = named ? kid(misread, Set.of("dobj"), Set.of("NN", "NNS", "NNP", "NNPS"), tokens) : null;
            if (verb != null && noun != null && noun.index() < verb.index()) {
                mend(misread, noun, verb, tokens);
            }
        }
    }

    private static void mend(Token misread, Token noun, Token verb, List<Token> tokens) {
        int subject = misread.index() - 1;
        tokens.replaceAll(token -> token.head() == misread.index()
                ? Mending.changed(token, token.tag(), verb.index(), token.label())
                : token);
        tokens.set(verb.index(), Mending.changed(verb, verb.tag(), misread.head(), misread.label()));
        tokens.set(noun.index(), Mending.changed(noun, "NNP", verb.index(), "nsubj"));
        tokens.set(misread.index(), Mending.changed(misread, "NNP", noun.index(), "compound"));
        tokens.set(subject, Mending.changed(tokens.get(subject), "NNP", noun.index(), "compound"));
        tokens.replaceAll(token -> token.head() == subject && token.index() < subject
                ? Mending.changed(token, token.tag(), noun.index(), token.label())
                : token);
    }

    private static @Nullable Token kid(Token head, Set<String> labels, Set<String> tags, List<Token> tokens) {
        return tokens.stream()
                .filter(token -> token.head() == head.index() && token.index() > head.index())
                .filter(token -> labels.contains(token.label()) && tags.contains(token.tag()))
                .findFirst()
                .orElse(null);
    }

    private static boolean isCapital(Token token) {
        return Character.isUpperCase(token.form().codePointAt(0));
    }
}
