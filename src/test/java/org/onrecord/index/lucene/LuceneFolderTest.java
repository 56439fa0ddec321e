package org.onrecord.index.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.onrecord.TestArticles.ADMISSION;
import static org.onrecord.TestArticles.DENIAL;
import static org.onrecord.TestClaims.BRANDT_DENIED;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.FilterIndexOutput;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.TestArticles;
import org.onrecord.TestClaims;
import org.onrecord.article.Article;
import org.onrecord.index.ClaimIndex;
import org.onrecord.index.ClaimQuery;
import org.onrecord.index.IndexUnavailableException;

/** What the folder of an index can be like. */
class LuceneFolderTest {

    @TempDir
    Path temporary;

    private Path folder;

    @BeforeEach
    void choose() {
        folder = temporary.resolve("data").resolve("index");
    }

    @Test
    void readingMakesNoFolder() {
        try (var index = LuceneClaimIndex.open(folder)) {
            assertThat(index.search(ClaimQuery.ALL)).isEmpty();
        }

        assertThat(folder.getParent()).doesNotExist();
    }

    @Test
    void anEmptyFolderIsAnEmptyIndexUntilSomethingIsWritten() throws IOException {
        Files.createDirectories(folder);
        try (var index = LuceneClaimIndex.open(folder)) {
            assertThat(index.articleCount()).isZero();

            put(DENIAL);

            assertThat(index.articleCount()).isEqualTo(1);
        }
    }

    @Test
    void whatWasCommittedIsThereAfterwards() {
        put(DENIAL);

        try (var index = LuceneClaimIndex.open(folder)) {
            assertThat(index.findArticle("denial")).contains(DENIAL);
            assertThat(index.findClaim(BRANDT_DENIED.id())).contains(BRANDT_DENIED);
        }
    }

    @Test
    void aFolderThatWasRemovedAndFilledAnewIsReadAnew() throws IOException {
        put(DENIAL);
        try (var index = LuceneClaimIndex.open(folder)) {
            assertThat(index.findArticle("denial")).isPresent();

            empty();
            assertThat(index.articleCount()).isZero();

            put(ADMISSION);
            assertThat(index.findArticle("denial")).isEmpty();
            assertThat(index.findArticle("admission")).contains(ADMISSION);
        }
    }

    @Test
    void aFolderThatWasReplacedBetweenTwoReadsIsReadAnew() throws IOException {
        put(DENIAL);
        try (var index = LuceneClaimIndex.open(folder)) {
            assertThat(index.findArticle("denial")).isPresent();

            empty();
            put(ADMISSION);

            assertThat(index.findArticle("denial")).isEmpty();
            assertThat(index.findArticle("admission")).contains(ADMISSION);
        }
    }

    @Test
    void aStreamGoesOnWhileTheIndexIsWrittenAnew() {
        for (int i = 0; i < 30; i++) {
            put(numbered(i));
        }
        try (var index = LuceneClaimIndex.open(folder);
                var articles = index.articles()) {
            var iterator = articles.iterator();
            assertThat(iterator.next()).isEqualTo(numbered(0));

            for (int i = 0; i < 30; i++) {
                remove("n" + (100 + i));
            }
            assertThat(index.articleCount()).isZero();

            for (int i = 1; i < 30; i++) {
                assertThat(iterator.next()).isEqualTo(numbered(i));
            }
        }
    }

    @Test
    void aClosedIndexSaysSo() {
        var index = LuceneClaimIndex.open(folder);
        index.close();

        assertThatThrownBy(index::articleCount)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("closed");
    }

    @Test
    void aFileIsNoFolder() throws IOException {
        Files.createDirectories(folder.getParent());
        Files.writeString(folder, "something else");

        try (var index = LuceneClaimIndex.open(folder)) {
            for (var use : List.<Runnable>of(index::articleCount, index::write)) {
                assertThatThrownBy(use::run)
                        .isInstanceOf(IndexUnavailableException.class)
                        .hasMessage(
                                "the index cannot be in %s, because that is not a folder; use another --data folder",
                                folder);
            }
        }
        assertThat(folder).hasContent("something else");
    }

    @Test
    void aFolderInsideAFileCannotBe() throws IOException {
        var file = Files.writeString(temporary.resolve("file"), "something else");
        try (var index = LuceneClaimIndex.open(file.resolve("index"))) {
            assertThat(index.articleCount()).isZero();
            assertThatThrownBy(index::write)
                    .isInstanceOf(IndexUnavailableException.class)
                    .hasMessageContaining(file.toString());
        }
    }

    @Test
    void aFolderWithoutPermissionIsTold() throws IOException {
        put(DENIAL);
        assertThat(folder.toFile().setWritable(false)).isTrue();
        assumeFalse(Files.isWritable(folder), "the user of this test may do everything");

        try (var index = LuceneClaimIndex.open(folder)) {
            assertThat(index.articleCount()).isEqualTo(1);
            assertThatThrownBy(index::write)
                    .isInstanceOf(IndexUnavailableException.class)
                    .hasMessageContaining("no permission");
        }
        assertThat(folder.toFile().setWritable(true)).isTrue();
    }

