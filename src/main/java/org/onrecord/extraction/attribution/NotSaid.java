package org.onrecord.extraction.attribution;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.onrecord.claim.Act;
import org.onrecord.extraction.syntax.WordList;

/**
 * What has the words of a saying although nobody has said anything: aims ("came to celebrate it"), conditions ("if the
 * party votes against it"), what is only possible or to come ("might apologize", "will address the council"), questions,
 * things that cannot speak, and words that stand for nothing told ("considered it").
 */
final class NotSaid {

    /** What somebody will do is on record only where it is a position: "will support it". */
    private static final Set<Act> POSITIONS =
            EnumSet.of(Act.AGREE, Act.OPPOSE, Act.DECLINE, Act.WANT, Act.BELIEVE, Act.PROMISE, Act.THREATEN);

    /** What takes a mind: a law may demand and a report may warn, but neither wants. */
    private static final Set<Act> OF_A_MIND =
            EnumSet.of(Act.WANT, Act.PLAN, Act.BELIEVE, Act.THREATEN, Act.PRAISE, Act.OPPOSE);

    private static final Set<Act> TELLING = EnumSet.of(Act.SAY, Act.CLAIM, Act.REPORT, Act.BELIEVE, Act.PLAN);
    private static final Set<String> WITH_CLAUSE = Set.of("clause", "quotation", "aside", "according to");
    private static final Set<String> POSSIBLE = Set.of("may", "might", "could");
    private static final Set<String> TO_COME = Set.of("will", "'ll", "shall");
    private static final Set<String> CONDITIONS = Set.of("if", "unless");
    private static final Set<String> IDEAS = Set.of(
            "chance",
            "cost",
            "danger",
            "idea",
            "means",
            "method",
            "option",
            "point",
            "policy",
            "possibility",
            "practice",
            "process",
            "procedure",
            "requirement",
            "system",
            "prospect",
            "risk",
            "way");
    private static final Set<String> FINDING_OUT = Set.of("see", "know", "learn", "understand", "find out");
    private static final Set<String> SHOWING = Set.of("show", "demonstrate", "illustrate", "uncover", "display");
    private static final int LONGEST_LEFT_OVER = 3;
    private static final Set<String> OPEN_PRONOUNS = Set.of("what", "whatever", "whichever");
    /** What bears a view out and holds none: "the findings support it". */
    private static final Set<String> EVIDENCE = WordList.read(NotSaid.class, "evidence.txt");

    private static final Set<String> SPEECHLESS = WordList.read(NotSaid.class, "speechless.txt");

    private final Reading reading;

    private final Aims aims;

    NotSaid(Reading reading) {
        this.reading = reading;
        aims = new Aims(reading.cues());
    }

    boolean holds(Saying saying) {
        return saying.anchor().isOnlyADuty()
                || isOnlyPossible(saying)
                || isToCome(saying)
                || isQuestion(saying)
                || isSpeechless(saying)
                || isCondition(saying)
                || aims.holds(saying)
                || isOnlyAnIdea(saying)
                || isUnmentioned(saying)
                || isStub(saying)
                || isShown(saying)
                || OtherSenses.holds(saying, reading.cues());
    }

    /** "might apologize"; "could not confirm it" is said. */
    private static boolean isOnlyPossible(Saying saying) {
        return !saying.anchor().isNegated() && saying.anchor().hasAuxiliary(POSSIBLE);
    }

    /** "will address the council on Monday"; what somebody "would say" may be said by now. */
    private static boolean isToCome(Saying saying) {
        boolean position =
                POSITIONS.contains(saying.cue().act()) || saying.anchor().isNegated();
        boolean foreseen = FINDING_OUT.contains(saying.cue().lemma())
                && (saying.anchor().hasAuxiliary(TO_COME) || saying.anchor().hasAuxiliary(Word.WOULD));
        boolean would = !WITH_CLAUSE.contains(saying.rule())
                && !saying.cue().lemma().startsWith("would ")
                && saying.anchor().hasAuxiliary(Word.WOULD);
        return foreseen || (!position && (would || saying.anchor().hasAuxiliary(TO_COME)));
    }

    /** "Did the mayor admit it?" */
    private boolean isQuestion(Saying saying) {
        var last = saying.anchor().tree().words().getLast();
        boolean own = last.form().equals("?")
                && reading.isQuoted(last) == reading.isQuoted(saying.anchor())
                && !saying.rule().equals("according to");
        return own
                && saying.cue().act() != Act.ASK
                && saying.content().stream()
                        .noneMatch(span -> reading.quotations().holds(span.start()) && !reading.isQuoted(last));
    }

    /** "would resign if the party voted against her", "unless he is accusing her": nobody has done so yet. */
    private boolean isCondition(Saying saying) {
        return isLeftOpen(saying) || isUnderIf(saying);
    }

    /** "would not answer whether they supported it". */
    private static boolean isLeftOpen(Saying saying) {
        return POSITIONS.contains(saying.cue().act())
                && saying.anchor().label().equals("ccomp")
                && saying.anchor().kids("mark").stream()
                        .anyMatch(mark -> mark.lower().equals("whether"));
    }

