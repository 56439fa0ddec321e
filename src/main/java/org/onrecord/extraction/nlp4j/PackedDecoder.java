package org.onrecord.extraction.nlp4j;

import edu.emory.mathcs.nlp.component.dep.DEPParser;
import edu.emory.mathcs.nlp.component.pos.POSTagger;
import edu.emory.mathcs.nlp.component.tokenizer.token.Token;
import java.nio.file.Path;
import java.util.List;

/** The library's tagger and parser on packed models. */
final class PackedDecoder implements Decoder {
    private final Vocabulary vocabulary;
    private final POSTagger<Node> tagger;
    private final DEPParser<Node> parser;

    private PackedDecoder(Vocabulary vocabulary, POSTagger<Node> tagger, DEPParser<Node> parser) {
        this.vocabulary = vocabulary;
        this.tagger = tagger;
        this.parser = parser;
    }

    static PackedDecoder open(Path models) {
        return new PackedDecoder(
                Vocabulary.open(models),
                PackedComponents.tagger(ModelFile.TAGGER.packed(models)),
                PackedComponents.parser(ModelFile.PARSER.packed(models)));
    }

    @Override
    public Node[] decode(List<Token> tokens) {
        var nodes = new Node[tokens.size() + 1];
        nodes[0] = Node.root();
        for (int i = 1; i < nodes.length; i++) {
            var token = tokens.get(i - 1);
            nodes[i] = Node.of(i, token, vocabulary.facts(token.getWordForm()));
        }
        tagger.process(nodes);
        for (int i = 1; i < nodes.length; i++) {
            nodes[i].setLemma(vocabulary.lemma(nodes[i].facts(), nodes[i].getPartOfSpeechTag()));
        }
        parser.process(nodes);
        return nodes;
    }
}
