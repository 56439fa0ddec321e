package org.onrecord.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.article.Article;
import org.onrecord.article.Basis;
import org.onrecord.article.Fact;

class JsonLineTest {

    @TempDir
    Path folder;

    @Test
    void keepsIdAndTextAsTheyAre() throws IOException {
        var article = Outcomes.of(lines("""
                        {"id": "Harbour_strike,_again", "title": "Strike", "outlet": "Lindow Post", "published": "2022-11-05", \
                        "url": "https://lindow.example/strike", "text": " The port said no. \\n", "views": 7}
                        """)).article();

        assertThat(article.id()).isEqualTo("Harbour_strike,_again");
        assertThat(article.file()).isEqualTo("news.jsonl");
        assertThat(article.text()).isEqualTo(" The port said no. \n");
        assertThat(article.metadata().title()).isEqualTo(new Fact<>("Strike", Basis.GIVEN));
        assertThat(article.metadata().outlet()).isEqualTo(new Fact<>("Lindow Post", Basis.GIVEN));
        assertThat(article.metadata().published()).isEqualTo(new Fact<>(LocalDate.of(2022, 11, 5), Basis.GIVEN));
        assertThat(article.metadata().url())
                .isEqualTo(new Fact<>(URI.create("https://lindow.example/strike"), Basis.GIVEN));
    }

    @Test
    void takesNoIdOfItsFileAndTellsOnceWhatIsOddAboutIt() throws IOException {
        Files.writeString(
                folder.resolve("articles.json"),
                "[{\"file\": \"news.jsonl\", \"id\": \"x\", \"outlet\": \"Lindow Post\", \"published\": \"2022-02-30\"}]");

        var outcomes = Outcomes.of(lines("{\"text\": \"one\"}\n{\"text\": \"two\"}"));

        assertThat(outcomes.articles())
                .hasSize(2)
                .allSatisfy(article ->
                        assertThat(article.metadata().outlet().value()).isEqualTo("Lindow Post"));
        assertThat(outcomes.doubted()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {"text": "cut off                  | broken JSON at column
                    nonsense                           | broken JSON at column 1
                    [1, 2]                             | not a JSON object
                    "a string"                         | not a JSON object
                    {"title": "Strike"}                | no "text"
                    {"title": "Strike", "text": 7}     | no "text"
                    {"text": "  "}                     | no text
                    {"text": "half \\ud800 of it"}     | half a character
                    """)
    void skipsALineThatCannotBeReadAndGoesOn(String broken, String why) throws IOException {
        var file = lines("{\"id\": \"a\", \"text\": \"one\"}\n\n" + broken + "\n{\"id\": \"b\", \"text\": \"two\"}");

        var outcomes = Outcomes.of(file);

        assertThat(outcomes.articles()).extracting(Article::id).containsExactly("a", "b");
        assertThat(outcomes.skipped()).singleElement().satisfies(skipped -> {
            assertThat(skipped.place()).isEqualTo(file + ", line 3");
            assertThat(skipped.why()).contains(why);
        });
    }

    @Test
    void readsAnArticleWithoutADayThatDoesNotExist() throws IOException {
        var file = lines("{\"text\": \"one\", \"published\": \"2022-02-30\", \"url\": \"see above\"}");

        var outcomes = Outcomes.of(file);

        assertThat(outcomes.article().metadata().published().basis()).isEqualTo(Basis.UNKNOWN);
        assertThat(outcomes.doubted()).extracting(Outcome.Doubted::place).containsOnly(file + ", line 1");
        assertThat(outcomes.doubted())
                .extracting(Outcome.Doubted::what)
                .satisfiesExactly(
                        what -> assertThat(what).contains("2022-02-30", "without it"),
                        what -> assertThat(what).contains("see above", "https://"));
    }

    @Test
    void namesALineWithoutIdByItsFileAndNumber() throws IOException {
        var outcomes = Outcomes.of(lines("{\"text\": \"one\"}\n{\"text\": \"two\"}\n"));

        assertThat(outcomes.articles())
                .extracting(Article::id)
                .allMatch(id -> id.startsWith("news-"))
                .satisfiesExactly(
                        id -> assertThat(id).endsWith("-1"),
                        id -> assertThat(id).endsWith("-2"));
    }

    @Test
    void leavesOutADocumentOfSeveralLinesAsAWhole() throws IOException {
        var outcomes = Outcomes.of(lines("[\n  {\"text\": \"one\"}\n]\n"));

        assertThat(outcomes.all()).hasSize(1);
        assertThat(outcomes.skipped().getFirst().why()).contains("several lines");
    }

    @Test
    void saysThatAFileHoldsNothing() throws IOException {
        assertThat(Outcomes.of(lines("\n\n")).skipped()).hasSize(1);
    }

    private Path lines(String lines) throws IOException {
        return Files.writeString(folder.resolve("news.jsonl"), lines);
    }
}
