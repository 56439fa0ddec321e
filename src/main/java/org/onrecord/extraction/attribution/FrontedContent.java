package org.onrecord.extraction.attribution;

import java.util.Optional;
import java.util.Set;

/** Where what is said begins when it stands before its speaker. */
final class FrontedContent {

    private static final Set<String> ENDS = Set.of(":", ".", "?", "!");
    /** It may stand inside a name. */
    private static final String HYPHEN = "-";

    private static final int LONGEST_PLACE = 5;
    /** They tie a sentence to the one before, so they are the reporter's. */
    private static final Set<String> TYING =
            Set.of("however", "meanwhile", "moreover", "furthermore", "additionally", "nevertheless", "nonetheless");

    private FrontedContent() {}

    static Phrase begun(Phrase content, Word verb, Reading reading) {
        return untied(behindPlace(behindMark(content, verb, reading)));
    }

    /** 'The bank noted the need: "We must act", said Porter': only the quotation is Porter's. */
    private static Phrase behindMark(Phrase content, Word verb, Reading reading) {
        var words = verb.tree().words();
        int speaker = verb.kids("nsubj").stream()
                .map(subject -> subject.firstUnder().start())
                .reduce(verb.start(), Math::min);
        for (int i = 1; i < verb.index() - 1; i++) {
            var quotation = ENDS.contains(words.get(i).form())
                    ? reading.quotations().findAt(words.get(i + 1).end())
                    : Optional.<Quotations.Quotation>empty();
            boolean last = quotation
                    .filter(found -> found.span().end() <= speaker
                            && !Marks.hasWords(reading.text(), found.span().end(), speaker))
                    .isPresent();
            if (last && !reading.isQuoted(words.get(i))) {
                return content.after(words.get(i));
            }
        }
        return content;
    }

    /** "LIMA — The dam is safe, Porter said": where it was written. */
    private static Phrase behindPlace(Phrase content) {
        var words = content.words();
        for (int i = 0; i < Math.min(words.size() - 1, LONGEST_PLACE); i++) {
            var word = words.get(i);
            if (word.isDash() && !word.form().equals(HYPHEN)) {
                return i > 0 && words.getFirst().index() == 0 ? content.after(word) : content;
            }
            boolean place = word.tag().startsWith("NNP") || !word.isSpoken();
            if (!place) {
                return content;
            }
        }
        return content;
    }

    private static Phrase untied(Phrase content) {
        var words = content.words();
        boolean tied = words.size() > 1
                && words.getFirst().isOneOf(TYING)
                && words.get(1).tag().equals(",");
        return tied ? content.after(words.get(1)) : content;
    }
}
