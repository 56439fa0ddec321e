package org.onrecord.extraction.attribution;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.claim.Cues;
import org.onrecord.extraction.syntax.Token;

/** Gives back their verb to papers that say something, where the parser took it for a noun. */
final class ReadingVerbs {

    private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubjpass");
    private static final Set<String> CLOSING = Set.of("''", ",");
    private static final Set<String> OPENING = Set.of(":", "``");

    private ReadingVerbs() {}

    static void mend(List<Token> tokens, Cues cues) {
        for (int i = 2; i + 1 < tokens.size(); i++) {
            takeReadForVerb(tokens.get(i), tokens);
            takePaperBehind(tokens.get(i), tokens);
            takeStateForVerb(tokens.get(i), tokens, cues);
        }
    }

    /** 'The statement on the death read: "…"': taken for the reading of the death. */
    private static void takeReadForVerb(Token read, List<Token> tokens) {
        boolean noun = read.form().equals("read")
                && read.tag().startsWith("NN")
                && OPENING.contains(tokens.get(read.index() + 1).tag());
        var paper = noun ? subjectBefore(read, tokens) : null;
        if (noun && paper == null) {
            takePaperForSubject(read, tokens);
            return;
        }
        var clause = paper == null ? null : Mending.head(paper, tokens);
        if (paper == null || clause == null || clause.index() < read.index()) {
            return;
        }
        give(read, "VBD", tokens);
        hang(paper, read.index(), "nsubj", tokens);
        tokens.set(read.index(), Mending.changed(tokens.get(read.index()), "VBD", clause.head(), clause.label()));
        hang(clause, read.index(), "ccomp", tokens);
    }

    /** 'Its statement read: "…"': taken for what a statement reads. */
    private static void takePaperForSubject(Token read, List<Token> tokens) {
        var paper = tokens.get(read.index() - 1);
        var clause = read.head() < 0 ? rootBehind(read, tokens) : Mending.head(read, tokens);
        boolean misread = paper.head() == read.index()
                && paper.label().equals("compound")
                && (SUBJECTS.contains(read.label()) || read.head() < 0)
                && clause != null
                && clause.index() > read.index();
        if (clause == null || !misread) {
            return;
        }
        tokens.replaceAll(token -> token.head() == read.index() && token.index() < paper.index()
                ? Mending.changed(token, token.tag(), paper.index(), token.label())
                : token);
        hang(paper, read.index(), "nsubj", tokens);
        tokens.set(read.index(), Mending.changed(read, "VBD", clause.head(), clause.label()));
        hang(clause, read.index(), "ccomp", tokens);
    }

    private static @Nullable Token rootBehind(Token read, List<Token> tokens) {
        return tokens.stream()
                .filter(token -> token.head() < 0 && token.index() > read.index())
                .findFirst()
                .orElse(null);
    }

    /** '"…," read the statement': the statement is taken for what somebody reads. */
    private static void takePaperBehind(Token read, List<Token> tokens) {
        boolean behind = read.form().equals("read")
                && CLOSING.contains(tokens.get(read.index() - 1).tag())
                && !SubjectMending.has(tokens, read, SUBJECTS);
        if (behind) {
            tokens.stream()
                    .filter(paper ->
                            paper.head() == read.index() && paper.label().equals("dobj"))
                    .filter(paper -> paper.tag().startsWith("NN") && paper.index() > read.index())
                    .filter(paper -> SubjectMending.firstOf(paper, tokens) == read.index() + 1)
                    .findFirst()
                    .ifPresent(paper -> {
                        hang(paper, read.index(), "nsubj", tokens);
                        tokens.set(read.index(), Mending.changed(read, "VBD", read.head(), read.label()));
                    });
        }
    }

    /** "Estimates by the government state that it rose": taken for a government state. */
    private static void takeStateForVerb(Token noun, List<Token> tokens, Cues cues) {
        var that = tokens.get(noun.index() + 1);
        boolean misread = noun.tag().equals("NN")
                && noun.label().equals("pobj")
                && that.form().equals("that")
                && that.label().equals("mark")
                && cues.has(noun.lemma(), "clause")
                && tokens.get(noun.index() - 1).head() == noun.index();
        var clause = misread ? Mending.head(that, tokens) : bareClause(noun, tokens, cues);
        var papers = clause == null ? null : plural(clause, noun, tokens);
        if (clause == null || papers == null) {
            return;
        }
        give(noun, "VBP", tokens);
        hang(papers, noun.index(), "nsubj", tokens);
        hang(clause, noun.index(), "ccomp", tokens);
        tokens.set(noun.index(), Mending.changed(tokens.get(noun.index()), "VBP", -1, "root"));
    }

    /** "Estimates by the government state some 300 left": two subjects of one verb, with the noun between them. */
    private static @Nullable Token bareClause(Token noun, List<Token> tokens, Cues cues) {
        boolean misread = noun.tag().equals("NN")
                && noun.label().equals("pobj")
                && cues.has(noun.lemma(), "clause")
                && tokens.get(noun.index() - 1).head() == noun.index()
                && tokens.get(noun.index() - 1).tag().startsWith("NN");
        return tokens.stream()
                .filter(subject -> misread && SUBJECTS.contains(subject.label()) && subject.index() > noun.index())
                .filter(subject -> SubjectMending.firstOf(subject, tokens) == noun.index() + 1)
                .map(subject -> Mending.head(subject, tokens))
                .filter(clause -> clause != null && clause.head() < 0)
                .findFirst()
                .orElse(null);
    }

    /** The root before, or the first of the clause's two subjects where the clause is the root. */
    private static @Nullable Token plural(Token clause, Token before, List<Token> tokens) {
        return tokens.subList(0, before.index()).stream()
                .filter(token -> token.tag().equals("NNS"))
                .filter(token -> clause.head() < 0
                        ? token.head() == clause.index() && SUBJECTS.contains(token.label())
                        : token.head() < 0 && clause.head() == token.index())
                .findFirst()
                .orElse(null);
    }

    /** Lets the word before take the noun's place in its phrase. */
    private static void give(Token noun, String tag, List<Token> tokens) {
        int before = noun.index() - 1;
        tokens.replaceAll(token -> token.head() == noun.index() && token.index() < before
                ? Mending.changed(token, token.tag(), before, token.label())
                : token);
        hang(tokens.get(before), noun.head(), noun.label(), tokens);
        tokens.set(noun.index(), Mending.changed(noun, tag, noun.head(), noun.label()));
    }

    private static void hang(Token token, int head, String label, List<Token> tokens) {
        tokens.set(token.index(), Mending.changed(token, token.tag(), head, label));
    }

    private static @Nullable Token subjectBefore(Token read, List<Token> tokens) {
        return tokens.subList(0, read.index()).stream()
                .filter(token -> SUBJECTS.contains(token.label()))
                .findFirst()
                .orElse(null);
    }
}
