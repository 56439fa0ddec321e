package org.onrecord.extraction.attribution;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.claim.Cues;
import org.onrecord.extraction.syntax.Token;

/** Gives verbs of saying the clauses that tell what is said where the parser made something else of them. */
final class ClauseMending {

    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");
    private static final Set<String> MARKS = Set.of(",", ":", "``", "''", ".");
    private static final Set<String> COMPARATIVES = Set.of("RBR", "JJR");
    private static final Set<String> OPENING = Set.of(",", ":", "``");

    private ClauseMending() {}

    static void mend(List<Token> tokens, Cues cues) {
        giveClauseTheNounBetween(tokens);
        takeInfinitiveForClause(tokens, cues);
        giveNounItsClause(tokens, cues);
        takeNounForParticiple(tokens, cues);
        giveParticipleItsClause(tokens, cues);
        giveClauseItsGerund(tokens, cues);
        giveVerbItsComparison(tokens, cues);
        giveVerbItsClause(tokens, cues);
        giveClauseItsResult(tokens);
    }

    /** "stated it was paid, so nobody owes it": taken for two things stated, side by side. */
    private static void giveClauseItsResult(List<Token> tokens) {
        for (int i = 2; i < tokens.size() - 1; i++) {
            var so = tokens.get(i);
            var result =
                    so.form().equals("so") && tokens.get(i - 1).tag().equals(",") ? Mending.head(so, tokens) : null;
            boolean told = result != null && result.label().equals("ccomp") && result.head() >= 0 && result.head() < i;
            if (result == null || !told) {
                continue;
            }
            int place = i;
            tokens.stream()
                    .filter(clause ->
                            clause.head() == result.head() && clause.label().equals("ccomp"))
                    .filter(clause -> clause.index() > result.head() && clause.index() < place)
                    .findFirst()
                    .ifPresent(clause ->
                            tokens.set(result.index(), Mending.changed(result, result.tag(), clause.index(), "advcl")));
        }
    }

    /** 'alleged the bank is "hiding losses", whose sum grew': what the bank does is taken for a sentence of its own. */
    private static void giveVerbItsClause(List<Token> tokens, Cues cues) {
        int root = -1;
        for (var clause : List.copyOf(tokens)) {
            boolean second = clause.head() < 0 && root >= 0;
            root = clause.head() < 0 && root < 0 ? clause.index() : root;
            boolean loose =
                    clause.tag().startsWith("VB") && (second || clause.label().equals("parataxis"));
            if (!loose || !SubjectMending.has(tokens, clause, SubjectMending.SUBJECTS)) {
                continue;
            }
            int first = SubjectMending.firstOf(clause, tokens);
            var cue = first > 0 ? tokens.get(first - 1) : clause;
            boolean tells = cue.index() < first
                    && FINITE.contains(cue.tag())
                    && (second || clause.head() == cue.index())
                    && cues.has(cue.lemma(), "clause");
            if (tells) {
                tokens.set(clause.index(), Mending.changed(clause, clause.tag(), cue.index(), "ccomp"));
                tokens.replaceAll(token -> token.head() == cue.index()
                                && token.label().equals("ccomp")
                                && token.index() > clause.index()
                                && isRelative(token, tokens)
                        ? Mending.changed(token, token.tag(), clause.index(), "relcl")
                        : token);
            }
        }
    }

    private static boolean isRelative(Token clause, List<Token> tokens) {
        int first = SubjectMending.firstOf(clause, tokens);
        return first > 0
                && tokens.get(first).tag().startsWith("W")
                && tokens.get(first - 1).tag().equals(",");
    }

    /** "found the longer they waited, the more they spent": its first half is taken for anything, often for the verb's own. */
    private static void giveVerbItsComparison(List<Token> tokens, Cues cues) {
        for (int i = 1; i + 2 < tokens.size(); i++) {
            var cue = tokens.get(i - 1);
            boolean opens = FINITE.contains(cue.tag()) && isTheMore(i, tokens) && cues.has(cue.lemma(), "clause");
            int comma = opens ? commaBeforeTheMore(i, tokens) : -1;
            var clause = comma < 0 ? null : mainVerb(cue, comma, tokens);
            if (clause == null) {
                continue;
            }
            if (cue.head() == clause.index()) {
                tokens.set(cue.index(), Mending.changed(cue, cue.tag(), clause.head(), clause.label()));
                tokens.set(clause.index(), Mending.changed(clause, clause.tag(), cue.index(), "ccomp"));
            }
            tokens.replaceAll(
                    token -> token.head() == cue.index() && token.index() > cue.index() && token.index() < comma
                            ? Mending.changed(token, token.tag(), clause.index(), "advcl")
                            : token);
        }
    }

