package org.onrecord.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.article.Article;
import org.onrecord.reading.ArticleReader;
import org.onrecord.reading.Limits;
import org.onrecord.reading.Outcome;

/** Real articles, where they lie beside the project: every claim's words stand in its article, character by character. */
final class VerbatimExcerptsTest {

    /** Enough for every kind of sentence, and read in seconds. */
    private static final int MOST_ARTICLES = 40;

    @ParameterizedTest
    @ValueSource(strings = {"../shared/articles", "../shared/wikinews/articles.jsonl"})
    void standInTheirArticles(String place) {
        assumeTrue(Files.exists(Path.of(place)), "no articles in " + place);

        for (var article : articles(Path.of(place))) {
            for (var claim : Claimed.all(article)) {
                var excerpt = claim.excerpt();
                assertThat(article.text().substring(excerpt.start(), excerpt.end()))
                        .isEqualTo(excerpt.text());
                assertThat(claim.content()).allMatch(span -> excerpt.span().contains(span));
                assertThat(claim.cue() == null || excerpt.span().contains(claim.cue()))
                        .isTrue();
                assertThat(claim.source() == null || excerpt.span().contains(claim.source()))
                        .isTrue();
            }
        }
    }

    private static List<Article> articles(Path place) {
        var articles = new ArrayList<Article>();
        var reader = new ArticleReader(LocalDate.of(2023, 1, 2), Limits.DEFAULT);
        reader.read(reader.find(List.of(place)), outcome -> {
            if (outcome instanceof Outcome.Read read && articles.size() < MOST_ARTICLES) {
                articles.add(read.article());
            }
        });
        return articles;
    }
}
