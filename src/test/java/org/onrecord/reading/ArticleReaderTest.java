package org.onrecord.reading;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.article.Article;

class ArticleReaderTest {

    private static final String TEXT =
            "Mayor of Lindow denies flood report\n\nThe mayor denied the report on Monday.\n";

    @TempDir
    Path folder;

    @Test
    void readsAFolderWithAllThatIsInItInOrderOfNames() throws IOException {
        write("b.txt", TEXT);
        write("a/z.md", TEXT);
        write("a/.draft.txt", TEXT);
        write(".git/c.txt", TEXT);
        write("articles.json", "[]");

        var outcomes = Outcomes.of(folder);

        assertThat(outcomes.articles()).extracting(Article::file).containsExactly("a/z.md", "b.txt");
        assertThat(outcomes.all()).hasSize(2);
    }

    @Test
    void namesAFileThatIsNamedItselfByItsName() throws IOException {
        var file = write("news/b.txt", TEXT);

        var article = Outcomes.of(file).article();

        assertThat(article.file()).isEqualTo("b.txt");
        assertThat(article.readOn()).isEqualTo(Outcomes.READ_ON);
    }

    @Test
    void leavesTheTextUnchanged() throws IOException {
        var text = "  A headline about the harbour \r\n\r\n\tThe port said “no”.  \r\n\u00a0\r\n";

        assertThat(Outcomes.of(write("a.txt", text)).article().text()).isEqualTo(text);
    }

    @Test
    void countsOffsetsFromTheFirstCharAfterTheFrontMatter() throws IOException {
        var file = write("a.txt", "\uFEFF---\r\ntitle: Flood\r\n---\r\n\r\nThe mayor spoke.");

        assertThat(Outcomes.of(file).article().text()).isEqualTo("\r\nThe mayor spoke.");
    }

    @Test
    void givesTheSameIdEachTimeAndAnotherOneToAnotherPlace() throws IOException {
        var file = write("a/flood.txt", TEXT);
        var other = write("b/flood.txt", TEXT);
        var before = Outcomes.of(file).article().id();
        Files.writeString(file, "Changed. " + TEXT);

        var outcomes = Outcomes.of(file, other);

        assertThat(outcomes.articles())
                .extracting(Article::id)
                .doesNotHaveDuplicates()
                .startsWith(before);
        assertThat(before).startsWith("flood-");
    }

    @Test
    void skipsTheSecondOfTwoArticlesWithOneIdAndNamesBothPlaces() throws IOException {
        var file = write("a.txt", "---\nid: one\n---\n" + TEXT);
        var lines = write("b.jsonl", "{\"id\": \"two\", \"text\": \"x\"}\n{\"id\": \"one\", \"text\": \"y\"}\n");

        var outcomes = Outcomes.of(folder);

        assertThat(outcomes.articles()).extracting(Article::id).containsExactly("one", "two");
        assertThat(outcomes.skipped()).singleElement().satisfies(skipped -> {
            assertThat(skipped.place()).isEqualTo(lines + ", line 2");
            assertThat(skipped.why()).contains("'one'").contains(file.toString());
        });
    }

    @Test
    void readsAFileOnceThatIsReachedTwice() throws IOException {
        var file = write("a.txt", TEXT);

        assertThat(Outcomes.of(folder, file).all()).hasSize(1);
    }

