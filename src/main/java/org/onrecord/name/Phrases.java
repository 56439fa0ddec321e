package org.onrecord.name;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.name.NameTable.Entry;

/** Looks phrases up in the table of names: in articles as printed, in questions as typed. */
sealed interface Phrases permits PrintedPhrases, TypedPhrases {

    /**
     * A phrase that was found.
     *
     * @param length how many words it has
     */
    record Match(Entry entry, int length) {}

    /** The longest phrase of the table that begins with a word. */
    @Nullable Match longest(List<Word> words, int from);

    /** Whether letters' case tells names from other words here. */
    boolean caseTells();

    /** The words from here on in lower case, divided by spaces; {@code null} where something else divides them. */
    static @Nullable String key(List<Word> words, int from, int length) {
        if (from + length > words.size()) {
            return null;
        }
        if (length == 1) {
            return words.get(from).lower();
        }
        var key = new StringBuilder(words.get(from).lower());
        for (int i = from + 1; i < from + length; i++) {
            if (!words.get(i).adjacent()) {
                return null;
            }
            key.append(' ').append(words.get(i).lower());
        }
        return key.toString();
    }
}
