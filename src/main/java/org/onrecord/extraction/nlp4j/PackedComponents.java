package org.onrecord.extraction.nlp4j;

import edu.emory.mathcs.nlp.component.dep.DEPParser;
import edu.emory.mathcs.nlp.component.pos.POSTagger;
import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.component.template.state.NLPState;
import edu.emory.mathcs.nlp.component.template.util.NLPFlag;
import java.nio.file.Path;
import java.util.List;

/** The library's tagger and parser with the weights, features and labels of packed files. */
final class PackedComponents {

    private PackedComponents() {}

    static POSTagger<Node> tagger(Path file) {
        var tagger = new POSTagger<Node>();
        load(file, tagger);
        return tagger;
    }

    static DEPParser<Node> parser(Path file) {
        var parser = new DEPParser<Node>();
        var labels = load(file, parser);
        for (int i = 0; i < labels.size(); i++) {
            parser.getLabelCandidates().add(labels.get(i), i);
        }
        return parser;
    }

    private static <S extends NLPState<Node>> List<String> load(Path file, OnlineComponent<Node, S> component) {
        var in = PackedReader.open(file);
        var labels = in.text().lines().toList();
        component.setFeatureTemplate(new PackedTemplate<>(in.text()));
        component.setOptimizer(new PackedOptimizer(weights(in, labels.size()), labels));
        component.setFlag(NLPFlag.DECODE);
        return labels;
    }

    private static SparseWeights weights(PackedReader in, int labels) {
        var features = in.table();
        var rows = in.ints(in.number());
        return new SparseWeights(features, rows, in.ints(in.number()), labels);
    }
}
