package org.onrecord.similarity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OnnxEmbedderTest {

    static final ModelFiles FILES = new ModelFiles(Path.of("target", "models", "similarity"));

    @TempDir
    Path folder;

    @Test
    void whatMeansTheSameIsNearerThanWhatHasTheSameWords() {
        try (var embedder = OnnxEmbedder.open(FILES.folder())) {
            var asked = embedder.embed("price of bread");

            assertThat(asked.cosine(embedder.embed("how much a loaf costs")))
                    .isGreaterThan(asked.cosine(embedder.embed("the price of freedom")));
            assertThat(asked.cosine(embedder.embed("price of bread"))).isEqualTo(1);
        }
    }

    @Test
    void threadsShareTheModel() throws Exception {
        try (var embedder = OnnxEmbedder.open(FILES.folder());
                var threads = Executors.newFixedThreadPool(4)) {
            var alone = embedder.embed("The harbour was closed.");

            var together = new ArrayList<Callable<Vector>>();
            for (int i = 0; i < 20; i++) {
                together.add(() -> embedder.embed("The harbour was closed."));
            }

            for (var each : threads.invokeAll(together)) {
                assertThat(each.get()).isEqualTo(alone);
            }
        }
    }

    /** Nobody's questions, nor that they are asked, go anywhere; the address is in the libraries that report to it. */
    @Test
    void theLibraryReportsToNobody() throws IOException {
        for (var library : ModelFiles.libraryNames()) {
            var bytes = Files.readAllBytes(FILES.libraries().resolve(library));

            assertThat(new String(bytes, StandardCharsets.ISO_8859_1).contains("OneCollector"))
                    .isFalse();
        }
    }

    @Test
    void saysWhichFileIsMissing() {
        assertThatThrownBy(() -> OnnxEmbedder.open(folder))
                .isInstanceOf(EmbedderUnavailableException.class)
                .hasMessageContainingAll("bge-small-en-v1.5-q.onnx", "missing", "./mvnw package");
    }

    @Test
    void saysWhenTheModelIsDamaged() throws IOException {
        var damaged = new ModelFiles(folder);
        Files.createDirectories(damaged.libraries());
        Files.copy(FILES.vocabulary(), damaged.vocabulary());
        for (var library : ModelFiles.libraryNames()) {
            Files.copy(FILES.libraries().resolve(library), damaged.libraries().resolve(library));
        }
        Files.writeString(damaged.model(), "not a model");

        assertThatThrownBy(() -> OnnxEmbedder.open(folder))
                .isInstanceOf(EmbedderUnavailableException.class)
                .hasMessageContaining("cannot be read");
    }
}
