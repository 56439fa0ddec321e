package org.onrecord.extraction.attribution;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.claim.Cues;
import org.onrecord.extraction.syntax.Token;

/** Gives verbs of saying their objects and their listeners back where the parser made something else of them. */
final class ObjectMending {

    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");
    private static final Set<String> STATES = Set.of("US", "UK", "EU", "UN", "UAE", "USA");
    private static final Set<String> HEARD = Set.of("dobj", "dative", "auxpass", "iobj");
    private static final int MOST_STEPS = 4;

    private ObjectMending() {}

    static void mend(List<Token> tokens, Cues cues) {
        giveVerbItsObject(tokens);
        takeAppositionForObject(tokens, cues);
        giveListenerBack(tokens);
    }

    /** 'attacked the plan: "They have failed"': the plan is taken for one more of those who have failed. */
    private static void giveVerbItsObject(List<Token> tokens) {
        for (var noun : List.copyOf(tokens)) {
            var clause = noun.label().equals("nsubj") ? Mending.head(noun, tokens) : null;
            if (clause == null || !clause.label().equals("ccomp") || clause.head() > noun.index()) {
                continue;
            }
            boolean parted = tokens.stream()
                    .filter(other ->
                            other.head() == clause.index() && other.label().equals("nsubj"))
                    .anyMatch(other -> other.index() > noun.index()
                            && tokens.subList(noun.index(), other.index()).stream()
                                    .anyMatch(mark -> mark.form().equals(":")));
            if (parted && clause.head() >= 0) {
                tokens.set(noun.index(), Mending.changed(noun, noun.tag(), clause.head(), "dobj"));
            }
        }
    }

    /** "declared the loan — the largest yet — to be a success": no name of the speaker stands behind the verb. */
    private static void takeAppositionForObject(List<Token> tokens, Cues cues) {
        for (var noun : List.copyOf(tokens)) {
            var subject = noun.label().equals("appos") ? Mending.head(noun, tokens) : null;
            var verb = subject == null ? null : Mending.head(subject, tokens);
            boolean lost = verb != null
                    && subject != null
                    && subject.label().equals("nsubj")
                    && subject.index() < verb.index()
                    && noun.tag().startsWith("N")
                    && FINITE.contains(verb.tag())
                    && verb.index() < noun.index()
                    && cues.has(verb.lemma(), "clause")
                    && !SubjectMending.has(tokens, verb, HEARD);
            if (verb != null && lost) {
                tokens.set(noun.index(), Mending.changed(noun, noun.tag(), verb.index(), "dobj"));
            }
        }
    }

    /** "told CNN Ann Lopez had left", "told the Daily Post radio reports were false": "told" wants a listener. */
    private static void giveListenerBack(List<Token> tokens) {
        for (int i = 1; i < tokens.size() - 2; i++) {
            var verb = tokens.get(i - 1);
            boolean open = verb.lemma().equals("tell")
                    && verb.tag().startsWith("VB")
                    && !SubjectMending.has(tokens, verb, HEARD);
            var subject = open ? subjectOver(i, tokens) : null;
            int last = subject == null ? -1 : lastOfListener(i, subject, tokens);
            if (subject != null && last >= 0) {
                var listener = tokens.get(last);
                tokens.set(last, Mending.changed(listener, listener.tag(), verb.index(), "dobj"));
                int first = i;
                tokens.replaceAll(token ->
                        token.index() >= first && token.index() < listener.index() && token.head() == subject.index()
                                ? Mending.changed(token, token.tag(), listener.index(), token.label())
                                : token);
            }
        }
    }

    /** The subject of a clause whose noun phrase has a word in it. */
    private static @Nullable Token subjectOver(int place, List<Token> tokens) {
        var at = tokens.get(place);
        for (int i = 0; i < MOST_STEPS && at != null; i++) {
            var clause = Mending.head(at, tokens);
            if (SubjectMending.SUBJECTS.contains(at.label())) {
                return clause != null && clause.label().equals("ccomp") && at.index() > place ? at : null;
            }
            at = clause;
        }
        return null;
    }

    /** Where the listener's name ends inside the phrase: an abbreviation before a name, or a name before a common noun; -1 for nowhere. */
    private static int lastOfListener(int first, Token subject, List<Token> tokens) {
        if (isAbbreviation(tokens.get(first).form())
                && isName(tokens.get(first + 1).form())) {
            return first;
        }
        for (int i = first; i < subject.index(); i++) {
            boolean named = tokens.get(i).tag().startsWith("NNP")
                    && tokens.get(i + 1).tag().matches("NNS?");
            if (named && !STATES.contains(tokens.get(i).form())) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isAbbreviation(String form) {
        return form.length() > 1 && !STATES.contains(form) && form.chars().allMatch(Character::isUpperCase);
    }

    private static boolean isName(String form) {
        return form.length() > 1
                && Character.isUpperCase(form.charAt(0))
                && form.chars().anyMatch(Character::isLowerCase);
    }
}
