package org.onrecord.extraction.attribution;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.claim.Cues;
import org.onrecord.extraction.syntax.Token;

/** Gives verbs their subjects where the parser hung these elsewhere. */
final class SubjectMending {

    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
    private static final Set<String> NOUNS = Set.of("NN", "NNS", "NNP", "NNPS");
    private static final Set<String> LOOSE = Set.of("ccomp", "conj", "dative", "dep", "oprd");
    private static final Set<String> CLAUSES = Set.of("ccomp", "conj");
    private static final Set<String> AUXILIARY = Set.of("aux");
    static final Set<String> SUBJECTS = Set.of("nsubj", "nsubjpass", "csubj", "expl");

    private SubjectMending() {}

    static void mend(List<Token> tokens, Cues cues) {
        giveVerbItsSubject(tokens);
        giveClauseItsSubject(tokens);
        giveParticipleItsSubject(tokens);
        giveVerbTheNounBefore(tokens, cues);
    }

    /** "Lopez is once again questioning it", "they do not all agree": the subject or "not" hangs on the auxiliary. */
    private static void giveVerbItsSubject(List<Token> tokens) {
        for (var token : List.copyOf(tokens)) {
            var head = Mending.head(token, tokens);
            if (head == null) {
                continue;
            }
            boolean onAuxiliary = head.head() >= 0 && Set.of("aux", "auxpass").contains(head.label());
            if (onAuxiliary && token.label().equals("neg")) {
                tokens.set(token.index(), Mending.changed(token, token.tag(), head.head(), "neg"));
            }
            boolean astray = token.label().equals("nsubj")
                    && onAuxiliary
                    && tokens.stream()
                            .noneMatch(other ->
                                    other.head() == head.head() && other.label().startsWith("nsubj"));
            if (astray) {
                var label = head.label().equals("auxpass") ? "nsubjpass" : "nsubj";
                tokens.set(token.index(), Mending.changed(token, token.tag(), head.head(), label));
            }
        }
    }

    /** "told the press a long search had found nothing": the search is taken for one more thing told. */
    private static void giveClauseItsSubject(List<Token> tokens) {
        for (var clause : List.copyOf(tokens)) {
            boolean open = CLAUSES.contains(clause.label())
                    && (FINITE.contains(clause.tag()) || has(tokens, clause, AUXILIARY))
                    && !has(tokens, clause, SUBJECTS)
                    && !isBehindConjunction(clause, tokens);
            var subject = open ? lostSubject(clause, tokens) : null;
            if (subject != null) {
                var label = has(tokens, clause, Set.of("auxpass")) ? "nsubjpass" : "nsubj";
                tokens.set(subject.index(), Mending.changed(subject, subject.tag(), clause.index(), label));
                tokens.set(clause.index(), Mending.changed(clause, clause.tag(), clause.head(), "ccomp"));
            }
        }
    }

    private static boolean isBehindConjunction(Token clause, List<Token> tokens) {
        int first = firstOf(clause, tokens);
        return first > 0 && tokens.get(first - 1).tag().equals("CC");
    }

    private static @Nullable Token lostSubject(Token clause, List<Token> tokens) {
        var objects = tokens.stream()
                .filter(token -> token.head() == clause.head() && token.label().equals("dobj"))
                .toList();
        boolean second = clause.label().equals("ccomp")
                && objects.size() == 2
                && objects.getLast().index() < clause.index();
        return second ? objects.getLast() : besideTime(clause, tokens);
    }

    /** "said on Friday the state is in a crisis": the state is taken for another word for Friday. */
    private static @Nullable Token besideTime(Token clause, List<Token> tokens) {
        for (var token : tokens) {
            var time = Mending.head(token, tokens);
            boolean beside = time != null
                    && token.label().equals("appos")
                    && time.index() < token.index()
                    && token.index() < clause.index()
                    && TimeWords.isTimeForm(time.form())
                    && !tokens.get(time.index() + 1).tag().equals(",")
                    && firstOf(clause, tokens) - lastOf(token, tokens) <= 2;
            if (beside) {
                return token;
            }
        }
        return null;
    }

