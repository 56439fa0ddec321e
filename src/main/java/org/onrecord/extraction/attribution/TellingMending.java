package org.onrecord.extraction.attribution;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.onrecord.claim.Cues;
import org.onrecord.extraction.syntax.Token;

/** Gives verbs of telling their place in the sentence back where the parser made them a part of what is told. */
final class TellingMending {

    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");
    private static final Set<String> VERBS = Set.of("VBD", "VBZ", "VBP", "MD");
    private static final Set<String> OBJECTS = Set.of("dobj", "ccomp", "xcomp", "dative", "oprd");
    private static final Set<String> LISTENERS = Set.of("dobj", "dative");
    private static final Set<String> BESIDE = Set.of("ccomp", "advcl", "parataxis", "dep", "conj", "relcl", "acl");
    private static final Set<String> LINKS = Set.of("mark", "cc");
    private static final Set<String> QUANTIFIERS = Set.of("about", "around", "over");

    private TellingMending() {}

    static void mend(List<Token> tokens, Cues cues) {
        takeOnlyParticipleForVerb(tokens, cues);
        takeSecondSentenceForClause(tokens, cues);
        for (int i = 1; i + 1 < tokens.size(); i++) {
            takeQuantityForObject(tokens.get(i), tokens, cues);
            takeNounBehindDayForObject(tokens.get(i), tokens, cues);
            takeParticipleForVerb(tokens.get(i), tokens, cues);
            takeVerbForClause(tokens.get(i), tokens);
            takeSecondVerbForClause(tokens.get(i), tokens, cues);
            takeLastVerbForMain(tokens.get(i), tokens, cues);
        }
    }

    /** "The minister for ports reported on Monday, 21 lost boats.": a sentence has a verb, and there is no other. */
    private static void takeOnlyParticipleForVerb(List<Token> tokens, Cues cues) {
        if (!tokens.getLast().form().equals(".") || tokens.stream().anyMatch(token -> VERBS.contains(token.tag()))) {
            return;
        }
        var only = tokens.stream()
                .filter(token -> token.tag().equals("VBN") && token.label().equals("acl"))
                .filter(token -> cues.has(token.lemma(), "np") && cues.has(token.lemma(), "clause"))
                .filter(token -> isBesideDay(token, tokens))
                .findFirst();
        var noun = tokens.stream().filter(token -> token.head() < 0).findFirst();
        if (only.isEmpty() || noun.isEmpty() || noun.get().index() > only.get().index()) {
            return;
        }
        int verb = only.get().index();
        tokens.set(verb, Mending.changed(only.get(), "VBD", -1, "root"));
        tokens.set(noun.get().index(), Mending.changed(noun.get(), noun.get().tag(), verb, "nsubj"));
        var object = tokens.stream()
                .filter(token -> token.index() > verb + 2 && token.label().equals("appos"))
                .filter(token -> TimeWords.isTimeForm(tokens.get(token.head()).form()))
                .findFirst();
        object.ifPresent(told -> tokens.set(told.index(), Mending.changed(told, told.tag(), verb, "dobj")));
    }

    private static boolean isBesideDay(Token verb, List<Token> tokens) {
        return verb.index() + 2 < tokens.size()
                && tokens.get(verb.index() + 1).form().equals("on")
                && TimeWords.isTimeForm(tokens.get(verb.index() + 2).form());
    }

    /** "The minister reported on Monday, 40 cases had been found.": taken for two sentences. */
    private static void takeSecondSentenceForClause(List<Token> tokens, Cues cues) {
        var roots = tokens.stream().filter(token -> token.head() < 0).toList();
        if (roots.size() != 2) {
            return;
        }
        var cue = roots.getFirst();
        var clause = roots.getLast();
        int first = SubjectMending.firstOf(clause, tokens);
        boolean told = (FINITE.contains(cue.tag()) || cue.tag().equals("VBN"))
                && isBesideDay(cue, tokens)
                && cues.has(cue.lemma(), "clause")
                && SubjectMending.has(tokens, cue, Set.of("nsubj"))
                && !SubjectMending.has(tokens, cue, OBJECTS)
                && SubjectMending.has(tokens, clause, SubjectMending.SUBJECTS)
                && first > cue.index()
                && first <= cue.index() + 4;
        if (told) {
            var tag = cue.tag().equals("VBN") ? "VBD" : cue.tag();
            tokens.set(cue.index(), Mending.changed(cue, tag, -1, "root"));
            tokens.set(clause.index(), Mending.changed(clause, clause.tag(), cue.index(), "ccomp"));
        }
    }

