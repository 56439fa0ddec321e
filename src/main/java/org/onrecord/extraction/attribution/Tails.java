package org.onrecord.extraction.attribution;

import java.util.Optional;
import java.util.Set;
import org.onrecord.claim.Cues;
import org.onrecord.extraction.syntax.WordList;

/** Cuts off what the parser hangs on the end of a clause although the reporter says it, not the one who is cited. */
final class Tails {

    private static final int MOST_TAILS = 2;
    private static final Set<String> REPORTER_GOES_ON = Set.of("while", "though", "although", "as", "after");
    private static final Set<String> CONCEDING = Set.of("though", "although", "whereas");
    private static final Set<String> RELATIVES = Set.of("who", "which", "whose", "where");

    private static final Set<String> MEDIA = WordList.read(Tails.class, "media.txt");
    private static final Set<String> PLATFORMS = Set.of("twitter", "facebook", "instagram");
    private static final Set<String> ON_AN_OCCASION = Set.of("in", "on", "during", "at", "via", "through");
    private static final Set<String> SILENCE = Set.of(
            "elaborate",
            "give",
            "provide",
            "offer",
            "specify",
            "name",
            "cite",
            "explain",
            "comment",
            "mention",
            "say",
            "identify");
    /** ", beginning in May", ", assuming that it rains". */
    private static final Set<String> LIKE_PREPOSITIONS = Set.of(
            "assuming",
            "barring",
            "beginning",
            "considering",
            "depending",
            "excluding",
            "including",
            "provided",
            "providing",
            "ranging",
            "starting",
            "supposing");

    private static final Set<String> SOME = Set.of("a", "an", "his", "her", "their", "its", "one", "another");

    private Tails() {}

    static Phrase cut(Phrase content, Word clause, Reading reading) {
        var left = content;
        for (int i = 0; i < MOST_TAILS; i++) {
            var tail = findTail(left, clause, reading);
            if (tail.isEmpty()) {
                return left;
            }
            left = withoutConjunction(left.without(tail.get()));
        }
        return left;
    }

    /** The "and" that tied the tail on. */
    static Phrase withoutConjunction(Phrase content) {
        var last = content.words().stream().filter(Word::isSpoken).reduce((a, b) -> b);
        return last.filter(word -> word.label().equals("cc"))
                .map(content::before)
                .orElse(content);
    }

    /** ", adding that …", ", calling it …": a participle that the speaker's verb governs. */
    static boolean isParticipleOfSpeaker(Word word) {
        return word.label().equals("advcl")
                && word.tag().equals("VBG")
                && !word.hasKid("mark", "nsubj")
                && !LIKE_PREPOSITIONS.contains(word.lower());
    }

    /** "said the talks had failed, and warned that …": the one who said so warns. */
    static boolean isConjunctOfSpeaker(Word word, Cues cues) {
        var clause = word.head();
        boolean shares = word.label().equals("conj") && !word.hasKid("nsubj", "nsubjpass", "aux");
        if (!shares
                || clause == null
                || clause.head() == null
                || !clause.label().equals("ccomp")) {
            return false;
        }
        var speaks = clause.head();
        boolean misread = word.tag().equals("VBN") && isOnPassive(word, clause);
        boolean alike =
                (speaks.tag().equals(word.tag()) || misread) && speaks.isBefore(clause) && !speaks.hasKid("aux");
        boolean goesOn = word.lemma().equals("continue") && word.hasKid("xcomp");
        return (cues.has(word.lemma(), "quotation") && !goesOn)
                || (alike
                        && (cues.has(word.lemma(), "obj+to")
                                || cues.has(word.lemma(), "oprd")
                                || isOnPassive(word, clause)));
    }

    /** "rejected the offer of the bank, which had been made in May"; what it "would" do the speaker tells. */
    private static boolean isRemark(Word word, Word clause) {
        return !clause.label().equals("ccomp")
                && word.label().equals("relcl")
                && word.firstUnder().isOneOf(RELATIVES)
                && word.kids("aux").stream().noneMatch(aux -> aux.tag().equals("MD"));
    }