    /** "with the next country, Peru, reporting more": Peru reports. */
    private static void giveParticipleItsSubject(List<Token> tokens) {
        for (var verb : List.copyOf(tokens)) {
            boolean open = verb.tag().equals("VBG") && verb.label().equals("advcl") && !has(tokens, verb, SUBJECTS);
            var with = open ? withBefore(verb, tokens) : null;
            if (with != null) {
                tokens.set(verb.index(), Mending.changed(verb, verb.tag(), with.index(), "pcomp"));
            }
        }
    }

    private static @Nullable Token withBefore(Token verb, List<Token> tokens) {
        for (var with : tokens) {
            boolean opens =
                    with.index() == 0 || tokens.get(with.index() - 1).tag().equals(",");
            boolean fits = with.form().equalsIgnoreCase("with")
                    && opens
                    && with.head() == verb.head()
                    && with.index() < verb.index()
                    && !has(tokens, with, Set.of("pcomp"));
            if (fits && isNextTo(with, verb, tokens)) {
                return with;
            }
        }
        return null;
    }

    /** Behind a comma only where an apposition between commas stands before it. */
    private static boolean isNextTo(Token with, Token verb, List<Token> tokens) {
        int gap = firstOf(verb, tokens) - lastOf(with, tokens) - 1;
        boolean comma = tokens.get(verb.index() - 1).tag().equals(",");
        boolean apposition = tokens.stream()
                .anyMatch(token ->
                        token.label().equals("appos") && token.index() > with.index() && token.index() < verb.index());
        return gap <= 1 && (!comma || apposition);
    }

    /** A finite verb right behind a noun has that noun for its subject, wherever the parser hung the two. */
    private static void giveVerbTheNounBefore(List<Token> tokens, Cues cues) {
        for (var verb : List.copyOf(tokens)) {
            var before = verb.index() == 0 ? verb : tokens.get(verb.index() - 1);
            if (verb.head() < 0
                    && FINITE.contains(verb.tag())
                    && before.label().equals("conj")
                    && startsWithAnd(before, tokens)) {
                giveClauseBack(verb, before, tokens, cues);
            }
            boolean open = LOOSE.contains(verb.label())
                    && (FINITE.contains(verb.tag()) || has(tokens, verb, AUXILIARY))
                    && !has(tokens, verb, SUBJECTS);
            int first = open ? firstOf(verb, tokens) : 0;
            boolean apart =
                    Set.of(",", ":", "``", "CC").contains(tokens.get(first).tag());
            if (first == 0
                    || apart
                    || !NOUNS.contains(tokens.get(first - 1).tag())
                    || has(tokens, verb, Set.of("mark"))) {
                continue;
            }
            var noun = tokens.get(first - 1);
            if (Set.of("ccomp", "dep").contains(verb.label())
                    && StraySubjects.giveWholeObject(verb, noun, tokens, cues)) {
                continue; // "showed cats like lynxes and lions can swim"
            }
            if (noun.label().equals("conj") && startsWithAnd(noun, tokens)) {
                tokens.set(noun.index(), Mending.changed(noun, noun.tag(), verb.index(), subjectLabel(verb, tokens)));
                tokens.set(verb.index(), Mending.changed(verb, verb.tag(), firstClause(verb, tokens), "conj"));
            } else if (noun.label().equals("dobj") && verb.label().equals("conj")) {
                hangClause(verb, noun, noun.head(), tokens);
            } else if (verb.label().equals("ccomp")) {
                giveClauseItsObject(verb, tokens, cues);
            }
        }
    }

