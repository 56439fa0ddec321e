package org.onrecord.extraction.attribution;

import java.util.Optional;
import java.util.Set;
import org.onrecord.claim.Cue;
import org.onrecord.claim.Cues;
import org.onrecord.extraction.syntax.WordList;

/**
 * Which rows of a verb an object fits: those for anything ({@code np}), for what is said or done ({@code np:words}), for
 * all but people ({@code np:matter}), and for what can only be uttered ({@code np:saying}).
 */
final class ObjectKinds {

    private static final Set<String> PERSONS = WordList.read(ObjectKinds.class, "persons.txt");
    private static final Set<String> UTTERANCES = WordList.read(ObjectKinds.class, "utterances.txt");
    private static final Set<String> FORMS_OF_SAYING = WordList.read(ObjectKinds.class, "forms-of-saying.txt");
    private static final Set<String> BODIES = WordList.read(ObjectKinds.class, "bodies.txt");
    private static final Set<String> NEWS = Set.of(
            "authority",
            "source",
            "report",
            "newspaper",
            "paper",
            "outlet",
            "spokesman",
            "spokeswoman",
            "spokesperson");
    private static final Set<String> MEASURES = Set.of(
            "minute", "hour", "day", "night", "week", "month", "year", "period", "round", "series", "set", "package",
            "range", "raft", "wave", "kind", "sort", "type", "form", "number", "lot");
    private static final Set<String> TOPIC = Set.of("on", "about", "of", "against", "for", "to", "that", "over");

    private ObjectKinds() {}

    /** The row that makes a saying of a verb with this object. */
    static Optional<Cue> cue(Word verb, Word object, Cues cues) {
        return Rows.find(cues, verb, "np")
                .or(() -> isDeed(object, cues) ? Rows.find(cues, verb, "np:words") : Optional.empty())
                .or(() -> isMatter(object, cues) ? Rows.find(cues, verb, "np:matter") : Optional.empty())
                .or(() -> isUttered(object, cues) ? Rows.find(cues, verb, "np:saying") : Optional.empty());
    }

    /** "ordered a search", "ordered three days of mourning". */
    private static boolean isDeed(Word object, Cues cues) {
        return AbstractNouns.has(object, cues)
                || (MEASURES.contains(object.lemma())
                        && object.kids("prep").stream()
                                .filter(of -> of.lower().equals("of"))
                                .flatMap(of -> of.kids("pobj").stream())
                                .anyMatch(deed -> AbstractNouns.has(deed, cues)));
    }

    /** "questioned the result", not "questioned the driver", "questioned him", "questioned Porter". */
    static boolean isMatter(Word noun, Cues cues) {
        boolean thing = noun.isTagged("NN", "NNS", "VBG", "DT", "CD", "WDT", "WP") && !isPerson(noun);
        return thing || (noun.tag().startsWith("NNP") && AbstractNouns.has(noun, cues));
    }

    static boolean isPerson(Word noun) {
        return PERSONS.contains(noun.lemma());
    }

    /** People, and bodies that are told things. */
    static boolean isListener(Word noun) {
        return isPerson(noun) || BODIES.contains(noun.lemma());
    }

    /** Whether a noun that ends like one for a deed is one for people ("the administration"). */
    static boolean isBody(Word noun) {
        return BODIES.contains(noun.lemma());
    }

    /** "the report", "authorities", "sources": what news comes from. */
    static boolean isOfNews(Word noun) {
        return NEWS.contains(noun.lemma());
    }

    /** "her letter on the harbor": what it is about is told, not what it says. */
    static boolean isFormOfSaying(Word noun) {
        return FORMS_OF_SAYING.contains(noun.lemma());
    }

    static boolean isUttered(Word noun, Cues cues) {
        if (FORMS_OF_SAYING.contains(noun.lemma())) {
            return noun.kids("prep", "acl", "relcl", "ccomp").stream()
                    .anyMatch(kid -> kid.isAfter(noun)
                            && (!kid.label().equals("prep") || kid.isOneOf(TOPIC))
                            && !TimeWords.isTime(kid));
        }
        return UTTERANCES.contains(noun.lemma())
                || cues.of(noun.lemma()).stream()
                        .anyMatch(cue -> cue.construction().startsWith("noun+"));
    }
}
