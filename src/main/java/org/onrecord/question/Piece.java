package org.onrecord.question;

import java.util.List;
import java.util.Locale;

/**
 * A word of a question, or several that name somebody.
 *
 * @param text as asked
 * @param start where it stands in the question
 * @param whos who is named; several when the name fits several, empty for a word that names nobody
 * @param kind how they are named
 * @param parts the words that it was joined of; empty for one word
 */
record Piece(String text, int start, int end, List<Who> whos, Kind kind, List<Piece> parts) {

    /** What a piece is, or by what it names somebody. */
    enum Kind {
        WORD,
        /** A person's or body's name on record. */
        NAME,
        /** A state or body that everybody knows. */
        PARTY,
        /** A state by its adjective: "Iranian". */
        ADJECTIVE,
        /** What somebody is or does: "the police spokesman". */
        ROLE
    }

    Piece {
        whos = List.copyOf(whos);
        parts = List.copyOf(parts);
    }

    static Piece word(String text, int start) {
        return new Piece(text, start, start + text.length(), List.of(), Kind.WORD, List.of());
    }

    /** The same place in the question, read as another word. */
    Piece as(String other) {
        return new Piece(other, start, end, List.of(), Kind.WORD, List.of());
    }

    boolean isWho() {
        return !whos.isEmpty();
    }

    boolean isAdjective() {
        return kind == Kind.ADJECTIVE;
    }

    String lower() {
        return text.toLowerCase(Locale.ROOT);
    }

    boolean is(String... words) {
        return !isWho() && List.of(words).contains(lower());
    }

    boolean is(GrammarWords part) {
        return !isWho() && part.has(lower());
    }
}
