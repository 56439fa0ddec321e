package org.onrecord.question;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Which dictionary forms a word can be a form of. */
final class Inflections {

    /** Form, and what it is a form of; the regular ones are worked out. */
    private static final Map<String, String> IRREGULAR = Table.rows("irregular.tsv").stream()
            .collect(toMap(List::getFirst, row -> row.get(1), (first, second) -> first));

    /** What "es" is put behind: "presses", "goes"; "planes" are no plans. */
    private static final Pattern HISSED = Pattern.compile(".*(?:s|x|z|sh|ch|o)e");

    private static final List<String> COMPARED = List.of("er", "est", "ly");

    private Inflections() {}

    /** All that the word can come from, itself first; not all of them need to be words. */
    static List<String> lemmas(String word) {
        var found = new ArrayList<String>();
        found.add(word);
        var irregular = IRREGULAR.get(word);
        if (irregular != null) {
            found.add(irregular);
        }
        addWithout(found, word, "s");
        addWithout(found, word, "ed");
        addWithout(found, word, "ing");
        return found;
    }

    /** The same, also of an adjective or adverb: "easier" can come from "easy", "boldly" from "bold". */
    static List<String> plainForms(String word) {
        var found = new ArrayList<>(lemmas(word));
        for (var ending : COMPARED) {
            if (word.endsWith(ending) && word.length() >= ending.length() + 3) {
                addStems(found, word.substring(0, word.length() - ending.length()));
            }
        }
        return found;
    }

    /** All that a noun can be the plural of, itself first. */
    static List<String> singulars(String noun) {
        var found = new ArrayList<String>();
        found.add(noun);
        addWithout(found, noun, "s");
        return found;
    }

    /** Whether it can stand after "was" in a passive: "accused", "said". */
    static boolean isParticiple(String word) {
        return word.endsWith("ed") || IRREGULAR.containsKey(word);
    }

    private static void addWithout(List<String> found, String word, String ending) {
        if (!word.endsWith(ending) || word.length() < ending.length() + 2) {
            return;
        }
        var stem = word.substring(0, word.length() - ending.length());
        if (!ending.equals("s")) {
            addStems(found, stem);
            return;
        }
        found.add(stem);
        if (stem.endsWith("ie")) {
            found.add(stem.substring(0, stem.length() - 2) + "y");
        }
        if (HISSED.matcher(stem).matches()) {
            found.add(stem.substring(0, stem.length() - 1));
        }
    }

    /** What a word without its ending may have been before the ending was put to it. */
    private static void addStems(List<String> found, String stem) {
        found.add(stem);
        if (stem.endsWith("i")) {
            found.add(stem.substring(0, stem.length() - 1) + "y");
        }
        found.add(stem + "e");
        int length = stem.length();
        if (length > 2 && stem.charAt(length - 1) == stem.charAt(length - 2)) {
            found.add(stem.substring(0, length - 1));
        }
    }
}
