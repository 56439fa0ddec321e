package org.onrecord.extraction.nlp4j;

import java.nio.file.Path;
import java.util.List;
import org.onrecord.article.Span;
import org.onrecord.extraction.syntax.Sentence;

/** The parser with the models that the build packed. */
final class TestParser {
    static final Path MODELS = Path.of("target", "models");
    static final Nlp4jParser PARSER = Nlp4jParser.open(MODELS);

    private TestParser() {}

    static List<Sentence> parse(String text) {
        return PARSER.parse(text, new Span(0, text.length()));
    }

    static List<String> sentences(String text) {
        return parse(text).stream().map(sentence -> sentence.span().in(text)).toList();
    }
}
