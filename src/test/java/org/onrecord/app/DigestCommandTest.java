package org.onrecord.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.Golden;

/** Summaries as users get them, of the sample and, where they are there, of real articles. */
class DigestCommandTest {

    private static final Path REAL = Path.of("..", "shared", "articles");

    @TempDir
    static Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"2022-11-03", "2022-11-06", "2022-11-04"})
    void ofTheSampleTellWhoSaidWhatAndWhen(String day) {
        var summary = sample().run("digest", "--date", day);

        assertThat(summary.exit()).isZero();
        Golden.assertIs(getClass(), "digest-" + day + ".txt", summary.out());
    }

    @Test
    void inJsonHoldEveryExcerptTheyShow() {
        var json =
                sample().run("digest", "--json", "--date", "2022-11-06").json().getFirst();

        assertThat(json.path("date").textValue()).isEqualTo("2022-11-06");
        assertThat(excerpts(json))
                .isNotEmpty()
                .allSatisfy(excerpt -> assertThat(json.path("text").textValue()).contains(excerpt));
    }

    @Test
    void takeTheClocksDayUnlessOneIsNamed() {
        var json =
                sample().run("--today", "2022-11-03", "digest", "--json").json().getFirst();

        assertThat(json.path("date").textValue()).isEqualTo("2022-11-03");
    }

    @Test
    void ofRealArticlesPutTheChangedPositionFirst() {
        var fifth = real("2022-11-05");

        assertThat(fifth.path("claims").get(0).path("act").textValue()).isEqualTo("admit");
        assertThat(fifth.path("claims")
                        .get(0)
                        .path("claimant")
                        .path("represents")
                        .textValue())
                .isEqualTo("Iran");
        assertThat(fifth.path("text").textValue()).contains("A change of position: denied before by Iran");
        assertThat(excerpts(fifth)).doesNotHaveDuplicates();
    }

    @Test
    void ofRealArticlesHoldTheWordsAndTheFigures() {
        var third = real("2022-11-03");

        assertThat(excerpts(third))
                .doesNotHaveDuplicates()
                .anyMatch(excerpt -> excerpt.contains("unacceptable"))
                .anyMatch(excerpt -> excerpt.contains("400"));
    }

    @Test
    void ofRealArticlesShowEachExcerptOnOneDayOnly() {
        var shown = new ArrayList<String>();
        List.of("2022-10-20", "2022-11-03", "2022-11-05").forEach(day -> shown.addAll(excerpts(real(day))));

        assertThat(new HashSet<>(shown)).hasSameSizeAs(shown);
    }

    private static Session sample() {
        var session = new Session(folder.resolve("sample"));
        session.run("index", new Sample(folder.resolve("sample")).unpack().toString());
        return session;
    }

    private static JsonNode real(String day) {
        assumeTrue(Files.isDirectory(REAL), "the real articles are not there");
        var session = new Session(folder.resolve("real"));
        session.run("index", REAL.toString());
        return session.run("digest", "--json", "--date", day).json().getFirst();
    }

    private static List<String> excerpts(JsonNode digest) {
        var excerpts = new ArrayList<String>();
        digest.path("claims")
                .forEach(
                        claim -> excerpts.add(claim.path("excerpt").path("text").textValue()));
        return excerpts;
    }
}