    @Test
    void saysHowFarItIs() throws IOException {
        write("a.txt", TEXT);
        write("b.jsonl", "{\"text\": \"one\"}\n{\"text\": \"two\"}\n");
        var reader = new ArticleReader(Outcomes.READ_ON, Limits.DEFAULT);

        var found = reader.find(List.of(folder));

        assertThat(found.count()).isEqualTo(2);
        assertThat(found.bytes()).isEqualTo(TEXT.getBytes(UTF_8).length + 32L);
        assertThat(Outcomes.of(folder).all())
                .extracting(Outcome::bytesDone)
                .isSorted()
                .endsWith(found.bytes());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.pdf", "a.json", "README", "a.txt.gz"})
    void skipsWhatIsInNoFormThatIsRead(String name) throws IOException {
        var file = write(name, TEXT);

        for (var source : List.of(folder, file)) {
            assertThat(Outcomes.of(source).skipped().getFirst()).satisfies(skipped -> {
                assertThat(skipped.place()).isEqualTo(file.toString());
                assertThat(skipped.why()).contains(".jsonl");
            });
        }
    }

    @Test
    void saysThatAFolderHoldsNoArticle() {
        assertSkipped(folder, "holds no article");
    }

    @Test
    void saysThatASourceDoesNotExist() {
        assertSkipped(folder.resolve("missing"), "does not exist");
    }

    @Test
    void goesOnAfterAFileThatCannotBeRead() throws IOException {
        write("a.txt", "");
        write("b.txt", " \n \n");
        Files.write(folder.resolve("c.txt"), new byte[] {'P', 'K', 3, 4, 0, 0, 0, 1});
        write("d.txt", TEXT);

        var outcomes = Outcomes.of(folder);

        assertThat(outcomes.articles()).extracting(Article::file).containsExactly("d.txt");
        assertThat(outcomes.skipped())
                .extracting(Outcome.Skipped::why)
                .satisfiesExactly(
                        why -> assertThat(why).contains("empty"),
                        why -> assertThat(why).contains("no text"),
                        why -> assertThat(why).contains("not a text"));
    }

    @Test
    void saysThatAFileMayNotBeRead() throws IOException {
        var file = write("a.txt", TEXT);
        assumeTrue(file.toFile().setReadable(false) && !Files.isReadable(file), "files can be made unreadable");

        assertSkipped(file, "may not be read");
    }

    @Test
    void refusesWhatIsTooLargeWithoutLoadingIt() throws IOException {
        var limits = new Limits(1000, 50);
        write("a.txt", "x".repeat(1001));
        write("b.txt", "x\n".repeat(60));
        write("c.jsonl", "{\"text\": \"" + "x".repeat(5000) + "\"}\n{\"text\": \"short\"}\n");

        var outcomes = Outcomes.of(limits, folder);

        assertThat(outcomes.articles()).extracting(Article::text).containsExactly("short");
        assertThat(outcomes.skipped())
                .extracting(Outcome.Skipped::why)
                .satisfiesExactly(
                        why -> assertThat(why).contains("1,000 bytes"),
                        why -> assertThat(why).contains("50 lines"),
                        why -> assertThat(why).contains("1,000 bytes"));
    }

    @Test
    void doesNotFollowLinksInALoop() throws IOException {
        write("a/b.txt", TEXT);
        Files.createSymbolicLink(folder.resolve("a/loop"), folder);

        assertThat(Outcomes.of(folder).articles()).extracting(Article::file).containsExactly("a/b.txt");
    }

    @Test
    void readsTheCharacterSetsThatAreInUse() throws IOException {
        var words = "Le président a déclaré que la grève était « finie ».";
        for (var name : List.of("UTF-8", "windows-1252", "ISO-8859-1")) {
            assertThat(Outcomes.of(write("a.txt", words, Charset.forName(name)))
                            .article()
                            .text())
                    .as(name)
                    .isEqualTo(words);
        }
        assertThat(Outcomes.of(write("b.txt", "\uFEFF" + words, UTF_16LE))
                        .article()
                        .text())
                .isEqualTo(words);
    }

    @Test
    void knowsRussianByItsBytes() {
        var words = "Президент заявил, что переговоры начнутся в понедельник, сообщает агентство. ".repeat(4);

        assertThat(Decoded.text(words.getBytes(Charset.forName("windows-1251"))))
                .isEqualTo(words);
    }

    private static void assertSkipped(Path source, String why) {
        assertThat(Outcomes.of(source).all()).singleElement().satisfies(outcome -> {
            assertThat(outcome).isInstanceOf(Outcome.Skipped.class);
            assertThat(((Outcome.Skipped) outcome).place()).isEqualTo(source.toString());
            assertThat(((Outcome.Skipped) outcome).why()).contains(why);
        });
    }

    private Path write(String name, String text) throws IOException {
        return write(name, text, UTF_8);
    }

    private Path write(String name, String text, Charset charset) throws IOException {
        var file = folder.resolve(name);
        Files.createDirectories(file.resolveSibling("."));
        return Files.writeString(file, text, charset);
    }
}
