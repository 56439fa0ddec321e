package org.onrecord.extraction.nlp4j;

import edu.emory.mathcs.nlp.learning.initialization.WeightGenerator;
import edu.emory.mathcs.nlp.learning.util.MajorVector;
import edu.emory.mathcs.nlp.learning.util.SparseVector;

/** A model's weights without its zeros: for each feature the labels that it speaks for or against, and how strongly. */
final class SparseWeights extends MajorVector {
    private final int[] rows;
    private final byte[] labels;
    private final short[] strengths;
    private final float unit;

    /**
     * @param rows where each feature's weights begin, and at last where they all end
     * @param labels for each weight
     * @param strengths in units of {@code unit}
     */
    SparseWeights(int labelSize, int[] rows, byte[] labels, short[] strengths, float unit) {
        label_size = labelSize;
        feature_size = rows.length - 1;
        this.rows = rows;
        this.labels = labels;
        this.strengths = strengths;
        this.unit = unit;
    }

    @Override
    public void addScores(SparseVector features, float[] scores) {
        for (var feature : features.getVector()) {
            int row = feature.getIndex();
            if (row < feature_size) {
                addRow(row, scores);
            }
        }
    }

    private void addRow(int row, float[] scores) {
        int end = rows[row + 1];
        for (int i = rows[row]; i < end; i++) {
            scores[labels[i] & 0xFF] += strengths[i] * unit;
        }
    }

    @Override
    public int indexOf(int label, int feature) {
        return label + feature * label_size;
    }

    @Override
    protected void setRowSize(int size) {
        throw fixed();
    }

    @Override
    protected void setColumnSize(int size) {
        throw fixed();
    }

    @Override
    public boolean expand(int sparse, int dense, WeightGenerator generator) {
        throw fixed();
    }

    @Override
    public void addScores(float[] dense, float[] scores) {
        throw fixed();
    }

    @Override
    protected MajorVector createInstance() {
        throw fixed();
    }

    private static UnsupportedOperationException fixed() {
        return new UnsupportedOperationException("a packed model is sparse and does not learn");
    }
}
