package org.onrecord.index.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.onrecord.TestArticles.DENIAL;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.article.Article;
import org.onrecord.index.ClaimIndex;
import org.onrecord.index.IndexUnavailableException;

class TwoProcessesTest {

    @TempDir
    Path folder;

    @Test
    void oneReadsWhatTheOtherCommitsWithoutOpeningAgain() throws IOException {
        try (var index = LuceneClaimIndex.open(folder);
                var other = OtherProcess.waitingToWrite(folder)) {
            assertThat(other.line()).isEqualTo("writing");
            assertThat(index.articleCount()).isZero();

            other.goOn();

            assertThat(other.line()).isEqualTo("1");
            assertThat(index.articleCount()).isEqualTo(OtherProcess.ARTICLES);
        }
    }

    @Test
    void oneDoesNotWriteWhileTheOtherDoes() throws IOException {
        try (var index = LuceneClaimIndex.open(folder);
                var other = OtherProcess.waitingToWrite(folder)) {
            assertThat(other.line()).isEqualTo("writing");

            assertThatThrownBy(index::write)
                    .isInstanceOf(IndexUnavailableException.class)
                    .hasMessage(
                            "the index in %s is being written by another OnRecord (process %d); wait for it to end or use another --data folder",
                            folder, other.id());
        }
    }

    /** It is killed at moments that differ from run to run, because all are to be survived. */
    @Test
    void killedAtAnyMomentTheIndexHoldsWhatWasCommitted() throws IOException, InterruptedException {
        var random = new Random();
        for (int round = 0; round < 6; round++) {
            int committed = 0;
            try (var other = OtherProcess.writingForEver(folder)) {
                for (int commits = 1 + random.nextInt(8); commits > 0; commits--) {
                    committed = Integer.parseInt(other.line());
                }
                TimeUnit.MICROSECONDS.sleep(random.nextInt(8000));
                other.kill();
            }

            try (var index = LuceneClaimIndex.open(folder)) {
                index.verify();
                assertThat(version(index)).isGreaterThanOrEqualTo(committed);
            }
            writeAfterwards();
        }
    }

    /** All articles must be of one version: a commit is all or nothing. */
    private static int version(ClaimIndex index) {
        int version = Integer.parseInt(
                index.findArticle("a0").map(Article::text).orElseThrow().replaceAll("\\D", ""));
        for (int number = 0; number < OtherProcess.ARTICLES; number++) {
            var article = OtherProcess.article(number, version);
            assertThat(index.findArticle(article.id())).contains(article);
            assertThat(index.claimsOf(article.id())).containsExactlyElementsOf(OtherProcess.claims(article));
        }
        return version;
    }

    /** The lock of a process that is gone is no obstacle. */
    private void writeAfterwards() {
        try (var index = LuceneClaimIndex.open(folder)) {
            try (var writer = index.write()) {
                writer.put(DENIAL, List.of());
                writer.commit();
            }
            assertThat(index.findArticle("denial")).contains(DENIAL);
        }
    }
}
