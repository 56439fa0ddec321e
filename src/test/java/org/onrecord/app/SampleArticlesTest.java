package org.onrecord.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.article.Article;
import org.onrecord.reading.ArticleReader;
import org.onrecord.reading.Limits;
import org.onrecord.reading.Outcome;

class SampleArticlesTest {

    @TempDir
    Path data;

    @Test
    void areAllReadAndSayWhatTheyAre() {
        var articles = new ArrayList<Article>();
        var others = new ArrayList<Outcome>();
        var reader = new ArticleReader(LocalDate.of(2023, 1, 2), Limits.DEFAULT);

        reader.read(reader.find(List.of(new Sample(data).unpack())), outcome -> {
            switch (outcome) {
                case Outcome.Read(var article, var bytesDone) -> articles.add(article);
                case Outcome.Skipped skipped -> others.add(skipped);
                case Outcome.Doubted doubted -> others.add(doubted);
            }
        });

        assertThat(others).isEmpty();
        assertThat(articles).hasSizeBetween(10, 12).allSatisfy(article -> {
            assertThat(article.id()).startsWith("sample-");
            assertThat(article.metadata().outlet().value()).startsWith("OnRecord Sample (");
            assertThat(article.metadata().title().value()).isNotBlank();
            assertThat(article.metadata().published().value()).isNotNull();
            assertThat(String.valueOf(article.metadata().url().value())).startsWith("https://sample.onrecord.example/");
        });
    }
}
