package org.onrecord.extraction.attribution;

import java.util.Optional;
import java.util.Set;

/** Parts of a sentence that the parser hung on what somebody says although another one speaks or acts in them. */
final class OtherSpeakers {

    private static final Set<String> BESIDE = Set.of("while", "whereas");

    private static final Set<String> SPEAKER = Set.of("him", "her", "them");
    private static final int LONGEST_NAME = 12;

    private OtherSpeakers() {}

    /** Without ", with the analyst Ann Porter having called it absurd", whatever the parser made of it. */
    static Phrase without(Phrase content, Reading reading) {
        return content.words().stream()
                .filter(verb -> verb.isTagged("VBG", "VBN", "VBD") && isCue(verb, reading) && !reading.isQuoted(verb))
                .flatMap(verb -> withBefore(verb).stream())
                .map(with -> content.before(with))
                .filter(left -> !left.isEmpty())
                .findFirst()
                .orElse(content);
    }

    /** The "with" behind a comma that has a participle of saying and a noun phrase between the two. */
    private static Optional<Word> withBefore(Word participle) {
        var at = participle.findPrevious();
        if (!participle.tag().equals("VBG")) {
            at = at.filter(having -> having.lower().equals("having")).flatMap(Word::findPrevious);
        }
        boolean named = at.filter(Word::isNominal).isPresent();
        for (int i = 0; named && i < LONGEST_NAME && at.isPresent(); i++) {
            var word = at.get();
            var before = word.findPrevious();
            if (word.lower().equals("with")) {
                return before.filter(mark -> mark.tag().equals(",")).map(comma -> word);
            }
            if (word.isTagged("VB*", "MD", ",", ":", "``", "''", "W*")) {
                return Optional.empty();
            }
            at = before;
        }
        return Optional.empty();
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
        boolean told = word.kids("mark").stream().anyMatch(mark -> mark.lower().equals("that"));
        return named && apart && !told && word.hasKid("ccomp") && reading.cues().has(word.lemma(), "clause");
    }

    /** "said it was safe, and his critics blame him for it": no speaker tells that of himself. */
    static boolean isAboutSpeaker(Word word, Reading reading) {
        boolean about = word.kids("dobj").stream().anyMatch(object -> object.isOneOf(SPEAKER))
                && word.kids("nsubj").stream().anyMatch(subject -> subject.isTagged("NNS", "NNP", "NNPS"));
        boolean joined = word.kids("nsubj").stream()
                .map(Word::firstUnder)
                .flatMap(first -> first.findPrevious().stream())
                .anyMatch(and -> and.tag().equals("CC")
                        && and.findPrevious()
                                .filter(mark -> mark.tag().equals(","))
                                .isPresent());
        return about && joined && isCue(word, reading);
    }

    /** "said it was a gift, while Minister Lopez wrote …": two speakers side by side. */
    static boolean isSayingBeside(Word word, Reading reading) {
        return word.label().equals("advcl")
                && !reading.isQuoted(word)
                && word.findKid("mark").filter(mark -> mark.isOneOf(BESIDE)).isPresent()
                && word.kids("nsubj").stream().anyMatch(subject -> subject.tag().startsWith("N"))
                && reading.cues().has(word.lemma(), "quotation");
    }

    /** ", with Minister Lopez calling it absurd", ", such as Minister Lopez, who praised it": somebody else speaks. */
    static boolean isOthersSaying(Word word, Reading reading) {
        if (!word.label().equals("prep")) {
            return false;
        }
        boolean with = word.lower().equals("with")
                && word.kids("pcomp").stream()
                        .anyMatch(verb -> isCue(verb, reading) && (word.hasKid("pobj") || verb.hasKid("nsubj")));
        boolean such = word.firstUnder().lower().equals("such")
                && word.kids("pobj").stream()
                        .flatMap(noun -> noun.subtree().stream())
                        .anyMatch(verb -> verb.label().equals("relcl") && isCue(verb, reading));
        return with || such;
    }

    /** "backing the plan, and nine members opposing it": taken for one more thing that is backed. */
    static boolean isOthersDoing(Word word, Reading reading) {
        boolean listed = word.isLabelled("conj", "appos")
                && word.firstSpokenUnder()
                        .findPrevious()
                        .filter(and -> and.tag().equals("CC"))
                        .isPresent();
        return listed
                && word.isNominal()
                && word.kids("acl").stream()
                        .anyMatch(verb -> verb.tag().equals("VBG") && verb.hasKid("dobj") && isCue(verb, reading));
    }

    private static boolean isCue(Word verb, Reading reading) {
        return verb.isVerb()
                && Rows.findFirst(reading.cues(), verb, "clause", "oprd", "np", "obj+as", "obj+for", "quotation")
                        .isPresent();
    }
}
