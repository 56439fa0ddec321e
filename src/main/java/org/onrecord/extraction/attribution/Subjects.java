package org.onrecord.extraction.attribution;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.onrecord.claim.Act;
import org.onrecord.claim.Cues;

/** Who does what a verb says: its own subject, the agent of a passive, or a subject borrowed from the verb above. */
final class Subjects {

    private static final int MOST_BORROWINGS = 4;
    private static final Set<String> WITH = Set.of("with", "despite");
    private static final Set<String> ISSUING = Set.of("issue", "release", "make", "publish", "send", "deliver", "give");
    private static final Set<String> CALLING = Set.of("call", "appeal", "plead", "push");
    private static final Set<String> PERCEIVING = Set.of(
            "see", "hear", "record", "film", "catch", "watch", "photograph", "tape", "spot", "overhear", "video");

    private static final Set<String> SUBJECT_KEEPS_ACTING = Set.of("promise", "vow", "pledge", "threaten", "use");

    private static final Set<String> EVENTS = Set.of(
            "conference",
            "briefing",
            "rally",
            "speech",
            "interview",
            "meeting",
            "hearing",
            "address",
            "lecture",
            "sermon",
            "march",
            "demonstration",
            "protest",
            "call",
            "session");

    private static final Set<Act> JUDGING = EnumSet.of(Act.BLAME, Act.ACCUSE, Act.CRITICIZE, Act.PRAISE);

    private final Cues cues;

    private Subjects(Cues cues) {
        this.cues = cues;
    }

    /** The whole noun phrase; empty when the grammar names nobody. */
    static Phrase of(Word verb, Reading reading) {
        var subject = new Subjects(reading.cues()).of(verb, MOST_BORROWINGS);
        if (subject.isEmpty() && verb.index() == 0) {
            return LostSubjects.acrossBreak(verb, reading);
        }
        return isOnlyQuoted(subject, verb, reading) ? speakerOfQuotation(subject, reading) : subject;
    }

    /** 'remarked: "I thank the people whom I met," further remarking': the parser takes the people for those who remark. */
    private static boolean isOnlyQuoted(Phrase subject, Word verb, Reading reading) {
        return !subject.isEmpty()
                && !verb.hasKid("nsubj", "csubj")
                && !verb.isPassive()
                && !reading.isQuoted(verb)
                && subject.words().stream().filter(Word::isSpoken).allMatch(reading::isQuoted);
    }

    /** Whoever the verb before the quotation has for its subject; no words where there is none. */
    private static Phrase speakerOfQuotation(Phrase quoted, Reading reading) {
        int start = reading.quotations()
                .findAt(quoted.words().getFirst().start())
                .map(quotation -> quotation.span().start())
                .orElse(0);
        return reading.trees().stream()
                .filter(tree ->
                        tree.span().start() < start && start <= tree.span().end())
                .flatMap(tree -> tree.words().stream())
                .filter(word -> word.isSpoken() && word.end() <= start)
                .reduce((first, last) -> last)
                .filter(Word::isVerb)
                .map(verb -> new Subjects(reading.cues()).of(verb, MOST_BORROWINGS))
                .orElse(Phrase.NONE);
    }

    /** The agent of a passive ("was confirmed by officials"). */
    static Phrase agentOf(Word verb) {
        return verb.kids("agent", "prep").stream()
                .filter(by -> by.lower().equals("by"))
                .flatMap(by -> by.findKid("pobj").stream())
                .findFirst()
                .map(Phrase::under)
                .orElseGet(() -> SpeakersOfPapers.of(verb));
    }

    private Phrase of(Word verb, int depth) {
        if (depth < 0) {
            return Phrase.NONE;
        }
        if (verb.isPassive()) {
            return agentOf(verb);
        }
        var both = TwoSubjects.of(verb);
        if (!both.isEmpty()) {
            return both;
        }
        var own = verb.findKid("nsubj", "csubj");
        if (own.isPresent()) {
            var phrase = behindMark(Phrase.under(own.get()), verb, own.get());
            return own.get().isBefore(verb) ? phrase.before(verb) : phrase;
        }
        var above = verb.head();
        if (above != null) {
            return borrowed(verb, above, depth);
        }
        var partners = ofHeadlinePartner(verb);
        return partners.isEmpty() ? LostSubjects.of(verb) : partners;
    }

