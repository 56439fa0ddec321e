package org.onrecord.extraction.attribution;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.syntax.Token;

/** Hangs clauses where they belong that the parser took for second clauses of the sentence, without any "and". */
final class StrayClauses {

    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");
    private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubjpass");
    private static final Set<String> NOUN_PHRASE = Set.of("DT", "PRP", "PRP$", "NN", "NNS", "NNP", "NNPS", "JJ", "CD");
    private static final Set<String> SUBORDINATING = Set.of("after", "before", "since", "until", "as");
    private static final Set<String> ADVERBIAL = Set.of("advmod", "aux", "auxpass", "neg");
    private static final Set<String> PERIODS = Set.of(
            "day", "night", "week", "month", "year", "hour", "minute", "moment", "morning", "evening", "weekend");

    private StrayClauses() {}

    static void mend(List<Token> tokens) {
        for (var token : List.copyOf(tokens)) {
            if (token.label().equals("conj") && token.tag().startsWith("VB")) {
                hangUnderNounBefore(token, tokens);
                giveSubjectFromPreposition(token, tokens);
            }
            if (token.label().equals("advcl") && token.tag().startsWith("VB")) {
                hangUnderPeriod(token, tokens);
            }
            if (token.tag().equals("RB") && token.label().equals("advmod")) {
                hangBeforeComma(token, tokens);
            }
        }
    }

    /** "has no memory of the night the mayor was shot", "a statement to the effect the king thought it unfit". */
    private static void hangUnderNounBefore(Token clause, List<Token> tokens) {
        int first = SubjectMending.firstOf(clause, tokens);
        var subject = subject(clause, tokens);
        var noun = first > 0 ? tokens.get(first - 1) : null;
        boolean joined = noun != null
                && subject != null
                && opensNounPhrase(tokens.get(first))
                && SubjectMending.firstOf(subject, tokens) == first
                && clause.head() < noun.index()
                && subject.head() == clause.index()
                && Set.of("NN", "NNS").contains(noun.tag())
                && isInside(noun, clause.head(), tokens);
        if (noun != null && joined) {
            tokens.set(clause.index(), Mending.changed(clause, clause.tag(), noun.index(), "relcl"));
        }
    }

    /** "the centers The board said": a capital letter opens another sentence. */
    private static boolean opensNounPhrase(Token first) {
        boolean capital = Character.isUpperCase(first.form().charAt(0));
        return NOUN_PHRASE.contains(first.tag())
                && (!capital || first.tag().startsWith("NNP") || first.form().equals("I"));
    }

    private static @Nullable Token subject(Token clause, List<Token> tokens) {
        return tokens.stream()
                .filter(token -> token.head() == clause.index() && SUBJECTS.contains(token.label()))
                .filter(token -> token.index() < clause.index())
                .findFirst()
                .orElse(null);
    }

    private static boolean isInside(Token token, int top, List<Token> tokens) {
        Token at = token;
        for (int i = 0; at != null && i < tokens.size(); i++) {
            if (at.index() == top) {
                return true;
            }
            at = Mending.head(at, tokens);
        }
        return false;
    }

    /** "said it began after the bank openly named the debt": "after the bank" is taken for a time, and the namer for who said so. */
    private static void giveSubjectFromPreposition(Token verb, List<Token> tokens) {
        boolean bare = FINITE.contains(verb.tag()) && subject(verb, tokens) == null;
        int last = SubjectMending.firstOf(verb, tokens) - 1;
        if (!bare || last < 1) {
            return;
        }
        var noun = tokens.get(last);
        var preposition = noun.label().equals("pobj") ? Mending.head(noun, tokens) : null;
        boolean subordinates = preposition != null
                && SUBORDINATING.contains(preposition.form().toLowerCase(Locale.ROOT))
                && preposition.head() >= 0
                && tokens.subList(last + 1, verb.index()).stream()
                        .allMatch(between -> ADVERBIAL.contains(between.label()));
        if (preposition != null && subordinates) {
            tokens.set(verb.index(), Mending.changed(verb, verb.tag(), preposition.head(), "advcl"));
            tokens.set(
                    noun.index(),
                    Mending.changed(noun, noun.tag(), verb.index(), SubjectMending.subjectLabel(verb, tokens)));
            tokens.set(preposition.index(), Mending.changed(preposition, preposition.tag(), verb.index(), "mark"));
        }
    }

    /** "reported 165 cases in the day before the lockdown began": which day it was, not when it was reported. */
    private static void hangUnderPeriod(Token clause, List<Token> tokens) {
        int first = SubjectMending.firstOf(clause, tokens);
        var noun = first > 0 ? tokens.get(first - 1) : null;
        boolean period = noun != null
                && PERIODS.contains(noun.lemma())
                && clause.head() < noun.index()
                && Set.of("before", "after", "since").contains(tokens.get(first).form())
                && isInside(noun, clause.head(), tokens);
        if (noun != null && period) {
            tokens.set(clause.index(), Mending.changed(clause, clause.tag(), noun.index(), "relcl"));
        }
    }

    /** "refused to meet openly, accusing the bank": the comma parts "openly" from what stands behind. */
    private static void hangBeforeComma(Token adverb, List<Token> tokens) {
        int at = adverb.index();
        boolean parted = at > 0
                && at + 1 < tokens.size()
                && tokens.get(at + 1).tag().equals(",")
                && adverb.head() > at
                && tokens.get(at - 1).tag().startsWith("VB");
        if (parted) {
            tokens.set(at, Mending.changed(adverb, adverb.tag(), at - 1, "advmod"));
        }
    }
}