    /** The verb behind a comma that governs a verb of saying or is what it tells. */
    private static @Nullable Token mainVerb(Token cue, int comma, List<Token> tokens) {
        return tokens.stream()
                .filter(verb -> verb.index() > comma && verb.tag().startsWith("VB"))
                .filter(verb -> (cue.head() == verb.index() && cue.label().equals("ccomp"))
                        || (verb.head() == cue.index() && verb.label().equals("ccomp")))
                .findFirst()
                .orElse(null);
    }

    private static int commaBeforeTheMore(int from, List<Token> tokens) {
        for (int i = from + 2; i + 2 < tokens.size(); i++) {
            if (tokens.get(i).tag().equals(",")) {
                return isTheMore(i + 1, tokens) ? i : -1;
            }
        }
        return -1;
    }

    private static boolean isTheMore(int at, List<Token> tokens) {
        return at + 1 < tokens.size()
                && tokens.get(at).form().equalsIgnoreCase("the")
                && COMPARATIVES.contains(tokens.get(at + 1).tag());
    }

    /** 'says Lopez "has a poor plan"': taken for the one who says so. */
    private static void giveClauseTheNounBetween(List<Token> tokens) {
        for (var noun : List.copyOf(tokens)) {
            var verb = noun.label().equals("nsubj") ? Mending.head(noun, tokens) : null;
            boolean behind = verb != null
                    && verb.index() < noun.index()
                    && FINITE.contains(verb.tag())
                    && verb.index() > 0
                    && !MARKS.contains(tokens.get(verb.index() - 1).tag());
            if (verb == null || !behind) {
                continue;
            }
            int last = SubjectMending.lastOf(noun, tokens);
            tokens.stream()
                    .filter(clause -> clause.head() == verb.index()
                            && clause.label().equals("ccomp")
                            && FINITE.contains(clause.tag())
                            && last < clause.index()
                            && clause.index() - last <= 2
                            && !SubjectMending.has(tokens, clause, SubjectMending.SUBJECTS))
                    .findFirst()
                    .ifPresent(clause -> SubjectMending.hangClause(clause, noun, verb.index(), tokens));
        }
    }

    /** "told the Herald the number suggested a pattern": taken for what the number is told to do. */
    private static void takeInfinitiveForClause(List<Token> tokens, Cues cues) {
        for (var clause : List.copyOf(tokens)) {
            var cue = clause.label().equals("xcomp") && FINITE.contains(clause.tag())
                    ? Mending.head(clause, tokens)
                    : null;
            boolean tells = cue != null && (cues.has(cue.lemma(), "clause") || cues.has(cue.lemma(), "obj+clause"));
            if (cue == null || !tells || SubjectMending.has(tokens, clause, Set.of("aux"))) {
                continue;
            }
            tokens.stream()
                    .filter(object -> object.head() == cue.index()
                            && object.label().equals("dobj")
                            && cue.index() < object.index()
                            && object.index() < clause.index())
                    .filter(object -> SubjectMending.isVerbBehind(object, clause, tokens))
                    .findFirst()
                    .ifPresent(object -> SubjectMending.hangClause(clause, object, cue.index(), tokens));
        }
    }

    /** "after reports he had sent them": a clause right behind a noun, with no "and", does not go on with the verb. */
    private static void giveNounItsClause(List<Token> tokens, Cues cues) {
        for (var clause : List.copyOf(tokens)) {
            boolean loose = clause.label().equals("conj") || clause.head() < 0;
            var noun = loose && FINITE.contains(clause.tag()) ? nounBeforeSubject(clause, tokens) : null;
            if (noun == null) {
                continue;
            }
            if (clause.head() >= 0 && noun.index() > clause.head()) {
                tokens.set(clause.index(), Mending.changed(clause, clause.tag(), noun.index(), "ccomp"));
            } else if (clause.head() < 0 && !cues.has(clause.lemma(), "quotation")) {
                mainVerb(clause, noun, tokens).ifPresent(verb -> {
                    tokens.set(verb.index(), Mending.changed(verb, verb.tag(), clause.head(), clause.label()));
                    tokens.set(clause.index(), Mending.changed(clause, clause.tag(), noun.index(), "ccomp"));
                });
            }
        }
    }

    private static @Nullable Token nounBeforeSubject(Token clause, List<Token> tokens) {
        return tokens.stream()
                .filter(subject -> subject.head() == clause.index()
                        && SubjectMending.SUBJECTS.contains(subject.label())
                        && subject.tag().equals("PRP")
                        && subject.index() > 0
                        && subject.index() < clause.index())
                .map(subject -> tokens.get(subject.index() - 1))
                .filter(noun -> noun.tag().startsWith("NN") && noun.head() >= 0)
                .findFirst()
                .orElse(null);
    }