    /** "insists that the budget include it, but the house has not passed it": the latter is no wish. */
    private static boolean isPlainAfterWish(Word word, Word clause) {
        boolean wish = clause.isTagged("VB", "VBP")
                && clause.lower().equals(clause.lemma())
                && !clause.hasKid("aux")
                && clause.kids("nsubj", "nsubjpass").stream().anyMatch(subject -> subject.isTagged("NN", "NNP"));
        boolean plain =
                word.isTagged("VBD", "VBZ") || word.kids("aux").stream().anyMatch(aux -> aux.isTagged("VBD", "VBZ"));
        return wish && plain && word.hasKid("nsubj", "nsubjpass");
    }

    /** "was being used, and referred questions to …": what is used refers nothing. */
    private static boolean isOnPassive(Word word, Word clause) {
        return clause.isPassive() && word.hasKid("dobj");
    }

    private static Optional<Phrase> findTail(Phrase content, Word clause, Reading reading) {
        var last = content.words().stream().filter(Word::isSpoken).reduce((a, b) -> b);
        if (last.isEmpty()) {
            return Optional.empty();
        }
        for (var word : content.words()) {
            if (word.isAfter(clause) && startsTail(word, clause, reading)) {
                var tail = Phrase.under(word);
                boolean plain = isPlain(tail, reading)
                        || OtherSpeakers.isSayingBeside(word, reading)
                        || OtherSpeakers.isOthersSaying(word, reading);
                if (tail.contains(last.get()) && plain) {
                    return Optional.of(tail);
                }
            }
        }
        return Optional.empty();
    }

    /** Whether no quotation reaches into it from before. */
    private static boolean isPlain(Phrase tail, Reading reading) {
        int start = tail.words().getFirst().start();
        boolean own = isOfWholeQuotations(tail.words().getFirst());
        return tail.words().stream()
                .flatMap(word -> reading.quotations().findAt(word.start()).stream())
                .allMatch(quotation -> own && quotation.span().start() >= start);
    }

    /** 'and urged them to “go home”': a verb takes its quotations along. */
    private static boolean isOfWholeQuotations(Word first) {
        return first.isTagged("VBD", "VBZ", "VBP", "VBG");
    }

    /** "without elaborating": the speaker does not. */
    private static boolean isSilence(Word word) {
        return word.label().equals("prep")
                && word.lower().equals("without")
                && word.kids("pcomp").stream().anyMatch(verb -> SILENCE.contains(verb.lemma()));
    }

    /** Whether a noun is a form or an occasion of saying. */
    static boolean isMedium(Word noun) {
        return MEDIA.contains(noun.lemma());
    }

    /** "said it was safe in a statement on Monday", "praised the deal on Twitter": where it was said. */
    private static boolean isOccasion(Word word, Word clause) {
        var medium = word.label().equals("prep") && word.isOneOf(ON_AN_OCCASION)
                ? word.findKid("pobj").filter(noun -> MEDIA.contains(noun.lemma()))
                : Optional.<Word>empty();
        var above = word.head();
        boolean onClause = above == clause || (above != null && above.head() == clause);
        boolean onCue = above == clause.head();
        return medium.filter(noun -> PLATFORMS.contains(noun.lemma())
                        ? onCue
                        : noun.kids("det", "poss", "nummod").stream().anyMatch(kid -> kid.isOneOf(SOME)))
                .filter(noun -> (onClause || onCue)
                        && (!clause.isInfinitive() || (word.lower().equals("in") && isOwn(noun))))
                .isPresent();
    }

    /** "advised them to leave in its security alert". */
    private static boolean isOwn(Word medium) {
        return medium.kids("poss").stream().anyMatch(owner -> owner.tag().equals("PRP$"));
    }

    /** "by the illness, the lockdown and the rules": taken for another name of the illness. */
    private static boolean isListed(Word word) {
        var first = word.head();
        boolean chained = word.hasKid("conj") && endsInAnd(word);
        return first != null
                && (chained
                        || (first.kids("appos").size() > 1
                                && isClosedByAnd(first.kids("appos").getLast())))
                && first.isTagged("NN", "NNS")
                && !first.hasKid("cc");
    }

