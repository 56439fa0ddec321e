package org.onrecord.extraction.nlp4j;

import edu.emory.mathcs.nlp.learning.optimization.OnlineOptimizer;
import edu.emory.mathcs.nlp.learning.util.FeatureVector;
import edu.emory.mathcs.nlp.learning.util.Instance;
import edu.emory.mathcs.nlp.learning.util.WeightVector;
import java.util.List;

/** What the library asks for scores; named an optimizer there because it could learn as well. */
final class PackedOptimizer extends OnlineOptimizer {
    private final transient SparseWeights weights;

    PackedOptimizer(SparseWeights weights, List<String> labels) {
        super(new WeightVector(), 0, 0);
        this.weights = weights;
        labels.forEach(label_map::add);
    }

    @Override
    public float[] scores(FeatureVector seen) {
        return weights.scores((FeatureHashes) seen);
    }

    @Override
    protected void trainAux(Instance instance) {
        throw doesNotLearn();
    }

    @Override
    public void updateMiniBatch() {
        throw doesNotLearn();
    }

    @Override
    protected int getPredictedLabel(Instance instance) {
        throw doesNotLearn();
    }

    @Override
    protected float getLearningRate(int index, boolean sparse) {
        throw doesNotLearn();
    }

    private static UnsupportedOperationException doesNotLearn() {
        return new UnsupportedOperationException("a packed model does not learn");
    }
}
