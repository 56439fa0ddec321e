package org.onrecord.extraction.syntax;

import java.util.List;
import org.onrecord.article.Passage;

/** A passage of an article with its parsed sentences; the sentences are empty where nothing is to be read from it. */
public record Paragraph(Passage passage, List<Sentence> sentences) {
    public Paragraph {
        sentences = List.copyOf(sentences);
    }
}