    @Test
    void anIndexOfANewerFormatIsTold() throws IOException {
        sign(Map.of("onrecord.format", "4"));

        try (var index = LuceneClaimIndex.open(folder)) {
            for (var use : List.<Runnable>of(index::articleCount, index::write)) {
                assertThatThrownBy(use::run)
                        .isInstanceOf(IndexUnavailableException.class)
                        .hasMessage(
                                "the index in %s was written by a newer OnRecord (its format is 4, this one's 3); use that one, or read the articles again into a new folder with: onrecord --data NEW-FOLDER index SOURCE...",
                                folder);
            }
        }
    }

    @Test
    void anIndexOfAnOlderFormatIsTold() throws IOException {
        sign(Map.of("onrecord.format", "0"));

        try (var index = LuceneClaimIndex.open(folder)) {
            assertThatThrownBy(index::articleCount).hasMessageContaining("an older OnRecord");
        }
    }

    @Test
    void anIndexOfSomethingElseIsTold() throws IOException {
        sign(Map.of());

        try (var index = LuceneClaimIndex.open(folder)) {
            for (var use : List.<Runnable>of(index::articleCount, index::write)) {
                assertThatThrownBy(use::run)
                        .isInstanceOf(IndexUnavailableException.class)
                        .hasMessageContaining("not OnRecord's");
            }
        }
    }

    @Test
    void anIndexOfANewerLuceneIsTold() throws IOException {
        put(DENIAL);
        var list = folder.resolve("segments_2");
        var bytes = Files.readAllBytes(list);
        int version = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("segments") + "segments".length();
        Arrays.fill(bytes, version, version + Integer.BYTES, (byte) 0x7F);
        Files.write(list, bytes);

        try (var index = LuceneClaimIndex.open(folder)) {
            assertThatThrownBy(index::articleCount)
                    .isInstanceOf(IndexUnavailableException.class)
                    .hasMessageContaining("with a newer Lucene");
        }
    }

    @Test
    void aFullDiskIsToldAndTakesNothingAway() {
        put(DENIAL);
        int failed = 0;
        for (long room = 0; ; room += 400) {
            if (isWritten(ADMISSION, room)) {
                break;
            }
            failed++;
            try (var index = LuceneClaimIndex.open(folder)) {
                index.verify();
                assertThat(articles(index)).containsExactly(DENIAL);
            }
        }

        assertThat(failed).isGreaterThan(10);
        try (var index = LuceneClaimIndex.open(folder)) {
            assertThat(articles(index)).containsExactly(ADMISSION, DENIAL);
        }
    }

    private boolean isWritten(Article article, long room) {
        try (var writer = LuceneClaimWriter.open(
                new FullDisk(folder, room), folder, new Trouble(folder), content -> Optional.empty())) {
            writer.put(article, TestClaims.of(article));
            writer.commit();
            return true;
        } catch (IndexUnavailableException e) {
            assertThat(e)
                    .hasMessage(
                            "cannot write the index in %s; what was committed before is kept: the disk is full; make room and run it again",
                            folder);
            return false;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private void sign(Map<String, String> commit) throws IOException {
        Files.createDirectories(folder);
        try (var directory = FSDirectory.open(folder);
                var writer = new IndexWriter(directory, new IndexWriterConfig(null))) {
            writer.setLiveCommitData(commit.entrySet());
        }
    }

    private void put(Article article) {
        try (var index = LuceneClaimIndex.open(folder);
                var writer = index.write()) {
            writer.put(article, TestClaims.of(article));
            writer.commit();
        }
    }

    private void remove(String article) {
        try (var index = LuceneClaimIndex.open(folder);
                var writer = index.write()) {
            writer.remove(article);
            writer.commit();
        }
    }

    private void empty() throws IOException {
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    private static Article numbered(int number) {
        return TestArticles.article("n" + (100 + number), "Nobody said a thing.");
    }

    private static List<Article> articles(ClaimIndex index) {
        try (var articles = index.articles()) {
            return articles.toList();
        }
    }

    /** A disk with room for so many bytes; no test can fill a real one. */
    private static final class FullDisk extends FilterDirectory {

        private long room;

        FullDisk(Path folder, long room) throws IOException {
            super(FSDirectory.open(folder));
            this.room = room;
        }

        @Override
        public IndexOutput createOutput(String name, IOContext context) throws IOException {
            return new Output(super.createOutput(name, context));
        }

        private void take(long bytes) throws IOException {
            room -= bytes;
            if (room < 0) {
                throw new IOException("No space left on device");
            }
        }

        private final class Output extends FilterIndexOutput {

            Output(IndexOutput out) {
                super("on a full disk", out.getName(), out);
            }

            @Override
            public void writeByte(byte b) throws IOException {
                take(1);
                super.writeByte(b);
            }

            @Override
            public void writeBytes(byte[] b, int offset, int length) throws IOException {
                take(length);
                super.writeBytes(b, offset, length);
            }
        }
    }
}