    /** The verb that the parser hung under a clause behind it. */
    private static Optional<Token> mainVerb(Token clause, Token noun, List<Token> tokens) {
        return tokens.stream()
                .filter(verb -> verb.head() == clause.index()
                        && verb.index() < noun.index()
                        && FINITE.contains(verb.tag())
                        && SubjectMending.has(tokens, verb, SubjectMending.SUBJECTS)
                        && !SubjectMending.has(tokens, verb, Set.of("mark")))
                .filter(verb -> SubjectMending.lastOf(verb, tokens) == noun.index())
                .findFirst();
    }

    /** 'took the role, writing, "We go"': taken for one more thing that was taken. */
    private static void takeNounForParticiple(List<Token> tokens, Cues cues) {
        for (int i = 1; i < tokens.size() - 2; i++) {
            var word = tokens.get(i);
            boolean apart = word.tag().equals("NN")
                    && word.form().endsWith("ing")
                    && tokens.get(i - 1).tag().equals(",")
                    && OPENING.contains(tokens.get(i + 1).tag())
                    && (tokens.get(i + 1).tag().equals("``")
                            || tokens.get(i + 2).tag().equals("``"));
            var lemma = apart ? verbOf(word.form(), cues) : "";
            var verb = lemma.isEmpty() ? null : verbBefore(i, tokens);
            if (verb != null) {
                tokens.set(i, new Token(i, word.span(), word.form(), lemma, "VBG", verb.index(), "advcl"));
                int at = i;
                tokens.replaceAll(clause ->
                        clause.head() == verb.index() && clause.label().equals("ccomp") && clause.index() > at
                                ? Mending.changed(clause, clause.tag(), at, "ccomp")
                                : clause);
            }
        }
    }

    private static String verbOf(String participle, Cues cues) {
        var stem = participle.substring(0, participle.length() - "ing".length());
        if (cues.has(stem + "e", "quotation")) {
            return stem + "e";
        }
        return cues.has(stem, "quotation") ? stem : "";
    }

    /** The verb that governs what stands before a place. */
    private static @Nullable Token verbBefore(int place, List<Token> tokens) {
        var at = Mending.head(tokens.get(place), tokens);
        for (int i = 0; i < tokens.size() && at != null; i++) {
            if (FINITE.contains(at.tag()) && at.index() < place) {
                return at;
            }
            at = Mending.head(at, tokens);
        }
        return null;
    }

    /** "issued a note announcing the leak had been closed": the note is taken for what had been closed. */
    private static void giveParticipleItsClause(List<Token> tokens, Cues cues) {
        for (var participle : List.copyOf(tokens)) {
            var noun = Mending.head(participle, tokens);
            boolean speaks = participle.tag().equals("VBG")
                    && participle.label().equals("acl")
                    && cues.has(participle.lemma(), "clause");
            var clause = speaks && noun != null && SubjectMending.SUBJECTS.contains(noun.label())
                    ? Mending.head(noun, tokens)
                    : null;
            if (noun == null
                    || clause == null
                    || !clause.label().equals("ccomp")
                    || clause.index() < participle.index()) {
                continue;
            }
            var objects = tokens.stream()
                    .filter(token ->
                            token.head() == participle.index() && token.label().equals("dobj"))
                    .toList();
            if (objects.size() == 1 && SubjectMending.isVerbBehind(objects.getFirst(), clause, tokens)) {
                tokens.set(noun.index(), Mending.changed(noun, noun.tag(), clause.head(), "dobj"));
                SubjectMending.hangClause(clause, objects.getFirst(), participle.index(), tokens);
            }
        }
    }

    /** "wrote closing the port was a breach of law": the closing is taken for what she did by the way. */
    private static void giveClauseItsGerund(List<Token> tokens, Cues cues) {
        for (var gerund : List.copyOf(tokens)) {
            var cue = Mending.head(gerund, tokens);
            var clause = cue == null ? null : Mending.head(cue, tokens);
            if (cue == null || clause == null) {
                continue;
            }
            boolean astray = gerund.tag().equals("VBG")
                    && gerund.index() == cue.index() + 1
                    && cue.label().equals("ccomp")
                    && clause.index() > gerund.index()
                    && !SubjectMending.has(tokens, clause, SubjectMending.SUBJECTS)
                    && cues.has(cue.lemma(), "clause")
                    && SubjectMending.isVerbBehind(gerund, clause, tokens);
            if (astray) {
                tokens.set(cue.index(), Mending.changed(cue, cue.tag(), clause.head(), clause.label()));
                tokens.set(clause.index(), Mending.changed(clause, clause.tag(), cue.index(), "ccomp"));
                tokens.set(gerund.index(), Mending.changed(gerund, gerund.tag(), clause.index(), "csubj"));
            }
        }
    }
}
