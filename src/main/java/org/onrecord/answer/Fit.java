package org.onrecord.answer;

import java.util.Locale;

/**
 * How near a claim comes to a topic that it does not have in so many words: by what it means, and by the words that it does
 * have. Of the names of a topic it must have every one, whatever the rest; see {@link NearFit}.
 *
 * @param meaning the cosine of the topic and the whole claim, from about 0.4 for what has nothing in common
 * @param words from 0 to 1, how much of the topic's other words stand in it and around it, by how rare and how near they are
 * @param least the sum from which on the claim is near
 */
public record Fit(double meaning, double words, double least) {

    /** What all of the words are worth beside the meaning. */
    private static final double WORTH_OF_WORDS = 0.4;

    double sum() {
        return meaning + WORTH_OF_WORDS * words;
    }

    boolean isNear() {
        return sum() >= least;
    }

    /** For example "near to the topic: 0.83 = meaning 0.68 + words 0.15, at least 0.69". */
    String inWords() {
        return String.format(
                Locale.ROOT,
                "near to the topic: %.2f = meaning %.2f + words %.2f, at least %.2f",
                sum(),
                meaning,
                WORTH_OF_WORDS * words,
                least);
    }
}