    private boolean isUnderIf(Saying saying) {
        var verb = saying.anchor();
        var above = verb.head();
        while (above != null && verb.isLabelled("conj", "xcomp", "pcomp", "prep")) {
            verb = above;
            above = verb.head();
        }
        boolean open = verb.label().equals("advcl")
                || (verb.label().equals("ccomp")
                        && above != null
                        && reading.cues().of(above.lemma()).stream()
                                .noneMatch(row -> row.construction().endsWith("clause")));
        return open && verb.kids("mark").stream().anyMatch(mark -> mark.isOneOf(CONDITIONS));
    }

    /** "experience interpreting results": an experience believes nothing. */
    private boolean isOfThing(Saying saying) {
        var noun = saying.anchor().label().equals("acl") ? saying.anchor().head() : null;
        return noun != null
                && saying.anchor().tag().equals("VBG")
                && saying.cue().act() == Act.BELIEVE
                && noun.isTagged("NN", "NNS")
                && !ObjectKinds.isListener(noun)
                && !ObjectKinds.isUttered(noun, reading.cues());
    }

    /** "without mentioning a cause": about that nothing is said. */
    private static boolean isUnmentioned(Saying saying) {
        var without = saying.anchor().head();
        return TELLING.contains(saying.cue().act())
                && saying.anchor().label().equals("pcomp")
                && without != null
                && without.lower().equals("without");
    }

    /** "a policy of not charging presidents", "the risk of denying it". */
    private boolean isOnlyAnIdea(Saying saying) {
        var of = saying.anchor().head();
        var noun = of == null || !saying.anchor().label().equals("pcomp") ? null : of.head();
        boolean idea = of != null && noun != null && of.lower().equals("of") && IDEAS.contains(noun.lemma());
        return idea || isOfThing(saying);
    }

    /** "later reported officials, …": where the parser loses the rest of a clause, one noun or pronoun tells nothing. */
    private boolean isStub(Saying saying) {
        var inside = words(saying);
        if (inside.size() != 1) {
            return isLeftOver(inside, saying);
        }
        var word = inside.getFirst();
        boolean telling = TELLING.contains(saying.cue().act()) || saying.rule().equals("clause");
        return word.isOneOf(OPEN_PRONOUNS)
                || (word.isTagged("WDT", "WP") && !saying.rule().equals("object"))
                || (ObjectKinds.isUttered(word, reading.cues())
                        && reading.cues().has(saying.cue().lemma(), "np:saying"))
                || (telling && word.isTagged("PRP", "DT"))
                || (telling && word.tag().equals("NNS") && !saying.rule().equals("object"));
    }

    /** "far from where the records said it would be", "as rich as he claims to be": half of it stands before the cue. */
    private static boolean isLeftOver(List<Word> inside, Saying saying) {
        var verb = saying.anchor();
        boolean within = verb.isLabelled("pcomp", "advcl", "relcl");
        return within
                && !inside.isEmpty()
                && inside.size() <= LONGEST_LEFT_OVER
                && inside.getLast().lemma().equals("be")
                && saying.content().size() == 1;
    }

    /** "the patient showed signs of it": what a report shows is told, what a person shows is seen. */
    private boolean isShown(Saying saying) {
        return saying.rule().equals("object")
                && Given.objectOf(saying.anchor())
                        .filter(object -> reading.cues().of(object.lemma()).stream()
                                .anyMatch(row -> row.construction().startsWith("noun+") && row.act() != Act.REPORT))
                        .isEmpty()
                && SHOWING.contains(saying.cue().lemma())
                && saying.source().words().stream()
                        .filter(word -> word.head() == saying.anchor() || word.isLabelled("nsubj"))
                        .anyMatch(word -> word.tag().equals("PRP")
                                || ObjectKinds.isPerson(word)
                                || (word.tag().startsWith("NNP")
                                        && reading.cues().of(word.lemma()).isEmpty()));
    }

    private static List<Word> words(Saying saying) {
        return Phrase.under(saying.anchor()).words().stream()
                .filter(word -> saying.content().stream().anyMatch(span -> span.contains(word.span())))
                .filter(Word::isSpoken)
                .toList();
    }

    /** "The weather explains the increase", "the measure plans to". */
    private boolean isSpeechless(Saying saying) {
        var source = saying.source();
        return source.words().stream()
                .filter(word -> word.head() == null || !source.contains(word.head()))
                .findFirst()
                .filter(word -> word.isTagged("NN", "NNS")
                        && isSpeechless(word, saying.cue().act()))
                .isPresent();
    }

    private boolean isSpeechless(Word noun, Act act) {
        boolean mindless = OF_A_MIND.contains(act)
                && !ObjectKinds.isBody(noun)
                && !ObjectKinds.isPerson(noun)
                && AbstractNouns.has(noun, reading.cues());
        return SPEECHLESS.contains(noun.lemma()) || mindless || (act == Act.AGREE && EVIDENCE.contains(noun.lemma()));
    }
}
