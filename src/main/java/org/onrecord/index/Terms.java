package org.onrecord.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Makes the terms by which texts are searched: the same for claims and for questions, in every kind of index. A term is
 * for comparing, not for reading: "estimates", "estimated" and "estimate" all give "estimat".
 *
 * <p>Words are in lower case, without accents and possessive 's, in one spelling ("defence" as "defense") and without
 * inflection ("gave" as "give"). A figure is one term ("2,400" as "2400"), and so are initials ("U.N." as "un"; "US" as
 * "usa", so that it is not "us").
 */
public final class Terms {

    private static final int LONGEST = 64;
    private static final Spelling SPELLING = new Spelling();
    private static final Inflection INFLECTION = new Inflection();
    private static final Set<String> STOP_TERMS = stopTerms();

    private Terms() {}

    /**
     * The terms of a text in its order, repeats included; empty for a text without words. After the parts of a word with
     * a hyphen comes the word written as one, so that "Amir-Abdollahian" is found by either half and by
     * "Amirabdollahian".
     */
    public static List<String> of(String text) {
        var terms = new ArrayList<String>();
        new Words(text).forEach(word -> {
            if (!word.isDesignation()) {
                word.parts().forEach(part -> add(part, terms));
            }
            if (word.isDesignation() || word.parts().size() > 1) {
                add(word.joined(), terms);
            }
        });
        return terms;
    }

    /**
     * The terms of a question that say what it is about, in its order, each once: without function words, and with a word
     * with a hyphen only in its parts.
     */
    public static List<String> contentTerms(String text) {
        var terms = new ArrayList<String>();
        new Words(text).forEach(word -> {
            var parts = word.isDesignation() ? List.of(word.joined()) : word.parts();
            parts.forEach(part -> add(part, terms));
        });
        return terms.stream().distinct().filter(term -> !isStopWord(term)).toList();
    }

    /** Whether a term is of a word that holds sentences together and says nothing of what they are about. */
    public static boolean isStopWord(String term) {
        return STOP_TERMS.contains(term);
    }

    private static void add(String word, List<String> terms) {
        var folded = SPELLING.fold(word);
        if (folded.isEmpty()) {
            return; // Accents alone.
        }
        var term = Character.isDigit(folded.charAt(0)) ? folded : INFLECTION.stem(folded);
        terms.add(term.length() > LONGEST ? term.substring(0, LONGEST) : term);
    }

    private static Set<String> stopTerms() {
        var terms = new ArrayList<String>();
        Tables.rows("stop-words.txt").forEach(row -> row.forEach(word -> add(word, terms)));
        return Set.copyOf(terms);
    }
}
