package org.onrecord.extraction.nlp4j;

import edu.emory.mathcs.nlp.learning.util.MajorVector;
import java.io.IOException;

/**
 * A model's weights on their way into a packed file: 94 of 100 are zero and are left out, the others are rounded to 16
 * bits.
 */
final class PackedWeights {
    private static final int MOST_LABELS = 256;

    private final int[] rows;
    private final byte[] labels;
    private final short[] weights;
    private final float unit;

    private PackedWeights(int[] rows, byte[] labels, short[] weights, float unit) {
        this.rows = rows;
        this.labels = labels;
        this.weights = weights;
        this.unit = unit;
    }

    static PackedWeights of(MajorVector vector) {
        int labelSize = vector.getLabelSize();
        if (labelSize > MOST_LABELS) {
            throw new IllegalArgumentException("a label must fit into a byte, not one of " + labelSize);
        }
        int size = vector.getFeatureSize() * labelSize;
        int count = 0;
        float strongest = 0;
        for (int i = 0; i < size; i++) {
            float weight = vector.get(i);
            count += weight == 0 ? 0 : 1;
            strongest = Math.max(strongest, Math.abs(weight));
        }
        var packed = new PackedWeights(
                new int[vector.getFeatureSize() + 1], new byte[count], new short[count], strongest / Short.MAX_VALUE);
        packed.fill(vector);
        return packed;
    }

    /** Whether a feature has any weight: one that has none need not be found. */
    boolean has(int feature) {
        return feature < rows.length - 1 && rows[feature] < rows[feature + 1];
    }

    void write(PackedWriter out) throws IOException {
        out.number(rows.length - 1);
        out.number(weights.length);
        out.number(unit);
        out.numbers(rows);
        out.numbers(labels);
        out.numbers(weights);
    }

    private void fill(MajorVector vector) {
        int labelSize = vector.getLabelSize();
        int next = 0;
        for (int row = 0; row < rows.length - 1; row++) {
            for (int label = 0; label < labelSize; label++) {
                float weight = vector.get(row * labelSize + label);
                if (weight != 0) {
                    labels[next] = (byte) label;
                    weights[next++] = (short) Math.round(weight / unit);
                }
            }
            rows[row + 1] = next;
        }
    }
}
