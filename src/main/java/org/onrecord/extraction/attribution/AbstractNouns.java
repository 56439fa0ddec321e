package org.onrecord.extraction.attribution;

import java.util.List;
import java.util.Set;
import org.onrecord.claim.Cues;
import org.onrecord.extraction.syntax.WordList;

/**
 * Tells nouns for something said, decided or done from nouns for things, so that "attacked the plan" and "ordered an
 * inquiry" are sayings, and "attacked the port" and "ordered 40 tanks" are not.
 */
final class AbstractNouns {

    private static final List<String> ENDINGS =
            List.of("tion", "sion", "ment", "ance", "ence", "ism", "ity", "ness", "cy", "ure", "ship", "hood", "dom");

    private static final Set<String> THINGS = WordList.read(AbstractNouns.class, "things.txt");

    private static final Set<String> DEEDS = WordList.read(AbstractNouns.class, "deeds.txt");

    private AbstractNouns() {}

    static boolean has(Word noun, Cues cues) {
        var lemma = noun.lemma();
        return DEEDS.contains(lemma)
                || cues.of(lemma).stream().anyMatch(cue -> cue.construction().startsWith("noun+"))
                || (!THINGS.contains(lemma)
                        && noun.tag().startsWith("NN")
                        && ENDINGS.stream().anyMatch(lemma::endsWith));
    }
}
