package org.onrecord.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.claim.Cues;
import org.onrecord.day.DayReader;
import org.onrecord.extraction.ClaimExtractor;
import org.onrecord.index.ClaimIndex;
import org.onrecord.index.memory.MemoryClaimIndex;
import org.onrecord.name.Names;
import org.onrecord.name.Roles;
import org.onrecord.reading.ArticleReader;
import org.onrecord.reading.Limits;

class NewerRulesTest {

    private static final String OLDER = "older";
    private static final String NEWER = "newer";

    @TempDir
    private Path folder;

    private final ClaimIndex index = new MemoryClaimIndex();

    @BeforeEach
    void write() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "The dam\n\nThe dam by the harbour failed on Monday.\n");
        Files.writeString(folder.resolve("b.txt"), "The port\n\nThe port was closed on Monday.\n");
    }

    @Test
    void readUnchangedArticlesAgain() {
        read(OLDER);

        var report = read(NEWER);

        assertThat(report.readAgain()).isEqualTo(2);
        assertThat(report.unchanged()).isZero();
        assertThat(index.articleCount()).isEqualTo(2);
    }

    @Test
    void readThemOnce() {
        read(OLDER);
        read(NEWER);

        var report = read(NEWER);

        assertThat(report.unchanged()).isEqualTo(2);
        assertThat(report.readAgain()).isZero();
    }

    @Test
    void readWhatAKilledRunHadNotComeTo() {
        read(OLDER);
        try (var writer = index.write()) {
            var first = index.articles().findFirst().orElseThrow();
            writer.put(first, index.claimsOf(first.id()), NEWER);
            writer.commit();
        }

        var report = read(NEWER);

        assertThat(report.readAgain()).isEqualTo(1);
        assertThat(report.unchanged()).isEqualTo(1);
    }

    @Test
    void areNotWhatAChangedArticleIsCountedFor() throws IOException {
        read(OLDER);
        Files.writeString(folder.resolve("a.txt"), "The dam\n\nThe dam by the harbour failed on Sunday.\n");

        var report = read(NEWER);

        assertThat(report.changed()).isEqualTo(1);
        assertThat(report.readAgain()).isEqualTo(1);
    }

    @Test
    void changedMetadataIsAChangedArticle() throws IOException {
        read(OLDER);
        Files.writeString(folder.resolve("articles.json"), "[{\"file\": \"a.txt\", \"outlet\": \"The Harbour Post\"}]");

        var report = read(OLDER);

        assertThat(report.changed()).isEqualTo(1);
        assertThat(report.unchanged()).isEqualTo(1);
    }

    private IngestReport read(String rules) {
        var reader = new ArticleReader(LocalDate.of(2022, 11, 6), Limits.DEFAULT);
        var names = Names.load();
        // No parser: what the sentences are is of no interest here.
        var extractor = new ClaimExtractor(
                (text, passage) -> List.of(), Cues.load(), names, Roles.load(names), new DayReader());
        try (ExecutorService workers = Executors.newSingleThreadExecutor()) {
            return new Ingest(reader, () -> extractor, rules, index, workers).read(List.of(folder), new Silent());
        }
    }

    /** Nobody listens. */
    private static final class Silent implements IngestListener {
        @Override
        public void progress(long bytesDone, long bytes, int articles) {}

        @Override
        public void skipped(String place, String why) {}

        @Override
        public void noted(String place, String what) {}
    }
}
