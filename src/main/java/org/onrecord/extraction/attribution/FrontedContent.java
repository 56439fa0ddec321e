package org.onrecord.extraction.attribution;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Where what is said begins when it stands before its speaker. */
final class FrontedContent {

    private static final Set<String> ENDS = Set.of(":", ".", "?", "!");
    /** It may stand inside a name. */
    private static final String HYPHEN = "-";

    private static final int LONGEST_PLACE = 5;
    /** They tie a sentence to the one before, so they are the reporter's. */
    private static final Set<String> TYING = Set.of(
            "additionally",
            "as a result",
            "at the same time",
            "besides",
            "by contrast",
            "for example",
            "for instance",
            "furthermore",
            "however",
            "in addition",
            "in contrast",
            "meanwhile",
            "moreover",
            "nevertheless",
            "nonetheless");

    private static final int LONGEST_TIE = 4;

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
        int end = 0;
        while (end < Math.min(words.size() - 1, LONGEST_TIE) && words.get(end).isSpoken()) {
            end++;
        }
        var first = words.subList(0, end).stream().map(Word::lower).collect(Collectors.joining(" "));
        boolean tied = end > 0 && words.get(end).tag().equals(",") && TYING.contains(first);
        return tied ? content.after(words.get(end)) : content;
    }
}
