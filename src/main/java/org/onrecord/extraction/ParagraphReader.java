package org.onrecord.extraction;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.article.Article;
import org.onrecord.article.Passage;
import org.onrecord.extraction.syntax.Paragraph;
import org.onrecord.extraction.syntax.Parser;
import org.onrecord.extraction.syntax.Sentence;

/** Parses the passages of an article. */
final class ParagraphReader {

    private final Parser parser;

    ParagraphReader(Parser parser) {
        this.parser = parser;
    }

    /** One paragraph for each passage, in order; that of a frame has no sentences. */
    List<Paragraph> read(Article article) {
        var paragraphs = new ArrayList<Paragraph>();
        for (var passage : article.passages()) {
            paragraphs.add(new Paragraph(passage, sentences(article.text(), passage)));
        }
        return paragraphs;
    }

    private List<Sentence> sentences(String text, Passage passage) {
        return passage.kind() == Passage.Kind.FRAME ? List.of() : parser.parse(text, passage.span());
    }
}
