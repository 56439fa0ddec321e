package org.onrecord.extraction.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.claim.Cues;
import org.onrecord.extraction.syntax.Sentence;
import org.onrecord.extraction.syntax.Token;

/**
 * Mends what the parser makes of sayings again and again, in the tree itself, so that no construction has to know it.
 * Each rule asks for a sentence that has no verb without it, or a verb that has no subject.
 */
final class Mending {

    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
    private static final Set<String> PLURAL = Set.of("some", "many", "most", "all", "others", "few", "both");
    private static final Set<String> NAMES = Set.of("NN", "NNS", "NNP", "NNPS", "CD", "DT", "PRP");
    private static final Set<String> MARKS = Set.of(".", ",", ":");
    private static final Set<String> CLAUSES = Set.of("ccomp", "acl", "advcl", "relcl");

    private final Cues cues;

    Mending(Cues cues) {
        this.cues = cues;
    }

    /** The sentence's tokens with better tags, labels and heads; the same where nothing is to be mended. */
    List<Token> mended(Sentence sentence) {
        var tokens = new ArrayList<>(sentence.tokens());
        MisreadNames.mend(tokens, cues);
        TellingMending.mend(tokens, cues);
        SubjectMending.mend(tokens, cues);
        MainClauseMending.mend(tokens, cues);
        AsMending.mend(tokens);
        StraySubjects.mend(tokens, cues);
        InsertedVerbs.mend(tokens, cues);
        ObjectMending.mend(tokens, cues);
        ClauseMending.mend(tokens, cues);
        StrayClauses.mend(tokens);
        ReadingVerbs.mend(tokens, cues);
        giveVerbItsRest(tokens);
        takeAuxiliaryForVerb(tokens);
        takeLastNounForVerb(tokens);
        for (var root : List.copyOf(tokens)) {
            if (root.head() < 0 && root.tag().startsWith("NN")) {
                takeNounForVerb(root, tokens);
                takeParticipleForVerb(root, tokens);
            }
            if (root.head() < 0 && NAMES.contains(root.tag())) {
                takeParticipleBehindClause(root, tokens);
            }
        }
        return tokens;
    }

    /** "decision to declare the outbreak an emergency.": what is left over behind a verb the parser hangs on the full stop. */
    private static void giveVerbItsRest(List<Token> tokens) {
        for (var token : List.copyOf(tokens)) {
            var head = head(token, tokens);
            boolean astray =
                    head != null && MARKS.contains(head.tag()) && head.head() >= 0 && token.index() < head.index();
            if (astray) {
                int verb = token.index() - 1;
                while (verb >= 0 && !tokens.get(verb).tag().startsWith("VB")) {
                    verb--;
                }
                if (verb >= 0) {
                    tokens.set(token.index(), changed(token, token.tag(), verb, "dep"));
                }
            }
        }
    }

    /** "Letters from his bank account show he lied": taken for "account show", so that two have lied. */
    private void takeLastNounForVerb(List<Token> tokens) {
        for (int i = 2; i + 1 < tokens.size(); i++) {
            var noun = tokens.get(i);
            var pronoun = tokens.get(i + 1);
            var preposition = head(noun, tokens);
            var clause = head(pronoun, tokens);
            boolean misread = preposition != null
                    && clause != null
                    && noun.tag().equals("NN")
                    && noun.label().equals("pobj")
                    && pronoun.tag().equals("PRP")
                    && pronoun.label().startsWith("nsubj")
                    && clause.head() < 0
                    && tokens.get(i - 1).head() == i
                    && tokens.get(i - 1).tag().startsWith("NN")
                    && cues.has(noun.lemma(), "clause");
            var subject = misread && clause != null ? firstSubject(clause, noun, tokens) : null;
            if (subject != null && clause != null && preposition != null) {
                takeForVerb(noun, subject, clause, tokens);
                return;
            }
        }
    }

    private static @Nullable Token firstSubject(Token clause, Token before, List<Token> tokens) {
        return tokens.stream()
                .filter(token -> token.head() == clause.index() && token.label().equals("nsubj"))
                .filter(token -> token.index() < before.index())
                .findFirst()
                .orElse(null);
    }

    private static void takeForVerb(Token noun, Token subject, Token clause, List<Token> tokens) {
        int object = noun.index() - 1;
        tokens.replaceAll(token -> token.head() == noun.index() && token.index() < object
                ? changed(token, token.tag(), object, token.label())
                : token);
        tokens.set(object, changed(tokens.get(object), tokens.get(object).tag(), noun.head(), "pobj"));
        tokens.set(noun.index(), changed(noun, "VBP", -1, "root"));
        tokens.set(subject.index(), changed(subject, subject.tag(), noun.index(), "nsubj"));
        tokens.set(clause.index(), changed(clause, clause.tag(), noun.index(), "ccomp"));
    }

