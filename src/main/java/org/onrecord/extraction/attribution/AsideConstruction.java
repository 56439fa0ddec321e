package org.onrecord.extraction.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.article.Passage;
import org.onrecord.claim.Cue;

/**
 * "The slide began, the police reported, in the northern lanes"; in a headline "Only a few were hurt, mayor says". The
 * commas tell it, so the tree is not asked: a parser easily makes the speaker a part of the sentence around.
 */
final class AsideConstruction implements Construction {

    private static final Set<String> PLAIN = Set.of("say", "report", "write", "announce", "note", "add");
    private static final int LONGEST_SPEAKER = 9;
    private static final int SHORTEST_CONTENT = 2;
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "VBN");

    @Override
    public Optional<Saying> find(Word verb, Reading reading) {
        if (!FINITE.contains(verb.tag()) || reading.isQuoted(verb) || verb.hasKid("aux", "auxpass")) {
            return Optional.empty();
        }
        var cue = Rows.findFirst(reading.cues(), verb, "quotation", "clause");
        var behind = speakerBehind(verb);
        if (cue.isPresent() && !behind.isEmpty()) {
            var content = around(verb, behind, reading);
            return content.isEmpty()
                    ? Optional.empty()
                    : Optional.of(saying(verb, cue.get(), behind, content, reading));
        }
        var speaker = speaker(verb);
        if (cue.isEmpty() || speaker.isEmpty()) {
            return Optional.empty();
        }
        var before = Segments.around(verb).before(speaker.words().getFirst());
        var content = isFollowedByComma(verb) ? parted(before, verb, reading) : closing(before, verb, reading);
        return content.isEmpty() ? Optional.empty() : Optional.of(saying(verb, cue.get(), speaker, content, reading));
    }

    private static Saying saying(Word verb, Cue cue, Phrase speaker, Phrase content, Reading reading) {
        return new Saying(verb, speaker, Phrase.of(verb), cue, reading.spans(content), Phrase.NONE, "aside");
    }

    /** ", reported the police, …": the noun phrase between the verb and the next comma. */
    private static Phrase speakerBehind(Word verb) {
        boolean opens = verb.findPrevious().filter(AsideConstruction::isComma).isPresent();
        if (!opens || !PLAIN.contains(verb.lemma()) || isParsed(verb)) {
            return Phrase.NONE;
        }
        var words = verb.tree().words();
        int end = verb.index() + 1;
        while (end < words.size() && words.get(end).isSpoken()) {
            end++;
        }
        var between = words.subList(verb.index() + 1, end);
        boolean speaks = !between.isEmpty()
                && between.size() <= LONGEST_SPEAKER
                && isNounPhrase(between)
                && between.stream().noneMatch(TimeWords::isTime)
                && isSpeaker(top(between));
        return speaks ? new Phrase(between) : Phrase.NONE;
    }

    /** Whether the parser saw who speaks, or what is said. */
    private static boolean isParsed(Word verb) {
        return verb.hasKid("nsubj", "csubj") || verb.kids("ccomp").stream().anyMatch(clause -> clause.isBefore(verb));
    }

    /** The noun that the others hang on. */
    private static Word top(List<Word> phrase) {
        return phrase.stream()
                .filter(word -> word.isNominal() && (word.head() == null || !phrase.contains(word.head())))
                .findFirst()
                .orElse(phrase.getLast());
    }

    private static boolean isSpeaker(Word noun) {
        return noun.tag().startsWith("NNP") || ObjectKinds.isListener(noun) || ObjectKinds.isOfNews(noun);
    }

    /** Both parts of the sentence, or the first where a speaker behind the verb ends it. */
    private static Phrase around(Word verb, Phrase speaker, Reading reading) {
        var segment = Segments.around(verb);
        var before = segment.before(verb);
        var after = segment.after(speaker.words().getLast());
        boolean apart = !tells(before, reading) || tellsAnother(before, reading);
        return apart ? Phrase.NONE : before.and(after);
    }

    /** The noun phrase between a comma and the verb. */
    private static Phrase speaker(Word verb) {
        var words = verb.tree().words();
        int start = verb.index();
        while (start > 0 && !isComma(words.get(start - 1))) {
            start--;
        }
        var between = new ArrayList<>(words.subList(start, verb.index()));
        if (!between.isEmpty() && between.getLast().tag().startsWith("RB")) {
            between.removeLast();
        }
        boolean short_ = !between.isEmpty() && between.size() <= LONGEST_SPEAKER && start > SHORTEST_CONTENT - 1;
        return short_ && isNounPhrase(between) ? new Phrase(between) : Phrase.NONE;
    }

    private static boolean isNounPhrase(List<Word> words) {
        var first = words.getFirst();
        return words.getLast().isNominal()
                && !first.isTagged("IN", "CC", "TO", "RB*", "W*")
                && words.stream().noneMatch(word -> word.isTagged("VB*", "MD", "CC", "W*", "``", "''", ":"));
    }

    private static boolean isFollowedByComma(Word verb) {
        return verb.findNext().filter(AsideConstruction::isComma).isPresent();
    }

    /** Both parts of a sentence that the speaker parts. */
    private static Phrase parted(Phrase before, Word verb, Reading reading) {
        var after = Segments.around(verb).after(verb);
        var spoken = after.words().stream().filter(Word::isSpoken).toList();
        boolean goesOn = spoken.size() >= SHORTEST_CONTENT
                && !isQuotationBeside(before, spoken.getFirst(), reading)
                && !spoken.getFirst().isTagged("VBG", "CC")
                && !tellsAnother(before, reading);
        return goesOn ? without(ofRelative(before), Set.of("CC")).and(after) : Phrase.NONE;
    }

    /** "The park, which, she said, is full": only what "which" takes up. */
    private static Phrase ofRelative(Phrase before) {
        var spoken = before.words().stream().filter(Word::isSpoken).toList();
        if (spoken.size() < 2 || !spoken.getLast().isTagged("WDT", "WP")) {
            return before;
        }
        var noun = spoken.get(spoken.size() - 2);
        while (noun.head() != null
                && noun.head().isNominal()
                && noun.isLabelled("compound", "nmod", "conj", "pobj", "appos")
                && noun.head().index() == noun.index() + 1) {
            noun = noun.head();
        }
        var which = spoken.getLast();
        var named = Phrase.under(noun).before(which);
        return named.isEmpty() ? Phrase.of(which) : named.and(Phrase.of(which));
    }

    /** A headline's last words, which the parser takes for a part of what stands before. */
    private static Phrase closing(Phrase before, Word verb, Reading reading) {
        boolean headline = verb.tree().passage().kind() != Passage.Kind.BODY;
        boolean last = verb.tree().words().stream().noneMatch(word -> word.isAfter(verb) && word.isSpoken());
        boolean unread = verb.kids("ccomp").isEmpty();
        long words = before.words().stream().filter(Word::isSpoken).count();
        boolean lost = PLAIN.contains(verb.lemma()) && tells(before, reading);
        return (headline || lost) && last && unread && words > SHORTEST_CONTENT ? before : Phrase.NONE;
    }

    /** Words in nobody's quotation marks with a verb, which the parser made a fragment of. */
    private static boolean tells(Phrase before, Reading reading) {
        return before.words().stream().anyMatch(word -> word.isTagged("VBD", "VBZ", "VBP", "VBN", "MD"))
                && before.words().stream().noneMatch(reading::isQuoted);
    }

    private static boolean isQuotationBeside(Phrase before, Word next, Reading reading) {
        var spoken = before.words().stream().filter(Word::isSpoken).toList();
        return reading.isQuoted(next) || (!spoken.isEmpty() && reading.isQuoted(spoken.getLast()));
    }

    private static boolean tellsAnother(Phrase before, Reading reading) {
        return before.words().stream()
                .anyMatch(word -> word.isVerb()
                        && reading.cues().has(word.lemma(), "clause")
                        && (word.hasKid("ccomp")
                                || word.findNext()
                                        .filter(next -> next.lower().equals("that"))
                                        .isPresent()));
    }

    private static Phrase without(Phrase phrase, Set<String> tagsInFront) {
        var words = phrase.words();
        boolean drop = !words.isEmpty() && tagsInFront.contains(words.getFirst().tag());
        return drop ? phrase.after(words.getFirst()) : phrase;
    }

    private static boolean isComma(Word word) {
        return word.tag().equals(",");
    }
}
