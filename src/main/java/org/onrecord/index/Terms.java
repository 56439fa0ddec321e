package org.onrecord.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Makes the terms by which texts are searched: the same for claims and for questions, in every kind of index. */
public final class Terms {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private Terms() {}

    /** The terms of a text in its order, repeats included; empty for a text without words. */
    public static List<String> of(String text) {
        var terms = new ArrayList<String>();
        var words = WORD.matcher(text.toLowerCase(Locale.ROOT));
        while (words.find()) {
            terms.add(words.group());
        }
        return terms;
    }
}
