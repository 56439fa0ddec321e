package org.onrecord.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.index.lucene.LuceneClaimIndex;

/** The commands from end to end, with the real parser and a real index. */
class ProgramTest {

    private static final String DENIAL = """
            ---
            outlet: Example News
            published: 2026-03-01
            url: https://news.example/denial
            ---
            Freedonia denies the deal

            Iran denied on Sunday that it had sold drones to anybody.

            "We have sold nothing," Foreign Minister Hassan Example said.
            """;

    private static final String ADMISSION = """
            ---
            outlet: Example News
            published: 2026-03-09
            url: https://news.example/admission
            ---
            Iran admits the deal

            Iran admitted on Monday that it had sold some drones.
            """;

    @TempDir
    private Path folder;

    private Path articles;
    private Session session;

    @BeforeEach
    void start() throws IOException {
        articles = Files.createDirectories(folder.resolve("articles"));
        session = new Session(folder.resolve("data"));
    }

    @Test
    void answersFromWhatItHasRead() throws IOException {
        write("denial.txt", DENIAL);
        write("admission.txt", ADMISSION);

        var index = session.run("index", articles.toString());
        var answer = session.run("ask", "what did Iran admit?", "source?", "what did Israel say?");

        assertThat(index.exit()).isZero();
        assertThat(index.out()).startsWith("2 articles read: 2 new, 0 changed, 0 unchanged. 0 skipped.");
        assertThat(answer.exit()).isZero();
        assertThat(answer.out())
                .contains("Iran admitted on Monday that it had sold some drones.")
                .contains("9 March 2026")
                .contains("https://news.example/admission")
                .contains("Nothing on record");
    }

    @Test
    void repliesInJsonAreTheContract() throws IOException {
        write("admission.txt", ADMISSION);
        session.run("index", articles.toString());

        var replies = session.typing("what did Iran admit?\nwhen?\n\nwhen?\nwhat did China admit?\n", "chat", "--json")
                .json();

        assertThat(replies)
                .extracting(reply -> reply.get("outcome").asText())
                .containsExactly("answered", "answered", "chat", "nothing");
        var claim = replies.getFirst().get("claims").get(0);
        assertThat(names(replies.getFirst()))
                .containsExactly("ask", "outcome", "understood", "claims", "choices", "text");
        assertThat(names(claim))
                .containsExactly(
                        "id",
                        "article",
                        "excerpt",
                        "source",
                        "cue",
                        "content",
                        "claimant",
                        "coClaimants",
                        "act",
                        "negated",
                        "quoted",
                        "nested",
                        "saidOn",
                        "happenedOn",
                        "relayedBy",
                        "about",
                        "sameAs");
        assertThat(replies.getFirst().get("text").asText())
                .contains(claim.get("excerpt").get("text").asText());
        assertThat(replies.getLast().get("claims")).isEmpty();
        assertThat(replies.getLast().get("text").asText()).doesNotContain("http");
    }

    @Test
    void claimsInJsonHoldTheWordsAtTheirPlace() throws IOException {
        write("denial.txt", DENIAL);
        session.run("index", articles.toString());

        var claims = session.run("claims", "--json").json();

        var text = DENIAL.substring(DENIAL.indexOf("Freedonia"));
        assertThat(claims).isNotEmpty().allSatisfy(claim -> {
            var excerpt = claim.get("excerpt");
            assertThat(text.substring(
                            excerpt.get("start").asInt(), excerpt.get("end").asInt()))
                    .isEqualTo(excerpt.get("text").asText());
            assertThat(claim.get("article").get("file").asText()).isEqualTo("denial.txt");
            assertThat(claim.get("article").get("publishedBasis").asText()).isEqualTo("given");
        });
    }

    @Test
    void readingAgainChangesNothingAndAChangedArticleReplacesItsClaims() throws IOException {
        write("deal.txt", DENIAL);
        session.run("index", articles.toString());
        var before = session.run("claims", "--json").out();

        var again = session.run("index", articles.toString());

        assertThat(again.out()).startsWith("1 article read: 0 new, 0 changed, 1 unchanged.");
        assertThat(session.run("claims", "--json").out()).isEqualTo(before);

        write("deal.txt", ADMISSION);
        var changed = session.run("index", articles.toString());

        assertThat(changed.out()).startsWith("1 article read: 0 new, 1 changed, 0 unchanged.");
        assertThat(session.run("claims", "--json").out())
                .contains("\"act\":\"admit\"")
                .doesNotContain("\"act\":\"deny\"");
    }

    @Test
    void aRemovedArticleIsGone() throws IOException {
        write("deal.txt", DENIAL);
        session.run("index", articles.toString());

        var removed = session.run("remove", "deal.txt");
        var unknown = session.run("remove", "deal.txt");

        assertThat(removed.exit()).isZero();
        assertThat(session.run("claims", "--json").out()).isEmpty();
        assertThat(unknown.exit()).isEqualTo(1);
        assertThat(unknown.err()).contains("deal.txt");
    }