    /** "minutes before the court voted": the parser may hang the minutes on the court. */
    private static Phrase behindMark(Phrase subject, Word verb, Word noun) {
        return verb.findKid("mark")
                .filter(mark -> mark.isBefore(noun))
                .map(subject::after)
                .orElse(subject);
    }

    private Phrase borrowed(Word verb, Word above, int depth) {
        return switch (verb.label()) {
            case "acl", "relcl" -> above.isNominal() ? ofNoun(verb, above, depth) : ofAdjectivesVerb(above, depth);
            case "xcomp" -> ofInfinitive(above, depth);
            case "conj" -> ofGovernor(Tails.isConjunctOfSpeaker(verb, cues) ? outer(above) : above, depth);
            case "dep", "parataxis", "oprd" -> ofGovernor(above, depth);
            case "advcl" -> {
                var perceived = perceived(verb, above);
                if (!perceived.isEmpty()) {
                    yield perceived;
                }
                yield above.isVerb() ? ofGovernor(speakingVerb(verb, above), depth) : ofAdjectivesVerb(above, depth);
            }
            case "pcomp" -> throughPreposition(above, depth);
            default -> ofHeadlinePartner(verb);
        };
    }

    /** "filmed Lopez admitting it": Lopez admits it. */
    private static Phrase perceived(Word participle, Word above) {
        return above.findKid("dobj")
                .filter(object -> PERCEIVING.contains(above.lemma())
                        && participle.tag().equals("VBG")
                        && object.lastUnder().index() == participle.firstUnder().index() - 1)
                .map(Phrase::under)
                .orElse(Phrase.NONE);
    }

    private static Word outer(Word clause) {
        var above = clause.head();
        return above == null ? clause : above;
    }

    /** "gave a speech accusing Iran", "issued a ruling against the bank finding that it lied": who gave or issued it speaks. */
    private Phrase ofNoun(Word verb, Word noun, int depth) {
        var giving = noun.head();
        if (giving != null
                && giving.isVerb()
                && noun.label().equals("dobj")
                && (EVENTS.contains(noun.lemma()) || isIssued(verb, noun, giving))) {
            return ofGovernor(giving, depth);
        }
        return Phrase.under(noun).without(Phrase.under(verb)).before(verb);
    }

    private boolean isIssued(Word verb, Word noun, Word issuing) {
        return verb.tag().equals("VBG")
                && verb.hasKid("ccomp")
                && ISSUING.contains(issuing.lemma())
                && ObjectKinds.isUttered(noun, cues);
    }

    /** "told Iran to stop": Iran is to stop; "promised Iran to stop": the one who promised is. */
    private Phrase ofInfinitive(Word above, int depth) {
        var object = above.findKid("dobj");
        if (object.isPresent() && !SUBJECT_KEEPS_ACTING.contains(above.lemma())) {
            return Phrase.under(object.get());
        }
        var called = CALLING.contains(above.lemma()) ? calledOn(above) : Optional.<Word>empty();
        if (called.isPresent()) {
            return Phrase.under(called.get());
        }
        return above.isVerb() ? ofGovernor(above, depth) : ofAdjectivesVerb(above, depth);
    }

    /** "called on Iran to stop": Iran is to stop. */
    private static Optional<Word> calledOn(Word verb) {
        return verb.kids("prep").stream()
                .filter(preposition -> preposition.isOneOf(Set.of("on", "upon", "for", "to", "with")))
                .flatMap(preposition -> preposition.findKid("pobj").stream())
                .findFirst();
    }

    private Phrase ofGovernor(Word above, int depth) {
        if (!above.isVerb()) {
            return Phrase.NONE;
        }
        if (above.isPassive()) {
            var agent = isSayingPassive(above) ? agentOf(above) : Phrase.NONE;
            if (!agent.isEmpty()) {
                return agent;
            }
            var subject = above.findKid("nsubjpass", "nsubj");
            if (subject.isPresent()) {
                return Phrase.under(subject.get());
            }
        }
        return of(above, depth - 1);
    }

