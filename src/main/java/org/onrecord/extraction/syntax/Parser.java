package org.onrecord.extraction.syntax;

import java.util.List;
import org.onrecord.article.Span;

/** Divides text into sentences and tells the grammar of each. Safe for use by many threads. */
public interface Parser {

    /**
     * Parses one passage of a text, line by line: no sentence goes over a line's end.
     *
     * @param passage what to parse; offsets of the tokens count in the whole text
     * @return the sentences in order; empty when there are no words
     */
    List<Sentence> parse(String text, Span passage);
}
