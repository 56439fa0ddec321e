package org.onrecord.extraction;

import java.util.List;
import org.onrecord.article.Passage;

/** A passage of an article with its parsed sentences; the sentences are empty where nothing is to be read from it. */
record Paragraph(Passage passage, List<Sentence> sentences) {
    Paragraph {
        sentences = List.copyOf(sentences);
    }
}
