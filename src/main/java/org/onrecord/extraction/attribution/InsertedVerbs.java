package org.onrecord.extraction.attribution;

import java.util.List;
import java.util.Set;
import org.onrecord.claim.Cues;
import org.onrecord.extraction.syntax.Token;

/** Makes verbs of saying of what stands between commas before its speaker, and the parser took for a part of the sentence around. */
final class InsertedVerbs {

    private static final Set<String> PAST = Set.of("VBD", "VBN");
    private static final Set<String> LOOSE = Set.of("appos", "conj", "dobj", "npadvmod", "dep", "nsubj");
    private static final Set<String> SAYING = Set.of(
            "add",
            "announce",
            "claim",
            "explain",
            "note",
            "recall",
            "remark",
            "report",
            "say",
            "state",
            "tweet",
            "write");

    private InsertedVerbs() {}

    static void mend(List<Token> tokens, Cues cues) {
        for (int i = 2; i < tokens.size() - 1; i++) {
            if (PAST.contains(tokens.get(i).tag()) && tokens.get(i - 1).tag().equals(",")) {
                takeModifierForCue(tokens.get(i), tokens);
                takeSecondVerbForCue(tokens.get(i), tokens, cues);
            }
        }
    }

    /** "The box stood in a hall, stated Minister Ann Porter": taken for another word for the hall, which somebody stated. */
    private static void takeModifierForCue(Token cue, List<Token> tokens) {
        var noun = cue.label().equals("nmod") && SAYING.contains(cue.lemma()) ? Mending.head(cue, tokens) : null;
        var root = tokens.stream()
                .filter(token -> token.head() < 0 && token.tag().startsWith("VB") && token.index() < cue.index())
                .findFirst();
        boolean name = noun != null
                && noun.index() > cue.index()
                && LOOSE.contains(noun.label())
                && tokens.get(cue.index() + 1).tag().startsWith("NNP");
        if (name && noun != null && root.isPresent()) {
            var clause = root.get();
            tokens.set(cue.index(), Mending.changed(cue, "VBD", clause.head(), clause.label()));
            tokens.set(clause.index(), Mending.changed(clause, clause.tag(), cue.index(), "ccomp"));
            tokens.set(noun.index(), Mending.changed(noun, noun.tag(), cue.index(), "nsubj"));
        }
    }

    /** "The dam was built in May, stated Ann Porter, and was left to rot": taken for one more thing that was done to the dam. */
    private static void takeSecondVerbForCue(Token cue, List<Token> tokens, Cues cues) {
        var clause = cue.label().equals("conj") && PAST.contains(cue.tag()) ? Mending.head(cue, tokens) : null;
        boolean inserted = clause != null
                && clause.index() < cue.index()
                && tokens.get(cue.index() - 1).tag().equals(",")
                && cues.has(cue.lemma(), "quotation")
                && !SubjectMending.has(tokens, cue, Set.of("aux", "auxpass", "dobj", "ccomp"))
                && tokens.stream()
                        .anyMatch(subject -> subject.head() == cue.index()
                                && subject.label().startsWith("nsubj")
                                && SubjectMending.firstOf(subject, tokens) == cue.index() + 1);
        if (clause == null || !inserted) {
            return;
        }
        tokens.set(cue.index(), Mending.changed(cue, "VBD", clause.head(), clause.label()));
        tokens.set(clause.index(), Mending.changed(clause, clause.tag(), cue.index(), "ccomp"));
        tokens.replaceAll(
                token -> token.head() == cue.index() && Set.of("conj", "cc").contains(token.label())
                        ? Mending.changed(token, token.tag(), clause.index(), token.label())
                        : token);
    }
}