    @Test
    void whatCannotBeReadIsSkippedAndTheRestIsRead() throws IOException {
        write("admission.txt", ADMISSION);
        write("empty.txt", "");
        write("wire.jsonl", "{\"id\": \"a\", \"text\": \"Kyiv said on Monday that it was ready.\"}\n{broken\n");

        var index = session.run("index", articles.toString());

        assertThat(index.exit()).isEqualTo(3);
        assertThat(index.out()).startsWith("2 articles read");
        assertThat(index.err()).contains("empty.txt").contains("wire.jsonl").contains("line 2");
    }

    @Test
    void aFolderWithoutArticlesFails() {
        var index = session.run("index", articles.toString());

        assertThat(index.exit()).isEqualTo(1);
        assertThat(index.err()).contains("no article was read");
    }

    @Test
    void explainsHowAnArticleWasRead() throws IOException {
        write("denial.txt", DENIAL);
        session.run("index", articles.toString());

        var explained = session.run("claims", "--explain", "denial.txt");

        assertThat(explained.exit()).isZero();
        assertThat(explained.out())
                .contains("Iran denied on Sunday that it had sold drones to anybody.")
                .contains("deny");
    }

    @Test
    void tellsWhatWorks() throws IOException {
        write("denial.txt", DENIAL);
        session.run("index", articles.toString());

        var check = session.run("check");

        assertThat(check.exit()).isZero();
        assertThat(check.out())
                .contains("works    index")
                .contains("1 articles")
                .contains("works    parser");
        assertThat(session.run("check", "--json").json().getFirst().get("works").asBoolean())
                .isTrue();
    }

    @Test
    void aCheckMakesNoDatabase() {
        var file = folder.resolve("elsewhere.db");

        var check = Session.start(
                "",
                Map.of("ONRECORD_DATABASE_URL", "sqlite:" + file),
                List.of("--data", folder.toString(), "check", "--local"));

        assertThat(check.out()).contains("none yet; \"serve\" makes " + file);
        assertThat(file).doesNotExist();
    }

    @Test
    void anUnknownSettingStopsTheStartWithTheNearestKnownOne() throws IOException {
        var config = Files.writeString(folder.resolve("settings.yaml"), "zoen: UTC\n");

        var result = session.run("--config", config.toString(), "claims");

        assertThat(result.exit()).isEqualTo(2);
        assertThat(result.err())
                .contains("unknown setting zoen")
                .contains("zone")
                .doesNotContain("\tat ");
    }

    @Test
    void aDayThatDoesNotExistIsBadUsage() {
        var result = session.run("--today", "2026-02-30", "claims");

        assertThat(result.exit()).isEqualTo(2);
        assertThat(result.err()).contains("2026-02-30");
    }

    @Test
    void aVariableThatIsNoSettingIsNamed() {
        var result = Session.start("", Map.of("ONRECORD_ZOEN", "UTC"), List.of("--data", folder.toString(), "claims"));

        assertThat(result.exit()).isZero();
        assertThat(result.err()).contains("ONRECORD_ZOEN");
    }

    @Test
    void aRunningChatKnowsWhatIsReadMeanwhile() throws IOException {
        write("admission.txt", ADMISSION);

        var chat = session.typing(
                "what did Iran admit?\n",
                () -> session.run("index", articles.toString()),
                "what did Iran admit?\n",
                "chat",
                "--json");

        assertThat(chat.json())
                .extracting(reply -> reply.get("outcome").asText())
                .containsExactly("nothing", "answered");
    }

    @Test
    void stopsWhenNobodyReadsTheClaimsAnyMore() throws IOException {
        for (int i = 0; i < 3; i++) {
            write("deal" + i + ".txt", DENIAL);
        }
        session.run("index", articles.toString());
        var written = new AtomicInteger();

        var exit = session.writingTo(
                new OutputStream() {
                    @Override
                    public void write(int b) throws IOException {
                        written.incrementAndGet();
                        throw new IOException("Broken pipe");
                    }
                },
                "claims",
                "--json");

        assertThat(exit).isZero();
        assertThat(written).hasValueLessThanOrEqualTo(1);
    }

    @Test
    void whatAKilledRunHasCommittedStaysAndTheNextRunReadsTheRest() throws IOException, InterruptedException {
        int all = 250;
        for (int i = 0; i < all; i++) {
            write("deal" + i + ".txt", DENIAL);
        }
        var data = folder.resolve("data");
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var run = new ProcessBuilder(
                        java,
                        "-cp",
                        System.getProperty("java.class.path"),
                        OnRecord.class.getName(),
                        "--data",
                        data.toString(),
                        "index",
                        articles.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("run.log").toFile())
                .start();
        int committed;
        try (var index = LuceneClaimIndex.open(data.resolve("index"))) {
            while (run.isAlive() && index.articleCount() == 0) {
                TimeUnit.MILLISECONDS.sleep(20);
            }
            run.destroyForcibly().onExit().join();
            committed = index.articleCount();
            index.verify();
        }

        assertThat(committed).isPositive();
        assertThat(session.run("index", articles.toString()).out())
                .startsWith("%d articles read: %d new, 0 changed, %d unchanged."
                        .formatted(all, all - committed, committed));
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(articles.resolve(name), text);
    }

    private static List<String> names(JsonNode object) {
        return object.properties().stream().map(Map.Entry::getKey).toList();
    }
}
