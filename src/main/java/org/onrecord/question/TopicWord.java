package org.onrecord.question;

import java.util.Set;

/**
 * Something that the answer must be about.
 *
 * @param word as asked, lower case; a name in its canonical form
 * @param terms what may stand for it, as {@link org.onrecord.index.Terms} makes them
 */
public record TopicWord(String word, Set<String> terms, Weight weight) {

    /** How much it matters. */
    public enum Weight {
        /** A state, body or person. */
        NAME,
        /** A word without which the answer is about something else. */
        SPECIFIC,
        /** A word that helps, such as a verb or "issue"; the answer may lack it. */
        LOOSE
    }

    public TopicWord {
        terms = Set.copyOf(terms);
    }

    TopicWord essential() {
        return new TopicWord(word, terms, Weight.SPECIFIC);
    }

    public boolean isLoose() {
        return weight == Weight.LOOSE;
    }
}
