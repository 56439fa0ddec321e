package org.onrecord.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.TestArticles.ADMISSION;
import static org.onrecord.TestArticles.DENIAL;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onrecord.TestClaims;
import org.onrecord.article.Article;
import org.onrecord.index.memory.MemoryClaimIndex;
import org.onrecord.ingest.Vectors;
import org.onrecord.similarity.Embedder;
import org.onrecord.similarity.OnnxEmbedder;
import org.onrecord.similarity.Similarity;
import org.onrecord.similarity.Vector;

class BackgroundVectorsTest {

    private static final Duration SHORT = Duration.ofMillis(1);

    private final MemoryClaimIndex index = new MemoryClaimIndex();
    private final Queue<String> embedded = new ConcurrentLinkedQueue<>();
    private final CountDownLatch release = new CountDownLatch(1);
    private final Similarity similarity = new Similarity(Recording::new);

    @BeforeEach
    void putClaims() {
        put(DENIAL);
    }

    @AfterEach
    void close() {
        similarity.close();
    }

    @Test
    void everyClaimGetsItsVectorAndSoDoesOneThatComesLater() throws InterruptedException {
        release.countDown();
        try (var vectors = new BackgroundVectors(new Vectors(index, similarity), SHORT, SHORT)) {
            vectors.start();
            until(() -> index.wordsWithoutVector(1).isEmpty());

            put(ADMISSION);

            until(() -> index.wordsWithoutVector(1).isEmpty());
            assertThat(embedded).doesNotHaveDuplicates();
        }
    }

    @Test
    void itGoesOnWhenSomebodyElseHasDoneWriting() throws InterruptedException {
        release.countDown();
        try (var vectors = new BackgroundVectors(new Vectors(index, similarity), SHORT, SHORT)) {
            try (var writer = index.write()) {
                vectors.start();
                until(() -> !embedded.isEmpty());
                assertThat(index.wordsWithoutVector(1)).isNotEmpty();
                assertThat(writer).isNotNull();
            }

            until(() -> index.wordsWithoutVector(1).isEmpty());
        }
    }

    @Test
    void whatIsMadeWhenItIsClosedIsFinishedAndNothingIsBegun() throws InterruptedException {
        var vectors = new BackgroundVectors(new Vectors(index, similarity), SHORT, SHORT);
        vectors.start();
        until(() -> !embedded.isEmpty());

        var closing = new Thread(vectors::close);
        closing.start();
        until(() -> closing.getState() == Thread.State.WAITING);
        release.countDown();
        closing.join();

        assertThat(embedded).hasSize(1);
        try (var writer = index.write()) {
            assertThat(writer).isNotNull();
        }
    }

    @Test
    void withoutAModelItEndsAndClosesAtOnce() {
        try (var none = new Similarity(() -> OnnxEmbedder.open(Path.of("no-such-folder")));
                var vectors = new BackgroundVectors(new Vectors(index, none), SHORT, SHORT)) {
            vectors.start();
        }

        assertThat(index.wordsWithoutVector(1)).isNotEmpty();
    }

    @Test
    void whatWasNeverStartedCloses() {
        new BackgroundVectors(new Vectors(index, similarity)).close();

        assertThat(embedded).isEmpty();
    }

    private static void until(BooleanSupplier isSo) throws InterruptedException {
        var end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (!isSo.getAsBoolean()) {
            assertThat(System.nanoTime()).isLessThan(end);
            Thread.sleep(SHORT);
        }
    }

    private void put(Article article) {
        try (var writer = index.write()) {
            writer.put(article, TestClaims.of(article));
            writer.commit();
        }
    }

    /** Embeds when it is let. */
    private final class Recording implements Embedder {

        @Override
        public Vector embed(String text) {
            embedded.add(text);
            awaitRelease();
            return Vector.of(new byte[] {(byte) text.length(), 1});
        }

        private void awaitRelease() {
            boolean interrupted = false;
            while (release.getCount() > 0) {
                try {
                    release.await();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }

        @Override
        public void close() {
            // There is nothing to let go of.
        }
    }
}
