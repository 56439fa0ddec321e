package org.onrecord.index.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.TestArticles.ADMISSION;
import static org.onrecord.TestArticles.DENIAL;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.article.Article;
import org.onrecord.index.ClaimIndex;
import org.onrecord.index.ClaimIndexContract;

class LuceneClaimIndexTest extends ClaimIndexContract {

    @TempDir
    Path folder;

    @Override
    protected ClaimIndex newIndex() {
        return LuceneClaimIndex.open(folder.resolve("index"));
    }

    @Test
    void readsNoArticleAgainThatWasThereBefore() {
        try (var index = newIndex()) {
            put(index, ADMISSION);
            var before = index.state();
            put(index, DENIAL);

            try (var came = index.articlesSince(before)) {
                assertThat(came).containsExactly(DENIAL);
            }
            try (var none = index.articlesSince(index.state())) {
                assertThat(none).isEmpty();
            }
        }
    }

    private static void put(ClaimIndex index, Article article) {
        try (var writer = index.write()) {
            writer.put(article, List.of());
            writer.commit();
        }
    }
}
