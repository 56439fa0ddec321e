package org.onrecord.extraction.syntax;

import java.util.List;
import org.onrecord.article.Span;

/**
 * A parsed sentence.
 *
 * @param tokens in order, at least one; heads point into this list
 */
public record Sentence(List<Token> tokens) {

    public Sentence {
        tokens = List.copyOf(tokens);
        if (tokens.isEmpty()) {
            throw new IllegalArgumentException("a sentence needs a token");
        }
    }

    public Span span() {
        return tokens.getFirst().span().and(tokens.getLast().span());
    }
}
