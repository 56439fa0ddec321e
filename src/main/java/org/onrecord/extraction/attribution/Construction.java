package org.onrecord.extraction.attribution;

import java.util.Optional;

/** One way in which English says who says what. Stateless. */
interface Construction {

    /** What is said by means of a word; empty when the word is no cue in this construction. */
    Optional<Saying> find(Word word, Reading reading);
}