    /** "the museum's director, Ann Lopez", "Lima, Peru": who or where is meant belongs to what is said. */
    private static boolean isName(Word word) {
        return word.tag().startsWith("NNP");
    }

    /** ", the harbor, her plans for the inn, and the storm". */
    private static boolean isClosedByAnd(Word last) {
        return last.tree().words().stream()
                .filter(word -> word.isAfter(last) && word.tag().equals("CC"))
                .anyMatch(and -> and.findPrevious()
                                .filter(mark -> mark.tag().equals(","))
                                .isPresent()
                        && and.findNext()
                                .filter(next -> next.isTagged("DT", "NN*", "PRP$", "JJ"))
                                .isPresent());
    }

    /** Whether one of the words that stand beside it in a row has the "and". */
    private static boolean endsInAnd(Word word) {
        var at = Optional.of(word);
        while (at.isPresent() && !at.get().hasKid("cc")) {
            at = at.get().kids("conj").stream().reduce((first, last) -> last);
        }
        return at.isPresent();
    }

    /** "said the fruit had exploded, killing it" tells what the fruit did; "said it had exploded, adding …" does not. */
    private static boolean isOfSpeaker(Word participle, Word clause, Reading reading) {
        boolean tells = clause.label().equals("ccomp")
                && participle.head() == clause
                && clause.kids("mark").stream().noneMatch(mark -> mark.lower().equals("whether"));
        return !tells
                || !reading.cues().of(participle.lemma()).isEmpty()
                || clause.kids("nsubj", "nsubjpass").stream()
                        .anyMatch(subject -> subject.tag().equals("PRP"));
    }

    /** "announced their decision although she had refused before". */
    private static boolean isConcession(Word word, Word clause) {
        return !clause.isVerb()
                && word.label().equals("advcl")
                && word.kids("mark").stream().anyMatch(mark -> mark.isOneOf(CONCEDING));
    }

    /** "said it was safe — as it had been in May", "— a claim that Chile denies"; "— safer than ever" is said. */
    private static boolean isRemarkAfterDash(Word word, Reading reading) {
        boolean goesOn = word.label().equals("advcl")
                && word.kids("mark").stream().anyMatch(mark -> mark.isOneOf(REPORTER_GOES_ON));
        boolean taken = word.isLabelled("appos", "npadvmod")
                && reading.cues().has(word.lemma(), "noun+that")
                && word.hasKid("relcl");
        return goesOn || taken || word.label().equals("relcl");
    }

    private static boolean startsTail(Word word, Word clause, Reading reading) {
        boolean citing = word.lemma().equals("cite") && word.tag().equals("VBG") && !word.hasKid("nsubj");
        if (isOccasion(word, clause) || isSilence(word) || citing || isConcession(word, clause)) {
            return true;
        }
        var before = word.firstSpokenUnder().findPrevious();
        if (before.isEmpty()) {
            return false;
        }
        if (before.get().isDash()) {
            return isRemarkAfterDash(word, reading);
        }
        if (word.label().equals("conj")) {
            return word.head() == clause
                    && (isPlainAfterWish(word, clause)
                            || isConjunctOfSpeaker(word, reading.cues())
                            || OtherSpeakers.isAnothersSaying(word, reading)
                            || OtherSpeakers.isAboutSpeaker(word, reading));
        }
        if (OtherSpeakers.isSayingBeside(word, reading) || OtherSpeakers.isOthersDoing(word, reading)) {
            return true;
        }
        boolean quoted = before.get().tag().equals("''")
                && before.get()
                        .findPrevious()
                        .filter(mark -> mark.tag().equals(","))
                        .isPresent();
        if (before.get().tag().equals(",") && OtherSpeakers.isOthersSaying(word, reading)) {
            return true;
        }
        return (before.get().tag().equals(",") || quoted)
                && ((isParticipleOfSpeaker(word) && isOfSpeaker(word, clause, reading))
                        || (word.label().equals("appos") && !TimeWords.isTime(word) && !isListed(word) && !isName(word))
                        || isRemark(word, clause)
                        || (word.label().equals("advcl")
                                && word.findKid("mark")
                                        .filter(mark -> mark.isOneOf(REPORTER_GOES_ON))
                                        .isPresent()));
    }
}
