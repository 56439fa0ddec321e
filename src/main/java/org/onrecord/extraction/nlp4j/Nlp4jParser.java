package org.onrecord.extraction.nlp4j;

import edu.emory.mathcs.nlp.component.template.node.AbstractNLPNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.onrecord.article.Span;
import org.onrecord.extraction.syntax.Parser;
import org.onrecord.extraction.syntax.Sentence;
import org.onrecord.extraction.syntax.Token;

/** The Emory parser. One is enough for all threads. */
public final class Nlp4jParser implements Parser {
    private final Tokens tokenizer = new Tokens();
    private final SentenceSplitter splitter = new SentenceSplitter();
    private final Decoder decoder;

    Nlp4jParser(Decoder decoder) {
        this.decoder = decoder;
    }

    /**
     * Loads the models, in about half a second.
     *
     * @param models the folder that {@link ModelPacker} wrote
     * @throws ModelsUnavailableException when they are missing, cut short, or of another version
     */
    public static Nlp4jParser open(Path models) {
        return new Nlp4jParser(PackedDecoder.open(models));
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
                sentences.add(sentence(decoder.decode(tokens), line, offset));
            }
        }
    }

    /** Rules and rows of marks have no grammar, and take the parser longest. */
    private static boolean isWord(edu.emory.mathcs.nlp.component.tokenizer.token.Token token) {
        return token.getWordForm().codePoints().anyMatch(Character::isLetterOrDigit);
    }

    /** What the library made of a sentence; its first node is the root, and stands for no word. */
    private static Sentence sentence(AbstractNLPNode<?>[] nodes, String line, int offset) {
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
}
