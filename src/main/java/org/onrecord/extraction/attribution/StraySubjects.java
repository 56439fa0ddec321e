package org.onrecord.extraction.attribution;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.claim.Cues;
import org.onrecord.extraction.syntax.Token;

/** Gives verbs the subjects right before them that the parser took for a word beside something else. */
final class StraySubjects {

    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
    private static final Set<String> INSIDE_PHRASE = Set.of("pobj", "prep", "compound", "nmod", "conj", "cc", "poss");
    private static final Set<String> PAST = Set.of("VBD", "VBN");
    private static final int MOST_STEPS = 6;

    private StraySubjects() {}

    static void mend(List<Token> tokens, Cues cues) {
        for (var verb : List.copyOf(tokens)) {
            boolean bare = FINITE.contains(verb.tag()) && !SubjectMending.has(tokens, verb, SubjectMending.SUBJECTS);
            if (bare && verb.index() > 1) {
                giveObjectBefore(verb, tokens, cues);
                giveAppositionBefore(verb, tokens, cues);
                giveNameBehindListener(verb, tokens);
            }
        }
        for (var verb : List.copyOf(tokens)) {
            takePassiveForActive(verb, tokens, cues);
            takeSecondVerbForCue(tokens.get(verb.index()), tokens, cues);
        }
    }

    /** "confirmed three sailors from Peru also died": the sailors are taken for what is confirmed, and "died" for another verb of who confirms. */
    private static void giveObjectBefore(Token verb, List<Token> tokens, Cues cues) {
        var cue = verb.label().equals("conj") ? Mending.head(verb, tokens) : null;
        if (cue == null || !cues.has(cue.lemma(), "clause")) {
            return;
        }
        int first = verb.index();
        while (first > 1 && isAdverbOf(tokens.get(first - 1), verb)) {
            first--;
        }
        var noun = top(tokens.get(first - 1), tokens);
        if (noun != null && noun.label().equals("dobj") && noun.head() == cue.index() && cue.index() < noun.index()) {
            SubjectMending.hangClause(verb, noun, cue.index(), tokens);
        }
    }

    private static boolean isAdverbOf(Token word, Token verb) {
        return word.head() == verb.index() && Set.of("advmod", "aux", "auxpass", "neg").contains(word.label());
    }

    /** The noun of the phrase whose last word this is. */
    private static @Nullable Token top(Token last, List<Token> tokens) {
        Token at = last.tag().startsWith("N") ? last : null;
        for (int i = 0; i < MOST_STEPS && at != null && INSIDE_PHRASE.contains(at.label()); i++) {
            at = Mending.head(at, tokens);
        }
        return at;
    }

    /** 'told CNN Porter "was a friend"': the two names are taken for one, which hears it. */
    private static void giveNameBehindListener(Token clause, List<Token> tokens) {
        var cue = clause.label().equals("ccomp") ? Mending.head(clause, tokens) : null;
        int last = tokens.get(clause.index() - 1).tag().equals("''") ? clause.index() - 2 : clause.index() - 1;
        if (cue == null || !cue.lemma().equals("tell") || last - 1 <= cue.index()) {
            return;
        }
        var name = tokens.get(last);
        var listener = tokens.get(last - 1);
        boolean glued = name.label().equals("dobj")
                && name.head() == cue.index()
                && name.tag().startsWith("NNP")
                && listener.label().equals("compound")
                && listener.head() == name.index()
                && !SubjectMending.has(tokens, listener, Set.of("compound"))
                && last - cue.index() <= 3;
        if (glued) {
            tokens.set(listener.index(), Mending.changed(listener, listener.tag(), cue.index(), "dobj"));
            tokens.set(name.index(), Mending.changed(name, name.tag(), clause.index(), "nsubj"));
            tokens.replaceAll(token -> token.head() == name.index() && token.index() < listener.index()
                    ? Mending.changed(token, token.tag(), listener.index(), token.label())
                    : token);
        }
    }

    /** "Speaking to the Herald, a guest Ann Porter said": the guest is taken for another name of the Herald. */
    private static void giveAppositionBefore(Token verb, List<Token> tokens, Cues cues) {
        if (!cues.has(verb.lemma(), "clause") || verb.label().equals("relcl")) {
            return;
        }
        var name = tokens.get(verb.index() - 1);
        Token at = name.tag().startsWith("NNP") && name.label().equals("appos") ? name : null;
        while (at != null) {
            int first = SubjectMending.firstOf(at, tokens);
            if (first > 0 && tokens.get(first - 1).tag().equals(",") && first - 1 > at.head()) {
                tokens.set(at.index(), Mending.changed(at, at.tag(), verb.index(), "nsubj"));
                return;
            }
            var above = Mending.head(at, tokens);
            at = above != null && above.label().equals("appos") && above.index() < at.index() ? above : null;
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
        tokens.replaceAll(token -> token.head() == cue.index() && Set.of("conj", "cc").contains(token.label())
                ? Mending.changed(token, token.tag(), clause.index(), token.label())
                : token);
    }

    /** "…, River Institute data indicated.": taken for a passive that has no "was". */
    private static void takePassiveForActive(Token verb, List<Token> tokens, Cues cues) {
        boolean active = verb.tag().equals("VBN")
                && Set.of("ccomp", "conj", "root").contains(verb.label())
                && cues.has(verb.lemma(), "clause")
                && !SubjectMending.has(tokens, verb, Set.of("aux", "auxpass", "agent"));
        if (!active) {
            return;
        }
        var subjects = tokens.stream()
                .filter(token -> token.head() == verb.index() && token.label().equals("nsubjpass"))
                .toList();
        if (subjects.size() == 1 && subjects.getFirst().index() == verb.index() - 1) {
            var subject = subjects.getFirst();
            tokens.set(subject.index(), Mending.changed(subject, subject.tag(), verb.index(), "nsubj"));
            tokens.set(verb.index(), Mending.changed(verb, "VBD", verb.head(), verb.label()));
        }
    }
}
