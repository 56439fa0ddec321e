package org.onrecord.extraction.nlp4j;

import edu.emory.mathcs.nlp.learning.util.MajorVector;
import java.io.IOException;

/**
 * A model's weights on their way into a packed file: 94 of 100 are zero and most of these are left out, the others
 * are rounded to 23 bits.
 */
final class PackedWeights {
    /** A row with a weight for at least one label in so many is written full, which is longer, but is added faster. */
    private static final int FULL_FROM_ONE_IN = 4;

    private final int[] rows;
    private final int[] weights;

    private PackedWeights(int[] rows, int[] weights) {
        this.rows = rows;
        this.weights = weights;
    }

    static PackedWeights of(MajorVector vector) {
        int labelSize = vector.getLabelSize();
        if (labelSize > SparseWeights.MOST_LABELS) {
            throw new IllegalArgumentException("a label must fit into a byte, not one of " + labelSize);
        }
        int features = vector.getFeatureSize();
        float strongest = 0;
        for (int i = 0; i < features * labelSize; i++) {
            strongest = Math.max(strongest, Math.abs(vector.get(i)));
        }
        var rows = new int[features + 1];
        for (int row = 0; row < features; row++) {
            rows[row + 1] = rows[row] + length(vector, row);
        }
        var packed = new PackedWeights(rows, new int[rows[features]]);
        packed.fill(vector, strongest / SparseWeights.STRONGEST);
        return packed;
    }

    private static int length(MajorVector vector, int row) {
        int labels = vector.getLabelSize();
        int length = 0;
        for (int label = 0; label < labels; label++) {
            length += vector.get(row * labels + label) == 0 ? 0 : 1;
        }
        return length * FULL_FROM_ONE_IN < labels ? length : labels;
    }

    /** Whether a feature has any weight: one that has none need not be found. */
    boolean has(int feature) {
        return feature < rows.length - 1 && rows[feature] < rows[feature + 1];
    }

    void write(PackedWriter out) throws IOException {
        out.number(rows.length);
        out.numbers(rows);
        out.number(weights.length);
        out.numbers(weights);
    }

    private void fill(MajorVector vector, float unit) {
        int labelSize = vector.getLabelSize();
        for (int row = 0; row < rows.length - 1; row++) {
            int next = rows[row];
            boolean full = rows[row + 1] - next == labelSize;
            for (int label = 0; label < labelSize; label++) {
                float weight = vector.get(row * labelSize + label);
                if (full || weight != 0) {
                    weights[next++] = SparseWeights.weight(label, Math.round(weight / unit));
                }
            }
        }
    }
}
