package org.onrecord.extraction.attribution;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.claim.Cues;
import org.onrecord.extraction.syntax.Token;

/** Parts main clauses from the clauses under them where the parser took one for the other. */
final class MainClauseMending {

    private static final Set<String> SUBORDINATING =
            Set.of("after", "before", "when", "as", "while", "since", "because", "although", "though", "until");

    private MainClauseMending() {}

    static void mend(List<Token> tokens, Cues cues) {
        partAtSemicolon(tokens);
        putBeforeClauseOfTime(tokens);
        joinMainClause(tokens, cues);
        hangOnNounBefore(tokens, cues);
    }

    /** "Lopez admitted it; Porter said so, too": taken for what Porter said. */
    private static void partAtSemicolon(List<Token> tokens) {
        for (int i = 1; i < tokens.size() - 1; i++) {
            int semicolon = i;
            if (!tokens.get(i).form().equals(";")) {
                continue;
            }
            tokens.replaceAll(clause -> {
                var other = clause.label().equals("ccomp") ? Mending.head(clause, tokens) : null;
                boolean apart = other != null
                        && other.head() < 0
                        && clause.index() < semicolon
                        && other.index() > semicolon
                        && SubjectMending.has(tokens, other, SubjectMending.SUBJECTS)
                        && SubjectMending.has(tokens, clause, SubjectMending.SUBJECTS);
                return apart ? Mending.changed(clause, clause.tag(), -1, "root") : clause;
            });
        }
    }

    /** "Lopez ruled it out, a day after Peru asked for it": taken for what Peru asked. */
    private static void putBeforeClauseOfTime(List<Token> tokens) {
        for (var mark : List.copyOf(tokens)) {
            var clause = Mending.head(mark, tokens);
            boolean opens = clause != null
                    && clause.head() < 0
                    && mark.label().equals("mark")
                    && SUBORDINATING.contains(mark.form())
                    && mark.index() < clause.index();
            if (clause == null || !opens) {
                continue;
            }
            tokens.stream()
                    .filter(main ->
                            main.head() == clause.index() && main.label().equals("ccomp"))
                    .filter(main -> main.index() < mark.index() && main.tag().equals(clause.tag()))
                    .filter(main -> SubjectMending.has(tokens, main, SubjectMending.SUBJECTS))
                    .findFirst()
                    .ifPresent(main -> {
                        tokens.set(main.index(), Mending.changed(main, main.tag(), -1, "root"));
                        tokens.set(clause.index(), Mending.changed(clause, clause.tag(), main.index(), "advcl"));
                    });
        }
    }

    /** "fined firms it accused of cheating": taken for a second sentence, though nothing coordinates it. */
    private static void hangOnNounBefore(List<Token> tokens, Cues cues) {
        for (int i = 3; i < tokens.size(); i++) {
            var verb = tokens.get(i);
            var subject = tokens.get(i - 1);
            var noun = tokens.get(i - 2);
            boolean isContact = verb.label().equals("conj")
                    && verb.head() < i - 2
                    && subject.head() == i
                    && subject.tag().equals("PRP")
                    && noun.tag().startsWith("NN")
                    && noun.label().endsWith("obj")
                    && !SubjectMending.has(tokens, verb, Set.of("dobj"))
                    && !cues.of(verb.lemma()).isEmpty();
            if (isContact) {
                tokens.set(i, Mending.changed(verb, verb.tag(), noun.index(), "relcl"));
            }
        }
    }

    /** "Lopez ruled it out, a day after the bank asked for it, but said …": taken for what the bank asked and said. */
    private static void joinMainClause(List<Token> tokens, Cues cues) {
        for (int i = 3; i < tokens.size(); i++) {
            var verb = tokens.get(i);
            var but = tokens.get(i - 1);
            var clause = Mending.head(verb, tokens);
            boolean goesOn = verb.label().equals("conj")
                    && clause != null
                    && but.form().equals("but")
                    && tokens.get(i - 2).tag().equals(",")
                    && verb.tag().equals(clause.tag())
                    && cues.has(verb.lemma(), "clause")
                    && !SubjectMending.has(tokens, verb, SubjectMending.SUBJECTS);
            var main = goesOn && clause != null ? mainVerb(clause, tokens) : null;
            if (main != null) {
                tokens.set(i, Mending.changed(verb, verb.tag(), main.index(), "conj"));
                tokens.set(i - 1, Mending.changed(but, but.tag(), main.index(), "cc"));
            }
        }
    }

    /** The verb above a clause that tells when or why, if it has the same tense and a subject of its own. */
    private static @Nullable Token mainVerb(Token clause, List<Token> tokens) {
        var main = Mending.head(clause, tokens);
        boolean governs = main != null
                && main.index() < clause.index()
                && main.tag().equals(clause.tag())
                && SubjectMending.has(tokens, main, SubjectMending.SUBJECTS);
        return governs && main != null && isSubordinate(main, clause, tokens) ? main : null;
    }

    private static boolean isSubordinate(Token main, Token clause, List<Token> tokens) {
        for (int i = clause.index() - 1; i > main.index(); i--) {
            if (SUBORDINATING.contains(tokens.get(i).form().toLowerCase(Locale.ROOT))) {
                return true;
            }
            if (tokens.get(i).tag().equals(",")) {
                return false;
            }
        }
        return false;
    }
}
