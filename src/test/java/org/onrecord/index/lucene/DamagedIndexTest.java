package org.onrecord.index.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.onrecord.TestArticles.ADMISSION;
import static org.onrecord.TestArticles.DENIAL;
import static org.onrecord.TestArticles.UNDATED;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.TestClaims;
import org.onrecord.article.Article;
import org.onrecord.index.ClaimIndex;
import org.onrecord.index.ClaimQuery;
import org.onrecord.index.IndexUnavailableException;

/** Damage is told, with the way out, and never makes words up. */
class DamagedIndexTest {

    private static final ClaimQuery ABOUT_PUMPS = new ClaimQuery(
            Set.of("Veldania", "Norrland"),
            Set.of(),
            null,
            List.of(Set.of("pump", "delivery")),
            1,
            null,
            null,
            null,
            10);

    @TempDir
    Path temporary;

    private Path folder;
    private List<Object> whole;

    @BeforeEach
    void write() throws IOException {
        folder = temporary.resolve("index");
        try (var index = LuceneClaimIndex.open(folder)) {
            for (var article : List.of(DENIAL, ADMISSION, UNDATED)) {
                put(index, article);
            }
            try (var writer = index.write()) {
                writer.remove("undated");
                writer.commit();
            }
            whole = readAll(index);
        }
    }

    @Test
    void aMissingFileIsTold() throws IOException {
        for (var file : files()) {
            var bytes = Files.readAllBytes(file);
            Files.delete(file);
            assertIsToldOrHarmless(file, "missing");
            Files.write(file, bytes);
        }
    }

    @Test
    void aFileThatWasCutOffIsTold() throws IOException {
        for (var file : files()) {
            var bytes = Files.readAllBytes(file);
            for (int length : new int[] {0, 1, bytes.length / 2, bytes.length - 1}) {
                Files.write(file, Arrays.copyOf(bytes, length));
                assertIsToldOrHarmless(file, "cut off at " + length);
            }
            Files.write(file, bytes);
        }
    }

    @Test
    void aFileThatWasOverwrittenIsTold() throws IOException {
        for (var file : files()) {
            var bytes = Files.readAllBytes(file);
            int step = Math.max(1, bytes.length / 41);
            for (int at = 0; at < bytes.length; at += step) {
                var changed = bytes.clone();
                for (int i = at; i < Math.min(at + step, bytes.length); i++) {
                    changed[i] ^= (byte) 0xA5;
                }
                Files.write(file, changed);
                assertIsToldOrHarmless(file, "overwritten at " + at);
            }
            Files.write(file, bytes);
        }
    }

    @Test
    void garbageInsteadOfTheListOfFilesIsTold() throws IOException {
        Files.writeString(folder.resolve("segments_99"), "garbage");

        try (var index = LuceneClaimIndex.open(folder)) {
            assertThatThrownBy(() -> index.search(ClaimQuery.ALL))
                    .isInstanceOf(IndexUnavailableException.class)
                    .hasMessageContaining(folder.toString())
                    .hasMessageContaining("damaged")
                    .hasMessageContaining("onrecord --data NEW-FOLDER index");
            assertThatThrownBy(index::write).isInstanceOf(IndexUnavailableException.class);
        }
    }

    @Test
    void nothingIsWrittenOverAnIndexWithoutItsListOfFiles() throws IOException {
        for (var file : files()) {
            if (file.getFileName().toString().startsWith("segments_")) {
                Files.delete(file);
            }
        }
        var before = files();

        try (var index = LuceneClaimIndex.open(folder)) {
            assertThatThrownBy(index::articleCount).hasMessageContaining("damaged");
            assertThatThrownBy(index::write)
                    .isInstanceOf(IndexUnavailableException.class)
                    .hasMessageContaining("damaged");
        }

        assertThat(files()).containsExactlyElementsOf(before);
    }

    private void assertIsToldOrHarmless(Path file, String damage) {
        try (var index = LuceneClaimIndex.open(folder)) {
            assertThat(readAll(index)).as("%s %s", file, damage).isEqualTo(whole);
        } catch (IndexUnavailableException e) {
            assertThat(e.getMessage()).contains(folder.toString()).contains("onrecord --data NEW-FOLDER index");
        }
        try (var index = LuceneClaimIndex.open(folder)) {
            assertThatThrownBy(index::verify).as("%s %s", file, damage).isInstanceOf(IndexUnavailableException.class);
        }
    }

    private List<Object> readAll(ClaimIndex index) {
        var all = new ArrayList<Object>();
        all.add(index.articleCount());
        all.add(index.claimCount());
        all.add(index.speakers());
        all.add(index.search(ClaimQuery.ALL));
        all.add(index.search(ABOUT_PUMPS));
        all.add(index.findArticle("denial"));
        all.add(index.claimsOf("admission"));
        try (var articles = index.articles()) {
            all.add(articles.toList());
        }
        return all;
    }

    private List<Path> files() throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> !Set.of("write.lock", "writer.txt")
                            .contains(file.getFileName().toString()))
                    .sorted()
                    .toList();
        }
    }

    private static void put(ClaimIndex index, Article article) {
        try (var writer = index.write()) {
            writer.put(article, TestClaims.of(article));
            writer.commit();
        }
    }
}
