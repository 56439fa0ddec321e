package org.onrecord.extraction.attribution;

import java.util.Optional;
import java.util.Set;
import org.onrecord.claim.Act;
import org.onrecord.claim.Cue;
import org.onrecord.claim.Quoted;
import org.onrecord.extraction.syntax.WordList;

/** Tells the act of a saying from its cue, from what the cue is about, and from the words where the cue is neutral. */
final class ActReader {

    private static final Set<String> CHARGES = WordList.read(ActReader.class, "charges.txt");
    private static final Set<String> UNTRUE = WordList.read(ActReader.class, "words-for-untrue.txt");
    /** "cited concerns" tells of concerns, whosever they are; "voiced concerns" has them. */
    private static final Set<String> ONLY_MENTIONING = Set.of(
            "cite",
            "mention",
            "describe",
            "discuss",
            "note",
            "recall",
            "quote",
            "reference",
            "invoke",
            "explain",
            "name",
            "recite",
            "recount",
            "detail",
            "outline",
            "summarize",
            "highlight",
            "read");

    private static final Set<Act> TURNING_AWAY = Set.of(Act.OPPOSE, Act.DECLINE);
    private static final Set<String> BAD = WordList.read(ActReader.class, "words-for-bad.txt");

    private final FirstPerson firstPerson = new FirstPerson();

    Act act(Saying saying, Reading reading) {
        var act = saying.cue().act();
        return switch (act) {
            case OPPOSE, DECLINE -> isAboutCharges(saying) ? Act.DENY : act;
            case SAY, CLAIM ->
                saying.rule().equals("object") ? ofNoun(act, saying, reading) : said(act, saying, reading);
            default -> act;
        };
    }

    boolean isNegated(Saying saying) {
        boolean consumed = saying.cue().lemma().startsWith("not ");
        return !consumed && saying.anchor().isNegated();
    }

    /** The act of a quotation that has no cue. */
    Act actOfWords(String words) {
        return firstPerson.find(words).orElse(Act.SAY);
    }

    private Act said(Act act, Saying saying, Reading reading) {
        if (saying.rule().equals("naming") || saying.cue().construction().equals("obj+as")) {
            return judged(saying).orElse(act);
        }
        boolean quoted = AttributionFinder.quoted(saying.content(), reading) == Quoted.DIRECT;
        boolean neutral = act == Act.SAY && quoted && FirstPerson.isSpoken(saying);
        return neutral ? firstPerson.find(words(saying, reading)).orElse(act) : act;
    }

    /** "issued a denial" denies, "voiced support" agrees. */
    private static Act ofNoun(Act act, Saying saying, Reading reading) {
        if (ONLY_MENTIONING.contains(saying.cue().lemma())) {
            return act;
        }
        return Given.objectOf(saying.anchor())
                .flatMap(noun -> Rows.findFirst(reading.cues(), noun, "noun+that", "noun+of", "noun+to", "noun+for"))
                .map(Cue::act)
                .filter(found -> found != Act.CLAIM || act == Act.CLAIM)
                .orElse(act);
    }

    private static String words(Saying saying, Reading reading) {
        var words = new StringBuilder();
        saying.content().forEach(span -> words.append(span.in(reading.text())).append(' '));
        return words.toString();
    }

    private static boolean isAboutCharges(Saying saying) {
        return TURNING_AWAY.contains(saying.cue().act())
                && Given.objectOf(saying.anchor())
                        .filter(object -> CHARGES.contains(object.lemma()))
                        .isPresent();
    }

    /** "called the charge baseless" denies, "called the raid a disgrace" criticizes. */
    private static Optional<Act> judged(Saying saying) {
        var words = Phrase.under(saying.anchor()).after(saying.anchor()).words();
        boolean charge = words.stream().anyMatch(word -> CHARGES.contains(word.lemma()));
        if (words.stream().anyMatch(word -> UNTRUE.contains(word.lower()))) {
            return Optional.of(charge ? Act.DENY : Act.CRITICIZE);
        }
        return words.stream().anyMatch(word -> BAD.contains(word.lower()))
                ? Optional.of(Act.CRITICIZE)
                : Optional.empty();
    }
}