    /** "Lopez denies ever having met him": taken for one of the auxiliaries of "met". */
    private void takeAuxiliaryForVerb(List<Token> tokens) {
        for (var verb : List.copyOf(tokens)) {
            var action = head(verb, tokens);
            if (action == null) {
                continue;
            }
            boolean speaks = verb.label().equals("aux")
                    && FINITE.contains(verb.tag())
                    && action.index() > verb.index()
                    && cues.has(verb.lemma(), "ing");
            if (speaks) {
                tokens.set(verb.index(), changed(verb, verb.tag(), action.head(), action.label()));
                tokens.set(action.index(), changed(action, "VBG", verb.index(), "xcomp"));
                tokens.replaceAll(other -> other.head() == action.index() && other.index() < verb.index()
                        ? changed(other, other.tag(), verb.index(), other.label())
                        : other);
            }
        }
    }

    /** "Lopez charges that the bank paid", "some note that it paid": taken for the charges of Lopez, and for some note. */
    private void takeNounForVerb(Token root, List<Token> tokens) {
        var lemma =
                root.form().endsWith("s") ? root.form().substring(0, root.form().length() - 1) : "";
        var name = root.index() == 0 ? null : tokens.get(root.index() - 1);
        var next = root.index() + 1 < tokens.size() ? tokens.get(root.index() + 1) : null;
        boolean verb = root.tag().equals("NNS") && cues.has(lemma, "clause");
        boolean named = name != null
                && name.head() == root.index()
                && name.label().equals("compound")
                && Character.isUpperCase(name.form().charAt(0));
        boolean counted = name != null
                && root.tag().equals("NN")
                && PLURAL.contains(name.form().toLowerCase(Locale.ROOT))
                && cues.has(root.lemma(), "clause");
        if (!((verb && named) || counted) || next == null || !next.form().equals("that")) {
            return;
        }
        tokens.set(
                root.index(),
                counted
                        ? new Token(root.index(), root.span(), root.form(), root.lemma(), "VBP", -1, "root")
                        : new Token(root.index(), root.span(), root.form(), lemma, "VBZ", -1, "root"));
        for (var token : List.copyOf(tokens)) {
            if (token.head() == root.index() && token.index() < root.index()) {
                boolean subject = token.index() == root.index() - 1;
                tokens.set(
                        token.index(),
                        subject
                                ? changed(token, token.tag(), root.index(), "nsubj")
                                : changed(token, token.tag(), root.index() - 1, token.label()));
            } else if (token.head() == root.index() && CLAUSES.contains(token.label())) {
                tokens.set(token.index(), changed(token, token.tag(), root.index(), "ccomp"));
            }
        }
    }

    /** "Ann Lopez, head of the bank, called for talks": taken for what Lopez is called. */
    private void takeParticipleForVerb(Token root, List<Token> tokens) {
        boolean verbless =
                tokens.stream().noneMatch(token -> FINITE.contains(token.tag()) && token.head() == root.index());
        for (var token : List.copyOf(tokens)) {
            boolean behindComma =
                    token.index() > 0 && tokens.get(token.index() - 1).tag().equals(",");
            boolean participle = token.head() == root.index()
                    && token.tag().equals("VBN")
                    && token.label().equals("acl")
                    && !cues.of(token.lemma()).isEmpty();
            if (verbless && behindComma && participle && !hasAgent(token, tokens)) {
                tokens.set(token.index(), changed(token, "VBD", -1, "root"));
                tokens.set(root.index(), changed(root, root.tag(), token.index(), "nsubj"));
                return;
            }
        }
    }

    /** "One of the doctors who sent the letter called it absurd": taken for what the letter is called. */
    private void takeParticipleBehindClause(Token root, List<Token> tokens) {
        boolean verbless =
                tokens.stream().noneMatch(token -> FINITE.contains(token.tag()) && token.head() == root.index());
        for (var token : List.copyOf(tokens)) {
            var noun = head(token, tokens);
            boolean behind = verbless
                    && noun != null
                    && noun.index() == token.index() - 1
                    && token.tag().equals("VBN")
                    && token.label().equals("acl")
                    && isInRelativeClause(noun, root, tokens)
                    && !cues.of(token.lemma()).isEmpty();
            boolean tells = behind
                    && !hasAgent(token, tokens)
                    && SubjectMending.has(tokens, token, Set.of("dobj", "oprd", "ccomp", "xcomp"));
            if (tells) {
                tokens.set(token.index(), changed(token, "VBD", -1, "root"));
                tokens.set(root.index(), changed(root, root.tag(), token.index(), "nsubj"));
                return;
            }
        }
    }

    private static boolean isInRelativeClause(Token noun, Token root, List<Token> tokens) {
        var at = noun;
        for (int i = 0; at != null && i < tokens.size() && at.index() != root.index(); i++) {
            if (at.label().equals("relcl")) {
                return true;
            }
            at = head(at, tokens);
        }
        return false;
    }

    static @Nullable Token head(Token token, List<Token> tokens) {
        return token.head() >= 0 && token.head() < tokens.size() ? tokens.get(token.head()) : null;
    }

    private static boolean hasAgent(Token verb, List<Token> tokens) {
        return tokens.stream()
                .anyMatch(token -> token.head() == verb.index() && token.form().equals("by"));
    }

    static Token changed(Token token, String tag, int head, String label) {
        return new Token(token.index(), token.span(), token.form(), token.lemma(), tag, head, label);
    }
}
