package org.onrecord.extraction.attribution;

import java.util.List;
import java.util.Set;
import org.onrecord.claim.Cues;
import org.onrecord.extraction.syntax.Token;

/** Makes names again of words that the parser read as what they mean elsewhere: "WHO's figures", "Time reported", "the Committee to Save Lions". */
final class MisreadNames {

    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");
    private static final Set<String> TIMES = Set.of("Time", "Day", "Today");

    private MisreadNames() {}

    static void mend(List<Token> tokens, Cues cues) {
        for (int i = 0; i + 2 < tokens.size(); i++) {
            takeWhoForName(i, tokens);
            takeTimeForName(i, tokens, cues);
            takeAimForName(i, tokens);
        }
    }

    /** "according to WHO's statistics": taken for "who is statistics". */
    private static void takeWhoForName(int at, List<Token> tokens) {
        var who = tokens.get(at);
        var is = tokens.get(at + 1);
        if (!who.form().equals("WHO") || !who.tag().startsWith("W")) {
            return;
        }
        boolean owner = is.form().matches("['’]s") && is.tag().equals("VBZ");
        var noun = tokens.stream()
                .filter(token -> owner && token.head() == is.index() && token.index() > is.index())
                .filter(token -> token.tag().startsWith("NN"))
                .findFirst();
        if (noun.isEmpty()) {
            tokens.set(at, Mending.changed(who, "NNP", who.head(), who.label()));
            return;
        }
        var label = is.label().equals("pcomp") ? "pobj" : is.label();
        int of = noun.get().index();
        tokens.replaceAll(
                token -> token.head() == is.index() ? Mending.changed(token, token.tag(), of, token.label()) : token);
        tokens.set(of, Mending.changed(noun.get(), noun.get().tag(), is.head(), label));
        tokens.set(at, Mending.changed(who, "NNP", of, "poss"));
        tokens.set(is.index(), Mending.changed(is, "POS", at, "case"));
    }

    /** "Time reported", at the beginning: a verb of telling that nobody else is there for. */
    private static void takeTimeForName(int at, List<Token> tokens, Cues cues) {
        var time = tokens.get(at);
        var verb = tokens.get(at + 1);
        boolean named = at == 0
                && TIMES.contains(time.form())
                && time.head() == verb.index()
                && !SubjectMending.SUBJECTS.contains(time.label())
                && FINITE.contains(verb.tag())
                && cues.has(verb.lemma(), "clause")
                && !SubjectMending.has(tokens, verb, SubjectMending.SUBJECTS);
        if (named) {
            tokens.set(at, Mending.changed(time, "NNP", verb.index(), "nsubj"));
        }
    }

    /** "the Committee to Save Lions reported": taken for one that saves lions by a report. */
    private static void takeAimForName(int at, List<Token> tokens) {
        var noun = tokens.get(at);
        var to = tokens.get(at + 1);
        var verb = tokens.get(at + 2);
        boolean named = noun.tag().startsWith("NNP")
                && to.form().equals("to")
                && verb.tag().equals("VB")
                && isCapital(verb)
                && verb.head() != at
                && verb.index() + 1 < tokens.size()
                && isCapital(tokens.get(verb.index() + 1))
                && !isHeadline(tokens);
        if (!named) {
            return;
        }
        tokens.set(verb.index(), Mending.changed(verb, "VB", at, "acl"));
        if (noun.head() == verb.index()) {
            tokens.stream()
                    .filter(other -> other.index() > verb.index() && FINITE.contains(other.tag()))
                    .filter(other -> !SubjectMending.has(tokens, other, SubjectMending.SUBJECTS))
                    .findFirst()
                    .ifPresent(other -> tokens.set(at, Mending.changed(noun, noun.tag(), other.index(), "nsubj")));
        }
    }

    /** Where most words begin with a capital these tell nothing. */
    private static boolean isHeadline(List<Token> tokens) {
        long verbs = tokens.stream()
                .filter(token -> token.tag().startsWith("VB") || token.tag().startsWith("NN"))
                .filter(token -> !token.tag().startsWith("NNP"))
                .count();
        long capital = tokens.stream()
                .filter(token -> token.tag().startsWith("VB") || token.tag().startsWith("NN"))
                .filter(token -> !token.tag().startsWith("NNP") && isCapital(token))
                .count();
        return capital * 2 > verbs;
    }

    private static boolean isCapital(Token token) {
        return Character.isUpperCase(token.form().codePointAt(0));
    }
}
