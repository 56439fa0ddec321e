package org.onrecord.question;

import java.util.List;
import java.util.Locale;

/**
 * A word of a question, or several that name somebody.
 *
 * @param text as asked
 * @param start where it stands in the question
 * @param whos who is named; several when the name fits several, empty for a word that names nobody
 * @param adjective whether it names a state by an adjective: "Iranian"
 */
record Piece(String text, int start, int end, List<Who> whos, boolean adjective) {

    Piece {
        whos = List.copyOf(whos);
    }

    static Piece word(String text, int start) {
        return new Piece(text, start, start + text.length(), List.of(), false);
    }

    boolean isWho() {
        return !whos.isEmpty();
    }

    String lower() {
        return text.toLowerCase(Locale.ROOT);
    }

    boolean is(String... words) {
        return !isWho() && List.of(words).contains(lower());
    }
}
