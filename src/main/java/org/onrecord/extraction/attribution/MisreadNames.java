package org.onrecord.extraction.attribution;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.claim.Cues;
import org.onrecord.extraction.syntax.Token;

/** Makes names again of words that the parser read as what they mean elsewhere: "WHO's figures", "Time reported", "the Committee to Save Lions". */
final class MisreadNames {

    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");
    private static final Set<String> SECOND = Set.of("conj", "ccomp", "dep");
    private static final Set<String> TIMES = Set.of("Time", "Day", "Today");

    private MisreadNames() {}

    static void mend(List<Token> tokens, Cues cues) {
        takeVerbForName(tokens);
        for (int i = 0; i + 2 < tokens.size(); i++) {
            takeWhoForName(i, tokens);
            takeTimeForName(i, tokens, cues);
            takeAimForName(i, tokens);
        }
    }

    /** "the Royal Canadian Mounted Police confirmed it": taken for what was mounted. */
    private static void takeVerbForName(List<Token> tokens) {
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
                join(misread, noun, verb, tokens);
            }
        }
    }

    private static void join(Token misread, Token noun, Token verb, List<Token> tokens) {
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
