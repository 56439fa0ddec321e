package org.onrecord.extraction.nlp4j;

import edu.emory.mathcs.nlp.common.util.Language;
import edu.emory.mathcs.nlp.component.morph.MorphologicalAnalyzer;
import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.feature.Field;
import edu.emory.mathcs.nlp.component.template.lexicon.GlobalLexica;
import edu.emory.mathcs.nlp.component.template.lexicon.GlobalLexicon;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.decode.NLPDecoder;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onrecord.article.Span;
import org.onrecord.extraction.syntax.Parser;
import org.onrecord.extraction.syntax.Sentence;
import org.onrecord.extraction.syntax.Token;

/** The Emory parser. One is enough for all threads. */
public final class Nlp4jParser implements Parser {
    private final Tokens tokenizer = new Tokens();
    private final SentenceSplitter splitter = new SentenceSplitter();
    private final NLPDecoder decoder = new NLPDecoder();

    Nlp4jParser(List<NLPComponent<NLPNode>> components) {
        decoder.setComponents(components);
    }

    /**
     * Loads the models, in about half a second.
     *
     * @param models the folder that {@link ModelPacker} wrote
     * @throws ModelsUnavailableException when they are missing, cut short, or of another version
     */
    public static Nlp4jParser open(Path models) {
        return new Nlp4jParser(List.of(
                lexica(models),
                PackedComponents.tagger(ModelFile.TAGGER.packed(models)),
                new MorphologicalAnalyzer<>(Language.ENGLISH),
                PackedComponents.parser(ModelFile.PARSER.packed(models))));
    }

    @Override
    public List<Sentence> parse(String text, Span passage) {
        var sentences = new ArrayList<Sentence>();
        for (var line : Lines.in(text, passage)) {
            parseLine(line.in(text), line.start(), sentences);
        }
        return List.copyOf(sentences);
    }

    private void parseLine(String line, int offset, List<Sentence> sentences) {
        var words = new Words(line, tokenizer.of(line));
        for (var tokens : splitter.split(words)) {
            if (tokens.stream().anyMatch(Nlp4jParser::isWord)) {
                sentences.add(sentence(decoder.decode(decoder.toNodeArray(tokens)), line, offset));
            }
        }
    }

    /** Rules and rows of marks have no grammar, and take the parser longest. */
    private static boolean isWord(edu.emory.mathcs.nlp.component.tokenizer.token.Token token) {
        return token.getWordForm().codePoints().anyMatch(Character::isLetterOrDigit);
    }

    /** What the library made of a sentence; its first node is the root, and stands for no word. */
    private static Sentence sentence(NLPNode[] nodes, String line, int offset) {
        var tokens = new ArrayList<Token>(nodes.length - 1);
        for (int i = 1; i < nodes.length; i++) {
            var node = nodes[i];
            var span = Typography.whole(new Span(node.getStartOffset(), node.getEndOffset()), line);
            tokens.add(new Token(
                    i - 1,
                    new Span(offset + span.start(), offset + span.end()),
                    span.in(line),
                    node.getLemma(),
                    node.getPartOfSpeechTag(),
                    node.getDependencyHead().getID() - 1,
                    node.getDependencyLabel()));
        }
        return new Sentence(tokens);
    }

    private static GlobalLexica<NLPNode> lexica(Path models) {
        // There is no constructor without a configuration.
        var empty = "<configuration/>".getBytes(StandardCharsets.UTF_8);
        var lexica = new GlobalLexica<NLPNode>(new ByteArrayInputStream(empty));
        Map<String, List<String>> ambiguity = PackedLexicon.load(ModelFile.AMBIGUITY.packed(models), words -> words);
        Map<String, Set<String>> clusters = PackedLexicon.load(
                ModelFile.CLUSTERS.packed(models), words -> Collections.unmodifiableSet(new LinkedHashSet<>(words)));
        lexica.setAmbiguityClasses(
                new GlobalLexicon<>(ambiguity, Field.word_form_simplified_lowercase, "ambiguity classes"));
        lexica.setWordClusters(new GlobalLexicon<>(clusters, Field.word_form_simplified_lowercase, "word clusters"));
        return lexica;
    }
}
