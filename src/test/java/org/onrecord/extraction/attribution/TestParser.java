package org.onrecord.extraction.attribution;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.onrecord.article.Passage;
import org.onrecord.article.Span;
import org.onrecord.extraction.nlp4j.Nlp4jParser;
import org.onrecord.extraction.syntax.Paragraph;
import org.onrecord.extraction.syntax.Parser;

/** The parser with the models that the build packs, loaded once for all tests. */
final class TestParser {

    private static final Parser PARSER = Nlp4jParser.open(Path.of("target", "models"));

    private TestParser() {}

    /** Every line of a text as a paragraph of one kind. */
    static List<Paragraph> lines(String text, Passage.Kind kind) {
        var paragraphs = new ArrayList<Paragraph>();
        int start = 0;
        for (var line : text.split("\n", -1)) {
            if (!line.isBlank()) {
                var span = new Span(start, start + line.length());
                paragraphs.add(new Paragraph(new Passage(span, kind), PARSER.parse(text, span)));
            }
            start += line.length() + 1;
        }
        return List.copyOf(paragraphs);
    }
}
