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
import org.onrecord.article.Metadata;

/** What is known about a text, and how. */
class TextFactsTest {

    private static final LocalDate DAY = LocalDate.of(2022, 11, 5);

    private static final String BODY = "The mayor of Lindow denied the report.\nShe said it was wrong.\n";

    @TempDir
    Path folder;

    @Test
    void takesFrontMatterBeforeTheListBeforeTheText() throws IOException {
        write(
                "articles.json",
                "[{\"file\": \"a.md\", \"outlet\": \"From the list\", \"title\": \"Listed\", \"author\": \"Ann Lee\"}]");
        var file = write(
                "a.md",
                "---\ntitle: \"Flood: what we know\"\ndate: 2022-11-05\n---\n# Flood, what we know\n\nBy Bo Dahl\n\n"
                        + BODY);

        var facts = facts(file);

        assertThat(facts.title()).isEqualTo(new Fact<>("Flood: what we know", Basis.GIVEN));
        assertThat(facts.outlet()).isEqualTo(new Fact<>("From the list", Basis.GIVEN));
        assertThat(facts.author()).isEqualTo(new Fact<>("Ann Lee", Basis.GIVEN));
        assertThat(facts.published()).isEqualTo(new Fact<>(DAY, Basis.GIVEN));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Lindow, Nov 5 (AFP) Nov 05, 2022            | AFP
                    LINDOW, Nov 5, 2022 (Reuters)               | Reuters
                    Nov 05, 2022                                |
                    Saturday, November 5, 2022                  |
                    Published: 5 November 2022, 14:05 GMT       |
                    Updated 5 Nov 2022 - 3 min read             |
                    Lindow Mail staff, 5 November 2022, 4:12 pm |
                    Ada Brandt • November 5, 2022               |
                    """)
    void readsTheLineThatTellsTheDay(String line, String agency) throws IOException {
        var facts = facts(write("a.txt", "Mayor of Lindow denies report\n" + line + "\n" + BODY));

        assertThat(facts.published()).isEqualTo(new Fact<>(DAY, Basis.STATED));
        assertThat(facts.agency().value()).isEqualTo(agency);
        assertThat(facts.title()).isEqualTo(new Fact<>("Mayor of Lindow denies report", Basis.STATED));
    }

    @Test
    void takesNoDayFromTheStoryItself() throws IOException {
        var facts =
                facts(write("a.txt", "Mayor of Lindow denies report\nThe dam broke on 3 May 2019, the mayor said.\n"));

        assertThat(facts.published()).isEqualTo(Fact.unknown());
    }

    @Test
    void readsAuthorAndSite() throws IOException {
        var facts = facts(write(
                "a.txt",
                "LindowPost.com - News of the river\nMayor of Lindow denies report\nBy Jane Roe and Bo Dahl\n" + BODY));

        assertThat(facts.author()).isEqualTo(new Fact<>("Jane Roe and Bo Dahl", Basis.STATED));
        assertThat(facts.outlet()).isEqualTo(new Fact<>("LindowPost.com", Basis.STATED));
    }

    @ParameterizedTest
    @CsvSource({
        "https://www.lindow.example/2022/11/05/flood.html",
        "https://lindow.example/news/2022-11-05/flood",
        "https://lindow.example/flood-20221105.html"
    })
    void concludesOutletAndDayFromTheLinkWhereNothingElseTellsThem(String link) throws IOException {
        var facts = facts(write("a.txt", "---\nurl: " + link + "\n---\n" + BODY));

        assertThat(facts.url()).isEqualTo(new Fact<>(URI.create(link), Basis.GIVEN));
        assertThat(facts.outlet()).isEqualTo(new Fact<>("lindow.example", Basis.INFERRED));
        assertThat(facts.published()).isEqualTo(new Fact<>(DAY, Basis.INFERRED));
    }

    @Test
    void readsAnArticleWhoseFrontMatterIsBroken() throws IOException {
        var outcomes = Outcomes.of(write("a.md", "---\ntitle: Flood: what: [we know\n---\n" + BODY));

        assertThat(outcomes.article().text()).isEqualTo(BODY);
        assertThat(outcomes.doubted())
                .singleElement()
                .extracting(Outcome.Doubted::what)
                .asString()
                .contains("line 2");
    }

    @Test
    void tellsOfFrontMatterWithoutAnEnd() throws IOException {
        var text = "---\ntitle: Flood\n\n" + BODY;

        var outcomes = Outcomes.of(write("a.md", text));

        assertThat(outcomes.article().text()).isEqualTo(text);
        assertThat(outcomes.doubted())
                .singleElement()
                .extracting(Outcome.Doubted::what)
                .asString()
                .contains("has no end");
    }

    @Test
    void keepsARuledLineThatIsNoFrontMatter() throws IOException {
        var text = "---\nThe mayor spoke.\n---\n" + BODY;

        assertThat(Outcomes.of(write("a.txt", text)).article().text()).isEqualTo(text);
    }

    @Test
    void readsTheArticlesBesideABrokenList() throws IOException {
        var list = write("articles.json", "[{\"file\": \"a.txt\",\n \"outlet\": ]");
        write("a.txt", BODY);
        write("b.txt", BODY);

        var outcomes = Outcomes.of(folder);

        assertThat(outcomes.articles()).hasSize(2);
        assertThat(outcomes.doubted()).singleElement().satisfies(doubt -> {
            assertThat(doubt.place()).isEqualTo(list.toString());
            assertThat(doubt.what()).contains("line 2");
        });
    }

    @Test
    void readsAnArticleWhoseDayInTheListDoesNotExist() throws IOException {
        write("articles.json", "[{\"file\": \"a.txt\", \"published\": \"2022-02-30\"}, {\"outlet\": \"nobody's\"}]");
        var file = write("a.txt", BODY);

        var outcomes = Outcomes.of(folder);

        assertThat(outcomes.article().metadata().published()).isEqualTo(Fact.unknown());
        assertThat(outcomes.doubted())
                .satisfiesExactly(doubt -> assertThat(doubt.what()).contains("entry 2"), doubt -> {
                    assertThat(doubt.place()).isEqualTo(file.toString());
                    assertThat(doubt.what()).contains("articles.json", "2022-02-30");
                });
    }

    private Metadata facts(Path file) {
        Article article = Outcomes.of(file).article();
        return article.metadata();
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
