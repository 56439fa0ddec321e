package org.onrecord.name;

import org.onrecord.article.Span;

/**
 * A place in a text that names a party.
 *
 * @param span in the text that was searched; without a leading article word and without a possessive "'s"
 * @param words as they stand there
 */
public record Mention(Span span, String words, Form form, Party party) {

    /** By what the party is named. */
    public enum Form {
        /** Its own name, or another name or abbreviation of it. */
        NAME,
        /** The adjective, or the word for its people: "Iranian", "Iranians". */
        DEMONYM,
        /** Its capital, which can also mean just the city. */
        CAPITAL,
        /** Where its power sits: "the Kremlin", "Downing Street". */
        SEAT
    }
}
