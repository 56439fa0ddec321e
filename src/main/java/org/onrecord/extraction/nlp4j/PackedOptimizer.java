package org.onrecord.extraction.nlp4j;

import edu.emory.mathcs.nlp.learning.optimization.OnlineOptimizer;
import edu.emory.mathcs.nlp.learning.util.Instance;
import edu.emory.mathcs.nlp.learning.util.WeightVector;
import java.util.List;

/** What the library asks for scores; named an optimizer there because it could learn as well. */
final class PackedOptimizer extends OnlineOptimizer {

    PackedOptimizer(SparseWeights weights, float bias, List<String> labels) {
        super(vectorOf(weights), 0, bias);
        labels.forEach(label_map::add);
    }

    private static WeightVector vectorOf(SparseWeights weights) {
        var vector = new WeightVector();
        vector.setSparseWeightVector(weights);
        return vector;
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