    /** "The plan was described by Lopez as a risk, saying …": Lopez says so. */
    private boolean isSayingPassive(Word verb) {
        return cues.of(verb.lemma()).stream()
                .anyMatch(row -> row.construction().equals("obj+as")
                        || row.construction().equals("oprd")
                        || row.construction().equals("clause"));
    }

    /** "The minister said the talks failed, adding that …": the parser hangs "adding" under "failed", but the minister adds. */
    private Word speakingVerb(Word participle, Word above) {
        var outer = above.head();
        boolean apart = participle
                .firstUnder()
                .findPrevious()
                .filter(mark -> mark.tag().equals(","))
                .isPresent();
        boolean within =
                Tails.isParticipleOfSpeaker(participle) && above.label().equals("ccomp") && above.isBefore(participle);
        boolean innerSpeaks =
                cues.has(above.lemma(), "clause") && !participle.lemma().equals("add");
        return apart && within && !innerSpeaks && outer != null && outer.isVerb() ? outer : above;
    }

    private Phrase ofAdjectivesVerb(Word adjective, int depth) {
        var verb = adjective.head();
        return adjective.isAdjective() && verb != null && verb.isVerb() ? of(verb, depth - 1) : Phrase.NONE;
    }

    /** "after accusing", "by saying", "instead of answering", "the West's habit of blaming". */
    private Phrase throughPreposition(Word preposition, int depth) {
        var above = preposition.head();
        if (above == null) {
            return Phrase.NONE;
        }
        var own = preposition.findKid("pobj").filter(noun -> preposition.isOneOf(WITH));
        if (own.isPresent()) {
            return Phrase.under(own.get()); // "with Porter calling it unfair"
        }
        var owner = above.findKid("poss");
        if (above.isNominal() && owner.isPresent()) {
            return Phrase.under(owner.get());
        }
        var verb = above;
        for (int i = 0; i < MOST_BORROWINGS && verb != null && !verb.isVerb(); i++) {
            verb = verb.head();
        }
        if (verb == null || !verb.isVerb()) {
            return Phrase.NONE;
        }
        return doneBy(verb, preposition, above).map(Phrase::under).orElse(ofGovernor(verb, depth));
    }

    /** "quoted her as saying it". */
    private Optional<Word> doneBy(Word verb, Word preposition, Word above) {
        boolean quoted = preposition.lower().equals("as") && !above.isNominal();
        return verb.findKid("dobj").filter(whom -> quoted || isJudgedFor(preposition, verb, whom));
    }

    /** "blamed them for encouraging it", "accused her of threatening him": those who are judged do so. */
    private boolean isJudgedFor(Word preposition, Word verb, Word whom) {
        return cues.find(verb.lemma(), "obj+" + preposition.lower())
                .filter(row -> JUDGING.contains(row.act()))
                .filter(row -> whom.isBefore(preposition))
                .isPresent();
    }

    /** Headlines put one subject before two verbs: "Minister urges calm, says talks go on"; the parser hangs the first under the second. */
    private static Phrase ofHeadlinePartner(Word verb) {
        return verb.kids("ccomp", "dep", "advcl").stream()
                .filter(partner -> isHeadlinePartner(partner, verb))
                .findFirst()
                .flatMap(partner -> partner.findKid("nsubj"))
                .map(Phrase::under)
                .orElse(Phrase.NONE);
    }

    /** Whether a verb before a comma shares its subject with the verb behind that has none. */
    static boolean isHeadlinePartner(Word partner, Word verb) {
        return partner.isBefore(verb)
                && partner.isVerb()
                && partner.hasKid("nsubj")
                && !partner.hasKid("mark")
                && verb.findPrevious()
                        .filter(mark -> Set.of(",", ";", "and").contains(mark.lower()))
                        .isPresent()
                && verb.kids("ccomp", "dobj", "xcomp", "prep").stream().anyMatch(object -> object.isAfter(verb))
                && verb.kids().stream().noneMatch(kid -> kid.isLabelled("nsubj", "csubj", "expl"));
    }
}
