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
    private static final int LONGEST_NAME = 12;
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
            giveWithItsParticiple(verb, tokens);
            takePassiveForActive(verb, tokens, cues);
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

    /** Gives a clause of a verb of saying the whole phrase that stands between the two; whether it did. */
    static boolean giveWholeObject(Token clause, Token last, List<Token> tokens, Cues cues) {
        var noun = top(last, tokens);
        var cue = noun == null || !noun.label().equals("dobj") ? null : Mending.head(noun, tokens);
        if (noun == null || cue == null || cue.index() > noun.index() || !tellsClause(cue, cues)) {
            return false;
        }
        boolean loose = clause.head() == cue.index() || clause.head() == last.index();
        boolean only = tokens.stream()
                .noneMatch(other ->
                        other.head() == cue.index() && other.label().equals("ccomp") && other.index() < clause.index());
        if (loose && only) {
            SubjectMending.hangClause(clause, noun, cue.index(), tokens);
        }
        return loose && only;
    }

    private static boolean tellsClause(Token cue, Cues cues) {
        boolean toSomebody = cues.has(cue.lemma(), "obj+clause") && !cue.lemma().equals("show");
        return cues.has(cue.lemma(), "clause") && !toSomebody;
    }

    private static boolean isAdverbOf(Token word, Token verb) {
        return word.head() == verb.index()
                && Set.of("advmod", "aux", "auxpass", "neg").contains(word.label());
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

    /** "…, with the analyst Ann Porter having called it absurd": taken for what the sentence is about. */
    private static void giveWithItsParticiple(Token having, List<Token> tokens) {
        var verb = having.label().equals("aux") && having.form().equals("having") ? Mending.head(having, tokens) : null;
        int with = verb == null || verb.head() < 0 ? -1 : withBefore(having.index(), tokens);
        if (verb == null || with < 0 || verb.label().equals("pcomp")) {
            return;
        }
        var governor = verb.head();
        var label = verb.label();
        tokens.set(verb.index(), Mending.changed(verb, "VBN", with, "pcomp"));
        var noun = tokens.get(having.index() - 1);
        tokens.set(noun.index(), Mending.changed(noun, noun.tag(), verb.index(), "nsubj"));
        tokens.replaceAll(token -> token.head() == verb.index() && token.index() < with
                ? Mending.changed(
                        token, token.tag(), governor, token.label().startsWith("nsubj") ? label : token.label())
                : token);
        var opening = tokens.get(with);
        if (opening.head() >= with) {
            tokens.set(with, Mending.changed(opening, opening.tag(), governor, "prep"));
        }
    }

    /** Where a "with" behind a comma opens the noun phrase before a place; -1 for nowhere. */
    private static int withBefore(int place, List<Token> tokens) {
        for (int i = place - 1; i > 0 && place - i < LONGEST_NAME; i--) {
            var token = tokens.get(i);
            if (token.form().equals("with")) {
                return tokens.get(i - 1).tag().equals(",") && i < place - 1 ? i : -1;
            }
            if (!token.tag().matches("N.*|DT|JJ.*|CD|PRP.*|POS|IN|CC|HYPH")) {
                return -1;
            }
        }
        return -1;
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
