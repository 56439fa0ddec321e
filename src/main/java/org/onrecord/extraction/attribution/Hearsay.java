package org.onrecord.extraction.attribution;

import java.util.EnumSet;
import java.util.Set;
import org.onrecord.claim.Act;

/**
 * What a speaker's own words tell of what others said.
 *
 * <p>Why so little of it is taken: a speaker puts wishes and beliefs into an opponent's head ("she wants to close every
 * school"), and "he" and "they" in his words may be anybody. What is taken names who spoke and uses a verb of speaking.
 */
final class Hearsay {

    private static final Set<Act> SPOKEN = EnumSet.of(
            Act.SAY,
            Act.CLAIM,
            Act.REPORT,
            Act.CONFIRM,
            Act.ADMIT,
            Act.DENY,
            Act.ACCUSE,
            Act.BLAME,
            Act.CRITICIZE,
            Act.WARN,
            Act.THREATEN,
            Act.PROMISE,
            Act.URGE,
            Act.DEMAND,
            Act.ASK,
            Act.ESTIMATE,
            Act.APOLOGIZE);

    private static final Set<String> NARRATING =
            Set.of("decide", "choose", "opt", "learn", "discover", "notice", "try");

    private Hearsay() {}

    /** Whether a saying stands in somebody's own words and does not bear telling of somebody else. */
    static boolean isThin(Saying saying, Reading reading) {
        int place = saying.anchor().start();
        boolean inWords =
                reading.quotations().holds(place) || reading.transcript().holds(place);
        return inWords && !(isSpoken(saying) && (isNamed(saying.source()) || isToldBefore(saying, reading)));
    }

    /** "Officials said a constable decided to follow them, and learned that …": what happened, and no word of the constable's. */
    static boolean isNarrated(Attribution attribution, String text) {
        var source = attribution.source();
        return attribution.nested()
                && source != null
                && NARRATING.contains(attribution.lemma())
                && source.in(text).codePoints().noneMatch(Character::isUpperCase);
    }

    private static boolean isNamed(Phrase source) {
        return source.words().stream()
                .filter(word -> word.isTagged("NNP*", "JJ", "NN", "NNS"))
                .anyMatch(word -> Character.isUpperCase(word.form().charAt(0))
                        && word.form().length() > 1);
    }

    /** "The mayor lied when he said so": "he" is somebody of the same sentence. */
    private static boolean isToldBefore(Saying saying, Reading reading) {
        var source = saying.source().words();
        return source.size() == 1
                && source.getFirst().tag().equals("PRP")
                && saying.anchor().tree().words().stream()
                        .filter(word -> word.isBefore(saying.anchor()) && word.isLabelled("nsubj", "nsubjpass"))
                        .anyMatch(word -> word.tag().startsWith("N")
                                && reading.isQuoted(word) == reading.isQuoted(saying.anchor()));
    }

    private static boolean isSpoken(Saying saying) {
        boolean clause =
                !saying.rule().equals("noun") || saying.cue().construction().equals("noun+that");
        return clause && SPOKEN.contains(saying.cue().act());
    }
}
