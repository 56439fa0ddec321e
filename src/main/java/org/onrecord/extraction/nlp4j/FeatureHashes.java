package org.onrecord.extraction.nlp4j;

import edu.emory.mathcs.nlp.learning.util.FeatureVector;
import java.util.Arrays;

/** What is to be seen at one place of a sentence: the {@link FeatureHash} of each feature, in the template's order. */
final class FeatureHashes extends FeatureVector {
    private static final int USUAL = 128;

    private transient long[] hashes = new long[USUAL];
    private transient int size;

    void add(long hash) {
        if (size == hashes.length) {
            hashes = Arrays.copyOf(hashes, size * 2);
        }
        hashes[size++] = hash;
    }

    /** The rows of the features in a model's weights; -1 for what the model does not know. */
    int[] find(HashTable table) {
        var rows = new int[size];
        for (int i = 0; i < size; i++) {
            rows[i] = table.find(hashes[i]);
        }
        return rows;
    }
}
