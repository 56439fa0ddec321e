package org.onrecord.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The conversations in {@code conversations/*.jsonl}, in wordings that nobody who wrote the rules chose. How many turns are
 * right may only rise: whoever makes it rise raises the floor. No refusal that works may break.
 *
 * <p>A turn may expect an {@code outcome}; words that the {@code first} excerpt has, or that stand in some excerpt
 * ({@code all}) or in none ({@code not}); that every claim is by one of {@code every_claimant}; and words of the reply
 * ({@code text_has}, alternatives divided by "|").
 */
class ConversationsTest {

    private static final Path REAL = Path.of("..", "shared", "wikinews", "articles.jsonl");

    /** Of 147 turns; other parts of the program move a few of them. */
    private static final int LEAST_OF_SAMPLE = 132;

    /** Of 164 turns. */
    private static final int LEAST_OF_REAL = 138;

    /** Of 159 turns. */
    private static final int LEAST_OF_MORE = 124;

    /** Of 47 turns. */
    private static final int LEAST_OF_FOLLOW_UPS = 40;

    /** Refusals that do not work yet; what is mended is taken out here. */
    private static final Set<String> NOT_YET = Set.of("refusal w35-hamza.2", "refusal v35-tierra.3");

    @TempDir
    Path folder;

    @Test
    void overTheSampleAreAnsweredOrRefused() {
        var score = score("sample.jsonl", new Sample(folder.resolve("sample")).unpack(), "2022-11-22");

        assertThat(score.brokenRefusals()).isSubsetOf(NOT_YET);
        assertThat(score.right()).as("wrong: %s", score.wrong()).hasSizeGreaterThanOrEqualTo(LEAST_OF_SAMPLE);
    }

    @ParameterizedTest
    @CsvSource({
        "wikinews.jsonl, " + LEAST_OF_REAL,
        "wikinews-2.jsonl, " + LEAST_OF_MORE,
        "wikinews-3.jsonl, " + LEAST_OF_FOLLOW_UPS
    })
    void overRealArticlesAreAnsweredOrRefused(String conversations, int least) throws IOException {
        assumeTrue(Files.exists(REAL), "no articles in " + REAL);
        var articles = folder.resolve("articles.jsonl");
        Files.write(articles, spokenOf(ConversationScore.read(text(conversations))));

        var score = score(conversations, articles, "2020-12-31");

        assertThat(score.brokenRefusals()).isSubsetOf(NOT_YET);
        assertThat(score.right()).as("wrong: %s", score.wrong()).hasSizeGreaterThanOrEqualTo(least);
    }

    private ConversationScore score(String conversations, Path articles, String today) {
        var session = new Session(folder.resolve("data-" + conversations));
        session.run("--today", today, "index", articles.toString());
        var asked = ConversationScore.read(text(conversations));
        var replies = session.typing(ConversationScore.typed(asked), "--today", today, "chat", "--json")
                .json();
        return ConversationScore.of(asked, replies);
    }

    /** To read them all would take a minute: the articles that hold what some turn expects are enough to be wrong in. */
    private static List<String> spokenOf(List<JsonNode> conversations) throws IOException {
        var expected = conversations.stream()
                .flatMap(conversation -> ConversationScore.stream(conversation.path("turns")))
                .flatMap(turn -> ConversationScore.stream(turn.path("first")))
                .map(words -> ConversationScore.plain(words.textValue()))
                .collect(Collectors.toUnmodifiableSet());
        try (var lines = Files.lines(REAL)) {
            return lines.filter(line -> isExpected(line, expected)).toList();
        }
    }

    private static boolean isExpected(String line, Set<String> expected) {
        var text = ConversationScore.plain(
                ConversationScore.tree(line).path("text").textValue());
        return expected.stream().anyMatch(text::contains);
    }

    private static String text(String name) {
        try (InputStream in = ConversationsTest.class.getResourceAsStream("/org/onrecord/conversations/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
