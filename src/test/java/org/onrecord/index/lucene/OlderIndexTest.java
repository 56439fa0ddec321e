package org.onrecord.index.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.TestArticles.ADMISSION;
import static org.onrecord.TestArticles.DENIAL;
import static org.onrecord.TestClaims.BRANDT_DENIED;
import static org.onrecord.TestClaims.VELDANIA_ADMITTED;
import static org.onrecord.TestClaims.VELDANIA_DENIED;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.index.ClaimQuery;

/** An index of an older format becomes one of today's by itself, and loses nothing. */
class OlderIndexTest {

    private static final String RULES = "rules of then";

    @TempDir
    Path folder;

    @BeforeEach
    void writeAnOlderOne() throws IOException {
        try (var index = LuceneClaimIndex.open(folder);
                var writer = index.write()) {
            writer.put(ADMISSION, List.of(), RULES);
            writer.put(DENIAL, List.of(VELDANIA_DENIED, BRANDT_DENIED), RULES);
            writer.commit();
            writer.put(ADMISSION, List.of(VELDANIA_ADMITTED), RULES);
            writer.commit();
        }
        try (var directory = FSDirectory.open(folder);
                var writer = new IndexWriter(directory, new IndexWriterConfig(null))) {
            writer.setLiveCommitData(Map.of("onrecord.format", Integer.toString(OlderIndex.OLDEST))
                    .entrySet());
        }
    }

    @Test
    void readingItBringsItUpToDate() throws IOException {
        try (var index = LuceneClaimIndex.open(folder)) {
            assertKept(index);
        }
        assertThat(format()).isEqualTo(Integer.toString(Commits.FORMAT));
    }

    @Test
    void writingToItBringsItUpToDate() throws IOException {
        try (var index = LuceneClaimIndex.open(folder)) {
            index.write().close();

            assertThat(format()).isEqualTo(Integer.toString(Commits.FORMAT));
            assertKept(index);
        }
    }

    @Test
    void whatWasNotBroughtToItsEndLeavesTheOlderOneAsItWas() throws IOException {
        try (var directory = FSDirectory.open(folder)) {
            var writer = new IndexWriter(directory, new IndexWriterConfig(null).setCommitOnClose(false));
            new OlderIndex(directory, writer).renew();
            writer.flush();
            writer.rollback();
        }

        assertThat(format()).isEqualTo(Integer.toString(OlderIndex.OLDEST));
        readingItBringsItUpToDate();
    }

    private static void assertKept(LuceneClaimIndex index) {
        assertThat(index.search(ClaimQuery.ALL)).hasSize(3);
        assertThat(index.findArticle("denial")).contains(DENIAL);
        assertThat(index.claimsOf("denial")).containsExactly(VELDANIA_DENIED, BRANDT_DENIED);
        assertThat(index.claimsOf("admission")).containsExactly(VELDANIA_ADMITTED);
        assertThat(index.rulesOf("admission")).isEqualTo(RULES);
        assertThat(index.articleCount()).isEqualTo(2);
        index.verify();
    }

    private String format() throws IOException {
        try (var directory = FSDirectory.open(folder)) {
            return String.valueOf(
                    SegmentInfos.readLatestCommit(directory).getUserData().get("onrecord.format"));
        }
    }
}
