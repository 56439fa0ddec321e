package org.onrecord.extraction.attribution;

import java.util.Optional;
import java.util.Set;
import org.onrecord.claim.Cues;
import org.onrecord.extraction.syntax.WordList;

/** Cuts off what the parser hangs on the end of a clause although the reporter says it, not the one who is cited. */
final class Tails {

    private static final int MOST_TAILS = 2;
    private static final Set<String> REPORTER_GOES_ON = Set.of("while", "though", "although", "as", "after");
    private static final Set<String> BESIDE = Set.of("while", "whereas");
    private static final Set<String> RELATIVES = Set.of("who", "which", "whose", "where");
    private static final Set<String> AFTER_DASH = Set.of("appos", "relcl", "advcl", "parataxis", "npadvmod", "prep");
    private static final Set<String> DASHES = Set.of("--", "—", "―", "–", "-");

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
        return word.label().equals("advcl") && word.tag().equals("VBG") && !word.hasKid("mark", "nsubj");
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
        return cues.has(word.lemma(), "quotation")
                || (alike && (cues.has(word.lemma(), "obj+to") || isOnPassive(word, clause)));
    }

    /** "rejected the offer of the bank, which had been made in May"; what it "would" do the speaker tells. */
    private static boolean isRemark(Word word, Word clause) {
        return !clause.label().equals("ccomp")
                && word.label().equals("relcl")
                && word.firstUnder().isOneOf(RELATIVES)
                && word.kids("aux").stream().noneMatch(aux -> aux.tag().equals("MD"));
    }

    /** "said the dam was safe, and the police warned that …": the police don't warn in the speaker's words. */
    static boolean isAnothersSaying(Word word, Reading reading) {
        boolean named =
                word.kids("nsubj").stream().anyMatch(subject -> subject.tag().startsWith("N"));
        boolean apart = word.firstUnder()
                .findPrevious()
                .filter(and -> and.tag().equals("CC"))
                .flatMap(Word::findPrevious)
                .filter(mark -> mark.tag().equals(","))
                .isPresent();
        return named && apart && word.hasKid("ccomp") && reading.cues().has(word.lemma(), "clause");
    }

    /** "said it was a gift, while Minister Lopez wrote …": two speakers side by side. */
    private static boolean isSayingBeside(Word word, Reading reading) {
        return word.label().equals("advcl")
                && !reading.isQuoted(word)
                && word.findKid("mark").filter(mark -> mark.isOneOf(BESIDE)).isPresent()
                && word.kids("nsubj").stream().anyMatch(subject -> subject.tag().startsWith("NNP"))
                && reading.cues().has(word.lemma(), "quotation");
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
                boolean plain = tail.words().stream().noneMatch(reading::isQuoted)
                        || isSayingBeside(word, reading)
                        || isOthersSaying(word, reading);
                if (tail.contains(last.get()) && plain) {
                    return Optional.of(tail);
                }
            }
        }
        return Optional.empty();
    }

    /** ", with Minister Lopez calling it absurd", ", such as Minister Lopez, who praised it": somebody else speaks. */
    private static boolean isOthersSaying(Word word, Reading reading) {
        if (!word.label().equals("prep")) {
            return false;
        }
        boolean with = word.lower().equals("with")
                && word.hasKid("pobj")
                && word.kids("pcomp").stream().anyMatch(verb -> isCue(verb, reading));
        boolean such = word.firstUnder().lower().equals("such")
                && word.kids("pobj").stream()
                        .flatMap(noun -> noun.subtree().stream())
                        .anyMatch(verb -> verb.label().equals("relcl") && isCue(verb, reading));
        return with || such;
    }

    private static boolean isCue(Word verb, Reading reading) {
        return verb.isVerb()
                && Rows.findFirst(reading.cues(), verb, "clause", "oprd", "np", "obj+as", "quotation")
                        .isPresent();
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
                .filter(noun -> (onClause || onCue) && !clause.isInfinitive())
                .isPresent();
    }

    /** "by the illness, the lockdown and the rules": taken for another name of the illness. */
    private static boolean isListed(Word word) {
        var first = word.head();
        return word.hasKid("cc")
                && word.hasKid("conj")
                && first != null
                && first.isTagged("NN", "NNS")
                && !first.hasKid("cc");
    }

    private static boolean startsTail(Word word, Word clause, Reading reading) {
        boolean citing = word.lemma().equals("cite") && word.tag().equals("VBG") && !word.hasKid("nsubj");
        if (isOccasion(word, clause) || isSilence(word) || citing) {
            return true;
        }
        var before = word.firstUnder().findPrevious();
        if (before.isEmpty()) {
            return false;
        }
        if (DASHES.contains(before.get().form())) {
            return AFTER_DASH.contains(word.label());
        }
        if (word.label().equals("conj")) {
            return word.head() == clause
                    && (isConjunctOfSpeaker(word, reading.cues()) || isAnothersSaying(word, reading));
        }
        if (isSayingBeside(word, reading)) {
            return true;
        }
        boolean quoted = before.get().tag().equals("''")
                && before.get()
                        .findPrevious()
                        .filter(mark -> mark.tag().equals(","))
                        .isPresent();
        if (before.get().tag().equals(",") && isOthersSaying(word, reading)) {
            return true;
        }
        return (before.get().tag().equals(",") || quoted)
                && (isParticipleOfSpeaker(word)
                        || (word.label().equals("appos") && !TimeWords.isTime(word) && !isListed(word))
                        || isRemark(word, clause)
                        || (word.label().equals("advcl")
                                && word.findKid("mark")
                                        .filter(mark -> mark.isOneOf(REPORTER_GOES_ON))
                                        .isPresent()));
    }
}
