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

    /** "declared it a disaster" puts it in a class and finds no fault with it. */
    private static final Set<String> CLASSING = Set.of("declare", "designate", "classify", "rule", "pronounce");

    private static final Set<String> FINDINGS = Set.of(
            "accountable",
            "alive",
            "contaminated",
            "dead",
            "fit",
            "guilty",
            "illegal",
            "innocent",
            "invalid",
            "liable",
            "missing",
            "negligent",
            "negative",
            "null",
            "positive",
            "responsible",
            "safe",
            "unconscious",
            "unconstitutional",
            "unfit",
            "unlawful",
            "unsafe",
            "void");
    /** Participles that judge: "found the strike justified". */
    private static final Set<String> JUDGEMENTS = Set.of(
            "justified",
            "unjustified",
            "warranted",
            "unwarranted",
            "misguided",
            "flawed",
            "exaggerated",
            "disappointing",
            "troubling",
            "alarming",
            "disturbing",
            "encouraging",
            "misleading",
            "interesting",
            "surprising",
            "outdated");

    private static final Set<String> STANDING = Set.of(
            "annexation",
            "authority",
            "border",
            "claim",
            "election",
            "existence",
            "government",
            "independence",
            "jurisdiction",
            "legitimacy",
            "marriage",
            "outcome",
            "referendum",
            "regime",
            "republic",
            "result",
            "right",
            "sovereignty",
            "state",
            "statehood",
            "status",
            "union",
            "victory",
            "vote");

    private static final Set<Act> WISHING = Set.of(Act.DEMAND, Act.URGE);
    private static final Set<Act> TURNING_AWAY = Set.of(Act.OPPOSE, Act.DECLINE);

    private static final Set<String> NOT_DOING = Set.of("fail", "neglect", "omit", "forget");

    private static final Set<String> DECIDING = Set.of("decide", "hold", "conclude", "determine", "consider");
    private static final Set<String> COURTS =
            Set.of("court", "judge", "justice", "justices", "judges", "tribunal", "panel");

    private static final Set<String> WILLING = Set.of("will", "would", "wo", "'d", "'ll");

    private final FirstPerson firstPerson = new FirstPerson();

    Act act(Saying saying, Reading reading) {
        var act = saying.cue().act();
        if (act == Act.SAY && isUnwilling(saying.anchor())) {
            return Act.DECLINE;
        }
        if (saying.rule().equals("clause") && Moods.isWish(saying)) {
            var wish = reading.cues().of(saying.cue().lemma()).stream()
                    .filter(row ->
                            row.construction().equals(saying.cue().construction()) && WISHING.contains(row.act()))
                    .findFirst();
            if (wish.isPresent()) {
                return wish.get().act();
            }
        }
        if (act == Act.URGE && saying.rule().equals("clause") && Moods.isStated(saying)) {
            return Act.CLAIM;
        }
        if (act == Act.URGE && saying.rule().equals("object") && isThing(saying.source())) {
            return reading.cues().of(saying.cue().lemma()).stream()
                    .filter(row -> row.act() == Act.CLAIM)
                    .findFirst()
                    .map(Cue::act)
                    .orElse(act);
        }
        if (saying.cue().lemma().equals("plead")
                && saying.anchor().kids("acomp").stream().anyMatch(guilty -> guilty.hasKid("neg"))) {
            return Act.DENY; // "pleaded not guilty to the charge"
        }
        if (saying.cue().lemma().equals("find") && isImpression(saying.anchor())) {
            return Act.BELIEVE;
        }
        if (saying.cue().lemma().equals("recognize") && isAboutStanding(saying)) {
            return Act.AGREE;
        }
        if (act == Act.BELIEVE && DECIDING.contains(saying.cue().lemma()) && isOfCourt(saying)) {
            return Act.SAY;
        }
        return switch (act) {
            case OPPOSE, DECLINE -> isAboutCharges(saying) ? Act.DENY : act;
            case SAY, CLAIM ->
                saying.rule().equals("object") ? ofNoun(act, saying, reading) : said(act, saying, reading);
            default -> act;
        };
    }

    /** "data suggest a rise": nobody asks for it. */
    private static boolean isThing(Phrase source) {
        return source.words().stream()
                .filter(word -> word.head() == null || !source.contains(word.head()))
                .anyMatch(word -> word.isTagged("NN", "NNS") && !ObjectKinds.isListener(word));
    }

    boolean isNegated(Saying saying) {
        boolean consumed =
                saying.cue().lemma().startsWith("not ") || saying.cue().lemma().startsWith("no ");
        boolean declined = saying.cue().act() == Act.SAY && isUnwilling(saying.anchor());
        return !consumed
                && !declined
                && (saying.anchor().isNegated() || isOfNothing(saying) || isNotDone(saying.anchor()));
    }

    /** "would not say whether it was so". */
    private static boolean isUnwilling(Word verb) {
        return verb.isNegated() && verb.kids("aux").stream().anyMatch(aux -> WILLING.contains(aux.lower()));
    }

    /** "voiced no regret", "made no promise". */
    private static boolean isOfNothing(Saying saying) {
        var object = saying.rule().equals("object") ? Given.objectOf(saying.anchor()) : Optional.<Word>empty();
        return saying.cueWords().words().stream().anyMatch(word -> word.lower().equals("no"))
                || object.filter(noun -> noun.kids().stream()
                                .anyMatch(
                                        kid -> kid.isBefore(noun) && kid.lower().equals("no")))
                        .isPresent();
    }

    /** "has yet to admit it", "failed to deny it", "stopped short of confirming it", "without confirming it". */
    private static boolean isNotDone(Word verb) {
        var above = verb.head();
        if (above == null) {
            return false;
        }
        boolean failed = verb.isInfinitive()
                && (NOT_DOING.contains(above.lemma()) || isReasonForNothing(above) || verb.isYetToCome());
        boolean without = verb.label().equals("pcomp")
                && (above.lower().equals("without")
                        || (above.lower().equals("of")
                                && above.head() != null
                                && above.head().lower().equals("short")));
        boolean avoided = verb.tag().equals("VBG")
                && verb.label().equals("xcomp")
                && above.lemma().equals("avoid");
        return failed || without || avoided;
    }

    /** "no reason to expect it". */
    private static boolean isReasonForNothing(Word noun) {
        return noun.lemma().equals("reason")
                && noun.kids().stream()
                        .anyMatch(kid -> kid.isBefore(noun) && kid.lower().equals("no"));
    }

    /** The act of a quotation that has no cue. */
    Act actOfWords(String words) {
        return firstPerson.find(words).orElse(Act.SAY);
    }

    private Act said(Act act, Saying saying, Reading reading) {
        if (CLASSING.contains(saying.cue().lemma())) {
            return act;
        }
        if (saying.rule().equals("naming") || saying.cue().construction().equals("obj+as")) {
            return Judgements.find(saying).orElse(act);
        }
        boolean quoted = AttributionFinder.quoted(saying.content(), reading) == Quoted.DIRECT;
        boolean neutral = act == Act.SAY && quoted && FirstPerson.isSpoken(saying);
        var words = words(saying, reading);
        var done = neutral ? firstPerson.find(words) : Optional.<Act>empty();
        boolean judges = act == Act.SAY && FirstPerson.isSpoken(saying) && Judgements.isFound(words);
        return done.orElse(judges ? Act.CRITICIZE : act);
    }

    /** "issued a denial" denies, "voiced support" agrees. */
    private static Act ofNoun(Act act, Saying saying, Reading reading) {
        if (ONLY_MENTIONING.contains(saying.cue().lemma())) {
            return act;
        }
        return Given.objectOf(saying.anchor())
                .filter(noun -> !isAnothers(noun))
                .flatMap(noun -> Rows.findFirst(reading.cues(), noun, "noun+that", "noun+of", "noun+to", "noun+for"))
                .map(Cue::act)
                .filter(found -> found != Act.PLAN || !isKnown(saying.anchor()))
                .filter(found -> found != Act.CLAIM || act == Act.CLAIM)
                .filter(found -> found != Act.BELIEVE || !isOfCourt(saying))
                .orElse(act);
    }

    /** "mentioned the Herald's report", "repeated Porter's claim": what others said. */
    private static boolean isAnothers(Word noun) {
        return noun.kids("poss").stream().anyMatch(owner -> owner.tag().startsWith("N"))
                || noun.kids("compound").stream().anyMatch(owner -> owner.tag().startsWith("NNP"));
    }

    /** "announced the decision" tells of it, "announced a plan" has one. */
    private static boolean isKnown(Word verb) {
        return Given.objectOf(verb).stream()
                .flatMap(noun -> noun.kids("det").stream())
                .anyMatch(the -> the.isOneOf(Set.of("the", "this", "that", "these", "those")));
    }

    /** "The court issued an opinion": what it holds, it rules. */
    private static boolean isOfCourt(Saying saying) {
        return saying.source().words().stream()
                .anyMatch(word -> COURTS.contains(word.lower())
                        && (word.head() == null || !saying.source().contains(word.head())));
    }

    private static String words(Saying saying, Reading reading) {
        var words = new StringBuilder();
        saying.content().forEach(span -> words.append(span.in(reading.text())).append(' '));
        return words.toString();
    }

    /** "found it curious": an opinion, while "found him guilty" is a finding. */
    private static boolean isImpression(Word verb) {
        return verb.kids("ccomp", "oprd", "acomp", "xcomp").stream()
                .filter(word -> (word.isAdjective() && !word.hasKid("cop", "aux")) || word.isOneOf(JUDGEMENTS))
                .anyMatch(word -> !FINDINGS.contains(word.lower()));
    }

    /** "does not recognize the state's existence": what is accepted, not what is admitted. */
    private static boolean isAboutStanding(Saying saying) {
        return saying.rule().equals("object")
                && Given.objectOf(saying.anchor())
                        .filter(object -> STANDING.contains(object.lemma()))
                        .isPresent();
    }

    private static boolean isAboutCharges(Saying saying) {
        return TURNING_AWAY.contains(saying.cue().act())
                && !saying.cue().lemma().equals("oppose")
                && Given.objectOf(saying.anchor())
                        .filter(object -> CHARGES.contains(object.lemma()))
                        .isPresent();
    }
}
