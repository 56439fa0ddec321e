package org.onrecord.extraction.nlp4j;

import static org.assertj.core.api.Assertions.assertThat;

import edu.emory.mathcs.nlp.common.util.IOUtils;
import edu.emory.mathcs.nlp.common.util.Language;
import edu.emory.mathcs.nlp.component.morph.MorphologicalAnalyzer;
import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.component.template.feature.Field;
import edu.emory.mathcs.nlp.component.template.lexicon.GlobalLexica;
import edu.emory.mathcs.nlp.component.template.lexicon.GlobalLexicon;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.template.util.NLPFlag;
import edu.emory.mathcs.nlp.decode.NLPDecoder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.onrecord.article.Span;

/** The packed models against the ones that the library publishes, which need 2 GB and half a minute. */
@Tag("slow")
class PackedModelsTest {
    private static final Path PUBLISHED = Path.of("target", "published-models");

    /** Where the articles lie that this project may read but not keep. */
    private static final Path ARTICLES = Path.of("..", "shared", "wikinews", "articles.jsonl");

    private static Nlp4jParser published;

    @BeforeAll
    static void load() throws IOException, ClassNotFoundException {
        var decoder = new NLPDecoder();
        decoder.setComponents(List.of(
                lexica(),
                model(ModelFile.TAGGER),
                new MorphologicalAnalyzer<>(Language.ENGLISH),
                model(ModelFile.PARSER)));
        published = new Nlp4jParser(tokens -> decoder.decode(decoder.toNodeArray(tokens)));
    }

    @Test
    void giveTheSameParsesOfOurSentences() throws IOException {
        try (var in = PackedModelsTest.class.getResourceAsStream("sentences.txt")) {
            assertSame(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void giveTheSameParsesOfNews() throws IOException {
        Assumptions.assumeTrue(Files.exists(ARTICLES));

        assertSame(Files.readString(ARTICLES).replace("\\n", "\n").replace("\\\"", "\""));
    }

    private static void assertSame(String text) {
        var lines = Lines.in(text, new Span(0, text.length()));

        var different = lines.stream()
                .filter(line -> !TestParser.PARSER.parse(text, line).equals(published.parse(text, line)))
                .toList();

        assertThat(different).isEmpty();
    }

    @SuppressWarnings("unchecked")
    private static NLPComponent<NLPNode> model(ModelFile file) throws IOException, ClassNotFoundException {
        var component = (OnlineComponent<NLPNode, ?>) read(file);
        component.setFlag(NLPFlag.DECODE);
        return component;
    }

    @SuppressWarnings("unchecked")
    private static GlobalLexica<NLPNode> lexica() throws IOException, ClassNotFoundException {
        var empty = new ByteArrayInputStream("<configuration/>".getBytes(StandardCharsets.UTF_8));
        var lexica = new GlobalLexica<NLPNode>(empty);
        var field = Field.word_form_simplified_lowercase;
        lexica.setAmbiguityClasses(
                new GlobalLexicon<>((Map<String, List<String>>) read(ModelFile.AMBIGUITY), field, "ambiguity"));
        lexica.setWordClusters(
                new GlobalLexicon<>((Map<String, Set<String>>) read(ModelFile.CLUSTERS), field, "clusters"));
        return lexica;
    }

    private static Object read(ModelFile file) throws IOException, ClassNotFoundException {
        try (var in = IOUtils.createObjectXZBufferedInputStream(Files.newInputStream(file.original(PUBLISHED)))) {
            return in.readObject();
        }
    }
}
