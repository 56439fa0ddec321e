package org.onrecord.extraction.nlp4j;

import edu.emory.mathcs.nlp.component.dep.DEPParser;
import edu.emory.mathcs.nlp.component.pos.POSTagger;
import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.template.state.NLPState;
import edu.emory.mathcs.nlp.component.template.util.NLPFlag;
import java.nio.file.Path;
import java.util.List;

/** The library's tagger and parser with the weights, features and labels of packed files. */
final class PackedComponents {

    private PackedComponents() {}

    static POSTagger<NLPNode> tagger(Path file) {
        var tagger = new POSTagger<NLPNode>();
        load(file, tagger);
        return tagger;
    }

    static DEPParser<NLPNode> parser(Path file) {
        var parser = new DEPParser<NLPNode>();
        var labels = load(file, parser);
        for (int i = 0; i < labels.size(); i++) {
            parser.getLabelCandidates().add(labels.get(i), i);
        }
        return parser;
    }

    private static <S extends NLPState<NLPNode>> List<String> load(Path file, OnlineComponent<NLPNode, S> component) {
        var in = PackedReader.open(file);
        var labels = in.text().lines().toList();
        var template = in.text();
        float bias = in.fraction();
        var features = new PackedFeatures(in.table());
        component.setFeatureTemplate(new PackedTemplate<>(features, template));
        component.setOptimizer(new PackedOptimizer(weights(in, labels.size()), bias, labels));
        component.setFlag(NLPFlag.DECODE);
        return labels;
    }

    private static SparseWeights weights(PackedReader in, int labels) {
        int features = in.number();
        int weights = in.number();
        float unit = in.fraction();
        return new SparseWeights(labels, in.ints(features + 1), in.bytes(weights), in.shorts(weights), unit);
    }
}