    /** "said the troops had won and their foe was gone": all that is said may be taken for the subject of "was". */
    private static void giveClauseBack(Token verb, Token noun, List<Token> tokens, Cues cues) {
        var cue = tokens.stream()
                .filter(token -> token.head() == verb.index()
                        && token.label().equals("csubj")
                        && FINITE.contains(token.tag())
                        && cues.has(token.lemma(), "clause"))
                .findFirst();
        var clause = cue.stream()
                .flatMap(told -> tokens.stream()
                        .filter(token ->
                                token.head() == told.index() && token.label().equals("ccomp")))
                .findFirst();
        if (cue.isPresent() && clause.isPresent() && has(tokens, cue.get(), SUBJECTS)) {
            tokens.set(cue.get().index(), Mending.changed(cue.get(), cue.get().tag(), verb.head(), verb.label()));
            tokens.set(noun.index(), Mending.changed(noun, noun.tag(), verb.index(), subjectLabel(verb, tokens)));
            tokens.set(
                    verb.index(), Mending.changed(verb, verb.tag(), clause.get().index(), "conj"));
        }
    }

    /** "said the troops had won and Chile would pull out": what stands beside is the first clause, not "said". */
    private static int firstClause(Token verb, List<Token> tokens) {
        return tokens.stream()
                .filter(token -> verb.label().equals("ccomp") && token.label().equals("ccomp"))
                .filter(token ->
                        token.head() == verb.head() && verb.head() < token.index() && token.index() < verb.index())
                .mapToInt(Token::index)
                .findFirst()
                .orElse(verb.head());
    }

    /** "suggested a probe into the matter may be required": the probe is taken for what is suggested. */
    private static void giveClauseItsObject(Token verb, List<Token> tokens, Cues cues) {
        var cue = Mending.head(verb, tokens);
        var objects = tokens.stream()
                .filter(token -> token.head() == verb.head() && token.label().equals("dobj"))
                .toList();
        if (cue == null || objects.size() != 1 || cues.has(cue.lemma(), "obj+clause")) {
            return;
        }
        var object = objects.getFirst();
        boolean together = cue.index() < object.index()
                && object.index() < verb.index()
                && tokens.subList(object.index(), verb.index()).stream()
                        .noneMatch(mark -> mark.tag().equals(","));
        if (together) {
            hangClause(verb, object, verb.head(), tokens);
            tokens.replaceAll(token -> token.head() == cue.index()
                            && token.label().equals("prep")
                            && token.index() > object.index()
                            && token.index() < verb.index()
                    ? Mending.changed(token, token.tag(), object.index(), "prep")
                    : token);
        }
    }

    static boolean isVerbBehind(Token noun, Token clause, List<Token> tokens) {
        var next = tokens.get(Math.min(lastOf(noun, tokens) + 1, tokens.size() - 1));
        return FINITE.contains(next.tag()) && (next.index() == clause.index() || next.head() == clause.index());
    }

    static void hangClause(Token verb, Token subject, int head, List<Token> tokens) {
        tokens.set(subject.index(), Mending.changed(subject, subject.tag(), verb.index(), subjectLabel(verb, tokens)));
        tokens.set(verb.index(), Mending.changed(verb, verb.tag(), head, "ccomp"));
    }

    static String subjectLabel(Token verb, List<Token> tokens) {
        return has(tokens, verb, Set.of("auxpass")) ? "nsubjpass" : "nsubj";
    }

    private static boolean startsWithAnd(Token noun, List<Token> tokens) {
        int first = firstOf(noun, tokens);
        return first > 0 && tokens.get(first - 1).tag().equals("CC");
    }

    static int firstOf(Token head, List<Token> tokens) {
        return tokens.stream()
                .filter(token -> isUnder(token, head, tokens))
                .mapToInt(Token::index)
                .min()
                .orElse(head.index());
    }

    static int lastOf(Token head, List<Token> tokens) {
        return tokens.stream()
                .filter(token -> isUnder(token, head, tokens))
                .mapToInt(Token::index)
                .max()
                .orElse(head.index());
    }

    private static boolean isUnder(Token token, Token head, List<Token> tokens) {
        Token at = token;
        for (int i = 0; at != null && i < tokens.size(); i++) {
            if (at.index() == head.index()) {
                return true;
            }
            at = Mending.head(at, tokens);
        }
        return false;
    }

    static boolean has(List<Token> tokens, Token head, Set<String> labels) {
        for (var token : tokens) {
            if (token.head() == head.index() && labels.contains(token.label())) {
                return true;
            }
        }
        return false;
    }
}
