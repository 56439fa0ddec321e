package org.onrecord.extraction.nlp4j;

/**
 * A model's weights without most of its zeros: for each feature the labels that it speaks for or against, and how
 * strongly. Features with many labels have a full row, zeros included. Weights are whole numbers, so that their sum does
 * not depend on their order.
 */
final class SparseWeights {
    private static final int LABEL_BITS = 8;

    static final int MOST_LABELS = 1 << LABEL_BITS;

    /** So fine that rounding decides nothing, and so small that the sum of hundreds fits into 32 bits. */
    static final int STRONGEST = (1 << 22) - 1;

    private final HashTable features;
    private final int[] rows;
    private final int[] weights;
    private final int labels;

    /**
     * @param features tells each feature's row
     * @param rows where each feature's weights begin, and at last where they all end
     * @param weights made by {@link #weight}
     */
    SparseWeights(HashTable features, int[] rows, int[] weights, int labels) {
        this.features = features;
        this.rows = rows;
        this.weights = weights;
        this.labels = labels;
    }

    /** A label and the strength of a feature for it in one number. */
    static int weight(int label, int strength) {
        return (strength << LABEL_BITS) | label;
    }

    /**
     * How strongly features speak for each label. Rows are looked up before any is added: the processor then waits for
     * the memory of several at once, and waiting is most of the work.
     */
    float[] scores(FeatureHashes seen) {
        var sums = new int[MOST_LABELS];
        for (int row : seen.find(features)) {
            if (row > 0) { // the library's models have their bias in row 0, and features from 1
                addRow(row, sums);
            }
        }
        var scores = new float[labels];
        for (int label = 0; label < labels; label++) {
            scores[label] = sums[label];
        }
        return scores;
    }

    private void addRow(int row, int[] sums) {
        int from = rows[row];
        int to = rows[row + 1];
        if (to - from == labels) {
            addFullRow(from, sums);
        } else {
            addRow(from, to, sums);
        }
    }

    /** In the labels' order, so that the processor adds several at once: this is where a parser spends its time. */
    private void addFullRow(int from, int[] sums) {
        for (int label = 0; label < labels; label++) {
            sums[label] += weights[from + label] >> LABEL_BITS;
        }
    }

    private void addRow(int from, int to, int[] sums) {
        for (int i = from; i < to; i++) {
            int weight = weights[i];
            sums[weight & (MOST_LABELS - 1)] += weight >> LABEL_BITS;
        }
    }
}