    /** "noted over 370 cases": over no cases. */
    private static void takeQuantityForObject(Token over, List<Token> tokens, Cues cues) {
        var verb = tokens.get(over.index() - 1);
        boolean counts = QUANTIFIERS.contains(over.form())
                && over.label().equals("prep")
                && over.head() == verb.index()
                && FINITE.contains(verb.tag())
                && tokens.get(over.index() + 1).tag().equals("CD")
                && (cues.has(verb.lemma(), "np") || cues.has(verb.lemma(), "clause"))
                && !SubjectMending.has(tokens, verb, OBJECTS);
        var noun = counts ? kid(over, "pobj", tokens) : null;
        if (noun != null) {
            tokens.set(noun.index(), Mending.changed(noun, noun.tag(), verb.index(), "dobj"));
            tokens.set(over.index(), Mending.changed(over, "RB", over.index() + 1, "advmod"));
        }
    }

    /** "reported on Tuesday, 21 cases": taken for one more day. */
    private static void takeNounBehindDayForObject(Token on, List<Token> tokens, Cues cues) {
        var verb = Mending.head(on, tokens);
        boolean tells = on.label().equals("prep")
                && verb != null
                && FINITE.contains(verb.tag())
                && verb.index() < on.index()
                && cues.has(verb.lemma(), "np")
                && TimeWords.isTimeForm(tokens.get(on.index() + 1).form())
                && !SubjectMending.has(tokens, verb, OBJECTS);
        if (verb != null && tells) {
            tokens.stream()
                    .filter(noun -> noun.head() == on.index() && noun.label().equals("pobj"))
                    .skip(1)
                    .findFirst()
                    .filter(noun -> tokens.get(SubjectMending.firstOf(noun, tokens) - 1)
                            .tag()
                            .equals(","))
                    .ifPresent(
                            noun -> tokens.set(noun.index(), Mending.changed(noun, noun.tag(), verb.index(), "dobj")));
        }
    }

    /** "The paper reported whales sing by night": taken for a paper that was reported. */
    private static void takeParticipleForVerb(Token participle, List<Token> tokens, Cues cues) {
        var paper = tokens.get(participle.index() - 1);
        var clause = paper.label().equals("nsubj") ? Mending.head(paper, tokens) : null;
        boolean misread = clause != null
                && participle.tag().equals("VBN")
                && participle.label().equals("acl")
                && participle.head() == paper.index()
                && clause.index() > participle.index()
                && cues.has(participle.lemma(), "clause")
                && SubjectMending.lastOf(participle, tokens) == participle.index();
        var subject = misread && clause != null ? secondSubject(clause, participle, tokens) : null;
        if (clause != null && subject != null) {
            tokens.set(participle.index(), Mending.changed(participle, "VBD", clause.head(), clause.label()));
            tokens.set(paper.index(), Mending.changed(paper, paper.tag(), participle.index(), "nsubj"));
            tokens.set(clause.index(), Mending.changed(clause, clause.tag(), participle.index(), "ccomp"));
        }
    }

    private static @Nullable Token secondSubject(Token clause, Token before, List<Token> tokens) {
        return tokens.stream()
                .filter(token -> token.head() == clause.index() && SubjectMending.SUBJECTS.contains(token.label()))
                .filter(token -> SubjectMending.firstOf(token, tokens) == before.index() + 1)
                .findFirst()
                .orElse(null);
    }

