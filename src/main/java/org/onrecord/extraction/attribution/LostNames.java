package org.onrecord.extraction.attribution;

import java.util.List;
import java.util.Set;

/**
 * Finds what somebody is called where the parser took it for a part of the one who is called so: "called the ruling on
 * the dam a big win for the town".
 */
final class LostNames {

    private static final Set<String> ARTICLES = Set.of("a", "an");
    private static final Set<String> COUNTING = Set.of(
            "bit",
            "couple",
            "dozen",
            "few",
            "further",
            "great",
            "handful",
            "hundred",
            "little",
            "lot",
            "million",
            "number",
            "second",
            "third",
            "thousand",
            "total");

    private LostNames() {}

    /** Object and name in one, or nothing: a noun, and right behind it another noun phrase with "a". */
    static Phrase behind(Word verb, Word object, Reading reading) {
        if (object.isBefore(verb) || object.tag().equals("PRP")) {
            return Phrase.NONE;
        }
        var words = Segments.around(verb).after(verb).words();
        int at = article(words, reading);
        if (at <= 0) {
            return Phrase.NONE;
        }
        int end = at;
        while (end < words.size() && !ends(words.get(end))) {
            end++;
        }
        return new Phrase(words.subList(0, end));
    }

    private static int article(List<Word> words, Reading reading) {
        for (int i = 1; i + 1 < words.size(); i++) {
            var word = words.get(i);
            boolean ends = word.isTagged(",", ":", ".", "W*", "MD", "VBD", "VBZ", "VBP");
            if (ends) {
                return -1;
            }
            var before = words.get(i - 1).isSpoken() || i < 2 ? words.get(i - 1) : words.get(i - 2);
            var next = words.get(i + 1);
            boolean name = word.isOneOf(ARTICLES)
                    && before.isTagged("NN*", "CD", "DT")
                    && before.isSpoken()
                    && !reading.isQuoted(before)
                    && !next.isOneOf(COUNTING)
                    && !TimeWords.isTimeNoun(next);
            if (name) {
                return i;
            }
        }
        return -1;
    }

    private static boolean ends(Word word) {
        return word.isTagged(",", ":", ".")
                || word.isTagged("VBD", "VBZ", "VBP", "MD")
                || word.isOneOf(Set.of("while", "after", "before", "as"));
    }
}
