package org.onrecord.extraction.attribution;

import java.util.Locale;
import java.util.Set;
import org.onrecord.extraction.syntax.WordList;

/** Words that tell when, so that "on Friday" is not taken for a part of a name or of what is said. */
final class TimeWords {

    private static final Set<String> WORDS = WordList.read(TimeWords.class, "time-words.txt");

    private TimeWords() {}

    /** Whether a word, or the noun of its preposition, tells when. */
    static boolean isTime(Word word) {
        return isTimeNoun(word) || word.kids("pobj").stream().anyMatch(TimeWords::isTimeNoun);
    }

    /** Whether the word itself tells when. */
    static boolean isTimeNoun(Word word) {
        return isTimeForm(word.form());
    }

    static boolean isTimeForm(String printed) {
        var form = printed.toLowerCase(Locale.ROOT);
        return WORDS.contains(form.endsWith(".") ? form.substring(0, form.length() - 1) : form);
    }
}
