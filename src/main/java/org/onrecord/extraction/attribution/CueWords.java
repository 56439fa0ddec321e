package org.onrecord.extraction.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Which words around a verb belong to the cue: "has not yet ruled out", "went on to say". */
final class CueWords {

    private static final Set<String> GOING_ON = Set.of("continue", "begin", "start", "proceed", "seem", "appear", "go");

    private CueWords() {}

    /** The cue's words from first to last, with those that the construction adds. */
    static Phrase around(Word verb, Word... others) {
        var words = new ArrayList<Word>(List.of(others));
        words.add(verb);
        for (var kid : verb.kids()) {
            if (isPart(kid, verb)) {
                words.add(kid);
            } else if (kid.isBefore(verb) && kid.lower().equals("longer")) {
                words.addAll(kid.subtree()); // "no longer denies"
            }
        }
        var above = verb.head();
        if (others.length == 0 && above != null && isGoingOn(verb, above)) {
            words.addAll(around(above).words());
        }
        return new Phrase(words);
    }

    /** "began to", "seemed to", "went on to". */
    static boolean isGoingOn(Word verb) {
        return GOING_ON.contains(verb.lemma());
    }

    private static boolean isPart(Word kid, Word verb) {
        return switch (kid.label()) {
            case "neg", "prt" -> true;
            case "aux", "auxpass" -> kid.isBefore(verb) && !kid.lower().equals("let") && !isMarkBetween(kid, verb);
            case "advmod" -> isAdverbOfVerb(kid, verb);
            default -> false;
        };
    }

    private static boolean isAdverbOfVerb(Word adverb, Word verb) {
        if (!adverb.isBefore(verb)
                || !adverb.tag().startsWith("RB")
                || !adverb.kids().isEmpty()) {
            return false;
        }
        boolean subjectBetween =
                verb.kids().stream().anyMatch(kid -> kid.label().startsWith("nsubj") && kid.isAfter(adverb));
        boolean inPlace = verb.kids().stream().anyMatch(kid -> kid.label().startsWith("nsubj"))
                || adverb.index() == verb.index() - 1;
        return !subjectBetween && !isMarkBetween(adverb, verb) && inPlace;
    }

    private static boolean isMarkBetween(Word word, Word verb) {
        return verb.tree().words().subList(word.index(), verb.index()).stream()
                .anyMatch(between -> Set.of(",", "``", "''").contains(between.tag()));
    }

    private static boolean isGoingOn(Word verb, Word above) {
        boolean near = above.isBefore(verb) && verb.index() - above.index() <= 3;
        boolean chained = verb.isLabelled("xcomp", "advcl") && above.isVerb() && GOING_ON.contains(above.lemma());
        boolean goesOn = !above.lemma().equals("go")
                || above.findNext().filter(word -> word.lower().equals("on")).isPresent();
        return near && chained && goesOn;
    }
}