    /** "ordered the accused remain": no verb is an object. */
    private static void takeVerbForClause(Token clause, List<Token> tokens) {
        var cue = clause.label().equals("dobj") ? Mending.head(clause, tokens) : null;
        boolean verb = cue != null
                && VERBS.contains(clause.tag())
                && FINITE.contains(cue.tag())
                && SubjectMending.firstOf(clause, tokens) == cue.index() + 1
                && SubjectMending.has(tokens, clause, SubjectMending.SUBJECTS);
        if (cue != null && verb) {
            tokens.set(clause.index(), Mending.changed(clause, clause.tag(), cue.index(), "ccomp"));
        }
    }

    /** "Reuters estimated some 200 people came": no "and" stands between, so they came by that estimate. */
    private static void takeSecondVerbForClause(Token clause, List<Token> tokens, Cues cues) {
        var cue = clause.label().equals("conj") ? Mending.head(clause, tokens) : null;
        boolean told = cue != null
                && FINITE.contains(cue.tag())
                && cue.index() < clause.index()
                && VERBS.contains(clause.tag())
                && cues.has(cue.lemma(), "clause")
                && SubjectMending.has(tokens, clause, SubjectMending.SUBJECTS)
                && !SubjectMending.has(tokens, cue, OBJECTS)
                && SubjectMending.firstOf(clause, tokens) == cue.index() + 1
                && !tokens.get(cue.index() + 1).tag().equals("CC");
        if (cue != null && told) {
            tokens.set(clause.index(), Mending.changed(clause, clause.tag(), cue.index(), "ccomp"));
        }
    }

    /** "The tools were old, Porter told the Herald.": taken for a part of what was old. */
    private static void takeLastVerbForMain(Token verb, List<Token> tokens, Cues cues) {
        boolean loose = FINITE.contains(verb.tag())
                && verb.head() >= 0
                && BESIDE.contains(verb.label())
                && cues.has(verb.lemma(), "quotation")
                && !SubjectMending.has(tokens, verb, LINKS)
                && isLast(verb, tokens, cues);
        var subject = loose ? kid(verb, "nsubj", tokens) : null;
        int first = subject == null ? 0 : SubjectMending.firstOf(subject, tokens);
        boolean apart = subject != null
                && first > 1
                && subject.index() < verb.index()
                && tokens.get(first - 1).tag().equals(",")
                && !tokens.get(first).tag().startsWith("W");
        var clause = apart ? rootBefore(first, tokens) : null;
        if (clause != null && SubjectMending.has(tokens, clause, SubjectMending.SUBJECTS)) {
            tokens.set(verb.index(), Mending.changed(verb, verb.tag(), -1, "root"));
            tokens.set(clause.index(), Mending.changed(clause, clause.tag(), verb.index(), "ccomp"));
        }
    }

    /** Behind it at most whom it was told, when and where. */
    private static boolean isLast(Token verb, List<Token> tokens, Cues cues) {
        boolean tellsSomebody = cues.has(verb.lemma(), "obj+clause");
        return tokens.subList(verb.index() + 1, tokens.size()).stream()
                .noneMatch(token -> token.tag().startsWith("VB")
                        || token.tag().equals("MD")
                        || token.tag().startsWith("W")
                        || token.tag().equals("``")
                        || token.form().equals(":")
                        || (token.head() == verb.index() && LISTENERS.contains(token.label()) && !tellsSomebody));
    }

    private static @Nullable Token rootBefore(int limit, List<Token> tokens) {
        var roots = IntStream.range(0, tokens.size())
                .mapToObj(tokens::get)
                .filter(token -> token.head() < 0)
                .toList();
        boolean one = roots.size() == 1
                && roots.getFirst().index() < limit
                && roots.getFirst().tag().startsWith("VB");
        return one ? roots.getFirst() : null;
    }

    private static @Nullable Token kid(Token head, String label, List<Token> tokens) {
        return tokens.stream()
                .filter(token -> token.head() == head.index() && token.label().equals(label))
                .findFirst()
                .orElse(null);
    }
}
