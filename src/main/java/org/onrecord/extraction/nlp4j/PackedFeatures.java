package org.onrecord.extraction.nlp4j;

import edu.emory.mathcs.nlp.learning.util.FeatureMap;

/** Finds a feature's row in the weights by its hash instead of its text. */
final class PackedFeatures extends FeatureMap {
    private final transient HashTable rows;

    PackedFeatures(HashTable rows) {
        this.rows = rows;
    }

    @Override
    public int index(int type, String feature) {
        return rows.find(FeatureHash.of(type, feature));
    }

    @Override
    public int add(int type, String feature) {
        throw new UnsupportedOperationException("a packed model does not learn");
    }
}
