package org.onrecord.extraction.attribution;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.onrecord.extraction.syntax.WordList;

/** Words that tell when, so that "on Friday" is not taken for a part of a name or of what is said. */
final class TimeWords {

    private static final Set<String> WORDS = WordList.read(TimeWords.class, "time-words.txt");

    private static final Set<String> WITH_YEARS = Set.of("in", "since", "during", "until");
    private static final Pattern YEAR = Pattern.compile("1[6-9]\\d\\d|20\\d\\d");

    private TimeWords() {}

    /** Whether a word, or the noun of its preposition, tells when. */
    static boolean isTime(Word word) {
        return isTimeNoun(word) || word.kids("pobj").stream().anyMatch(noun -> isTimeNoun(noun) || isYear(noun, word));
    }

    /** "in 1995". */
    private static boolean isYear(Word number, Word preposition) {
        return preposition.isOneOf(WITH_YEARS)
                && number.tag().equals("CD")
                && !number.hasKid("compound", "nmod", "prep")
                && YEAR.matcher(number.form()).matches();
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
