package org.onrecord.similarity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class SimilarityTest {

    private final List<String> embedded = new ArrayList<>();

    @Test
    void embedsNothingTwice() {
        try (var similarity = new Similarity(Recording::new)) {
            var first = similarity.findVector("ferry");
            var again = similarity.findVector("ferry");

            assertThat(first).isPresent().isEqualTo(again);
            assertThat(embedded).containsExactly("ferry");
        }
    }

    @Test
    void onlyTheBeginningOfALongTextCounts() {
        try (var similarity = new Similarity(Recording::new)) {
            similarity.findVector("x".repeat(100_000));

            assertThat(embedded.getFirst()).hasSizeLessThan(1000);
        }
    }

    @Test
    void withoutAModelThereAreNoVectorsAndItIsTriedOnce() {
        var tries = new AtomicInteger();
        try (var similarity = new Similarity(() -> {
            tries.incrementAndGet();
            throw new EmbedderUnavailableException("the model is missing", null);
        })) {
            assertThat(similarity.findVector("ferry")).isEmpty();
            assertThat(similarity.findVector("harbour")).isEmpty();
            assertThat(tries).hasValue(1);
        }
        assertThat(Similarity.none().findVector("ferry")).isEmpty();
    }

    @Test
    void theModelIsNotLoadedBeforeItIsNeeded() {
        try (var similarity = new Similarity(() -> {
            throw new AssertionError("loaded");
        })) {
            assertThat(similarity).isNotNull();
        }
    }

    @Test
    void vectorsKeepTheirDirectionAsBytes() {
        var vector = Vector.of(new float[] {0.5f, -0.25f, 0, 0.125f});

        assertThat(Vector.of(vector.bytes())).isEqualTo(vector);
        assertThat(vector.cosine(Vector.of(new float[] {1, -0.5f, 0, 0.25f}))).isEqualTo(1);
        assertThat(vector.cosine(Vector.of(new float[] {0, 0, 1, 0}))).isZero();
        assertThat(Vector.of(new float[4]).cosine(vector)).isZero();
        assertThatThrownBy(() -> vector.cosine(Vector.of(new float[3])))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("4 and 3 dimensions");
    }

    private final class Recording implements Embedder {

        @Override
        public Vector embed(String text) {
            embedded.add(text);
            return Vector.of(new float[] {text.length(), 1});
        }

        @Override
        public void close() {
            // There is nothing to let go of.
        }
    }
}
