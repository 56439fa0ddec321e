package org.onrecord.reading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.onrecord.article.Article;
import org.onrecord.article.Basis;
import org.onrecord.article.Passage;

/** Reads the articles that lie beside the checkout, where they do. */
class RealArticlesTest {

    /** White space, also of the kinds that Java does not count as such. */
    private static final Pattern WHITE = Pattern.compile("[\\s\\h\\v\u200B\uFEFF]*");

    private static final Path SHARED = Path.of("..", "shared");

    @Test
    void readsTextsUnchanged() throws IOException {
        var folder = present("articles");

        var outcomes = Outcomes.of(folder);

        assertThat(outcomes.all()).hasSameSizeAs(outcomes.articles());
        for (var article : outcomes.articles()) {
            assertThat(article.text()).isEqualTo(Files.readString(folder.resolve(article.file()), UTF_8));
            assertThat(article.metadata().published().basis()).isEqualTo(Basis.GIVEN);
            assertThat(article.metadata().title().basis()).isEqualTo(Basis.STATED);
            assertPassagesCoverTheText(article);
        }
    }

    @Test
    void readsEveryLineOfWikinews() {
        var outcomes = Outcomes.of(present("wikinews"));

        assertThat(outcomes.skipped()).isEmpty();
        assertThat(outcomes.articles().size()).isPositive();
        outcomes.articles().forEach(RealArticlesTest::assertPassagesCoverTheText);
    }

    private static void assertPassagesCoverTheText(Article article) {
        int end = 0;
        for (var passage : article.passages()) {
            assertThat(article.text().substring(end, passage.span().start()))
                    .as(article.id())
                    .matches(WHITE);
            end = passage.span().end();
        }
        assertThat(article.text().substring(end)).as(article.id()).matches(WHITE);
        assertThat(article.passages())
                .extracting(Passage::kind)
                .as(article.id())
                .contains(Passage.Kind.BODY);
    }

    private static Path present(String name) {
        var folder = SHARED.resolve(name);
        assumeTrue(Files.isDirectory(folder), folder + " is there");
        return folder;
    }
}
