package org.onrecord.ingest;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.onrecord.index.ClaimIndex;
import org.onrecord.similarity.Similarity;
import org.onrecord.similarity.Vector;

/**
 * Gives claims the vectors that they don't have yet, in batches. Each batch is committed by itself, so that a run that is
 * killed loses one; the next run goes on with what is missing. The index is locked only while a batch is written.
 */
public final class Vectors {

    private static final int BATCH = 250;

    private final ClaimIndex index;
    private final Similarity similarity;

    public Vectors(ClaimIndex index, Similarity similarity) {
        this.index = index;
        this.similarity = similarity;
    }

    /**
     * Goes on until every claim has its vector, and stops where there is no model.
     *
     * @param goOn asked before each vector; what was made until then is kept
     * @return how many wordings have their vectors now that did not before
     * @throws org.onrecord.index.IndexUnavailableException when somebody else is writing, or nobody can
     */
    public int fill(BooleanSupplier goOn) {
        int filled = 0;
        int last;
        do {
            var batch = batch(goOn);
            last = batch.size();
            if (last > 0) {
                keep(batch);
                filled += last;
            }
        } while (last == BATCH);
        return filled;
    }

    private Map<String, Vector> batch(BooleanSupplier goOn) {
        var batch = new LinkedHashMap<String, Vector>();
        if (goOn.getAsBoolean()) {
            for (var words : index.wordsWithoutVector(BATCH)) {
                var vector = similarity.findVector(words);
                if (vector.isEmpty() || !goOn.getAsBoolean()) {
                    break;
                }
                batch.put(words, vector.get());
            }
        }
        return batch;
    }

    private void keep(Map<String, Vector> batch) {
        try (var writer = index.write()) {
            batch.forEach((words, vector) -> writer.putVector(words, vector.bytes()));
            writer.commit();
        }
    }
}
