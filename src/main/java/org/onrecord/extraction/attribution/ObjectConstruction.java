package org.onrecord.extraction.attribution;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.onrecord.claim.Act;
import org.onrecord.claim.Cue;

/** "praised the deal", "rejected the allegations", "recognized the transfer of …". */
final class ObjectConstruction implements Construction {

    private static final Set<String> GOES_ON = Set.of(
            "as",
            "for",
            "in",
            "to",
            "on",
            "with",
            "of",
            "about",
            "against",
            "from",
            "over",
            "at",
            "by",
            "into",
            "including");
    /** What sources speak through. */
    private static final Set<String> MEDIA = Set.of(
            "statement",
            "report",
            "document",
            "interview",
            "source",
            "official",
            "letter",
            "memo",
            "study",
            "article",
            "post",
            "tweet",
            "media",
            "information",
            "account",
            "announcement",
            "publication",
            "comment",
            "remark",
            "data",
            "decree",
            "figure",
            "finding",
            "number",
            "poll",
            "research",
            "statistic",
            "survey");

    private static final Set<Act> TELLING = EnumSet.of(Act.SAY, Act.REPORT, Act.CLAIM, Act.CONFIRM);
    private static final Set<String> RELATIVES = Set.of("who", "which", "whose");

    @Override
    public Optional<Saying> find(Word verb, Reading reading) {
        if (!verb.isVerb() || verb.isLabelled("aux", "auxpass")) {
            return Optional.empty();
        }
        var object = Given.objectOf(verb);
        if (object.isEmpty()
                || isNobodysSaying(verb)
                || isOrigin(verb, object.get())
                || isCiting(verb, object.get(), reading)
                || UtteranceBeforeColon.leadsOn(object.get(), reading)) {
            return Optional.empty();
        }
        var cue = ObjectKinds.cue(verb, object.get(), reading.cues());
        boolean otherVerb = verb.hasKid("prt")
                && cue.filter(row -> row.lemma().contains(" ")).isEmpty();
        return otherVerb ? Optional.empty() : cue.map(row -> saying(verb, row, object.get(), reading));
    }

    /** "was planned", "was charged": without an agent it is the reporter's own word. */
    private static boolean isNobodysSaying(Word verb) {
        return verb.isPassive() && Subjects.agentOf(verb).isEmpty();
    }

    /** "a memo posted by the mayor": whose it is; what it says is told elsewhere. */
    private static boolean isOrigin(Word verb, Word object) {
        return verb.label().equals("acl")
                && verb.isPassive()
                && object.equals(verb.head())
                && (MEDIA.contains(object.lemma()) || Tails.isMedium(object));
    }

    /** ", citing two officials" tells where a report comes from, ", citing concerns" why; "was quoted as saying" is found at "saying". */
    private static boolean isCiting(Word verb, Word object, Reading reading) {
        boolean reason = (AbstractNouns.has(object, reading.cues()) || isGround(verb, object, reading))
                && !MEDIA.contains(object.lemma());
        boolean aside = verb.lemma().equals("cite") && verb.tag().equals("VBG") && !reason;
        boolean quoted =
                verb.lemma().equals("quote") && Given.preposition(verb, "as").isPresent();
        return aside || quoted;
    }

    /** "closed the port, citing the storm": beside a verb that tells nothing, a thing is cited for the reason. */
    private static boolean isGround(Word citing, Word object, Reading reading) {
        var above = citing.head();
        return above != null
                && above.isVerb()
                && Rows.findFirst(reading.cues(), above, "clause", "np").isEmpty()
                && ObjectKinds.isMatter(object, reading.cues())
                && !ObjectKinds.isOfNews(object)
                && !ObjectKinds.isListener(object);
    }

    private static Saying saying(Word verb, Cue cue, Word object, Reading reading) {
        boolean antecedent = object == verb.head();
        var content = antecedent ? Phrase.under(object).without(Phrase.under(verb)) : Phrase.under(object);
        for (var kid : verb.kids("prep")) {
            boolean goesOn = GOES_ON.contains(kid.lower())
                    && kid.hasKid("pobj", "pcomp")
                    && !isAddressee(kid, cue)
                    && !isApart(kid);
            if (kid.isAfter(object) && kid.isAfter(verb) && goesOn && !isBesideContent(kid, verb)) {
                content = content.and(Phrase.under(kid));
            }
        }
        if (verb.isPassive() && reading.cues().has(verb.lemma(), "obj+to")) {
            content = content.and(Phrase.under(
                    verb.kids("xcomp").stream().filter(Word::isInfinitive).toList()));
        }
        content = content.and(Conditions.behind(verb, content));
        content = upToOtherCue(content.without(remarksOn(object)), verb, reading);
        content = withoutStrayAdverb(Tails.withoutConjunction(Tails.cut(content, object, reading)));
        return new Saying(
                verb,
                Subjects.of(verb, reading),
                CueWords.around(verb),
                cue,
                reading.spans(content),
                Phrase.NONE,
                "object");
    }

    /** 'defended his plan, saying that "Hell, we go"': the parser may hang a word of the quotation on the plan. */
    private static Phrase upToOtherCue(Phrase content, Word verb, Reading reading) {
        var inside = Set.copyOf(content.words());
        var first = content.words().getFirst();
        return verb.tree().words().stream()
                .filter(word -> word.isAfter(first) && word.isVerb() && word != verb && !inside.contains(word))
                .filter(word -> reading.cues().has(word.lemma(), "quotation"))
                .findFirst()
                .filter(word -> first.isAfter(verb))
                .map(content::before)
                .orElse(content);
    }

    /** "announced it on television and again in a speech": an adverb that is left over. */
    private static Phrase withoutStrayAdverb(Phrase content) {
        var spoken = content.words().stream().filter(Word::isSpoken).toList();
        boolean stray = spoken.size() > 1
                && spoken.getLast().tag().startsWith("RB")
                && spoken.getLast().index() > spoken.get(spoken.size() - 2).index() + 1;
        return stray ? content.before(spoken.getLast()) : content;
    }

    /** ", with the storm approaching the coast". */
    private static boolean isApart(Word preposition) {
        return preposition.lower().equals("with")
                && preposition
                        .findPrevious()
                        .filter(mark -> mark.tag().equals(","))
                        .isPresent();
    }

    /** "announced the cuts to the council". */
    private static boolean isAddressee(Word preposition, Cue cue) {
        return preposition.lower().equals("to")
                && TELLING.contains(cue.act())
                && preposition.kids("pobj").stream().anyMatch(ObjectKinds::isListener);
    }

    private static boolean isBesideContent(Word preposition, Word verb) {
        return TimeWords.isTime(preposition)
                || (verb.isPassive() && preposition.lower().equals("by"));
    }

    private static Phrase remarksOn(Word object) {
        return Phrase.under(object.kids("relcl").stream()
                .filter(clause -> clause.isAfter(object))
                .filter(clause -> clause.firstUnder().isOneOf(RELATIVES))
                .filter(clause -> clause.firstUnder()
                        .findPrevious()
                        .filter(mark -> mark.tag().equals(","))
                        .isPresent())
                .toList());
    }
}
