package org.onrecord.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README shows is what the program says about the sample. Run with -Dgolden.update, it rewrites the README. */
class ReadmeTest {

    private static final Path README = Path.of("README.md");
    private static final Pattern EXCHANGE = Pattern.compile("(?<=```text\n)> .*?(?=\n```)", Pattern.DOTALL);
    private static final Pattern UNDERSTOOD = Pattern.compile("(?<=\n)\\| `([^`/][^`]*)` \\| [^|\n]* \\|(?=\n)");

    @TempDir
    private static Path data;

    @BeforeAll
    static void readTheSample() {
        var index = new Session(data).run("index", new Sample(data).unpack().toString());

        assertThat(index.exit()).isZero();
    }

    @Test
    void showsRealExchanges() throws IOException {
        assertReadmeIs(EXCHANGE.matcher(Files.readString(README)).replaceAll(ReadmeTest::exchange));
    }

    @Test
    void tellsHowQuestionsAreUnderstood() throws IOException {
        assertReadmeIs(UNDERSTOOD.matcher(Files.readString(README)).replaceAll(ReadmeTest::row));
    }

    private static String exchange(MatchResult block) {
        var asked = block.group()
                .lines()
                .filter(line -> line.startsWith("> "))
                .map(line -> line.substring(2))
                .toList();
        var replies = ask(asked);
        var shown = new ArrayList<String>();
        for (int i = 0; i < asked.size(); i++) {
            shown.add("> " + asked.get(i) + "\n\n"
                    + replies.get(i).get("text").asText().strip());
        }
        return Matcher.quoteReplacement(String.join("\n\n", shown));
    }

    private static String row(MatchResult row) {
        var understood = ask(List.of(row.group(1)))
                .getFirst()
                .get("understood")
                .get("words")
                .asText();
        return Matcher.quoteReplacement("| `" + row.group(1) + "` | " + understood + " |");
    }

    private static List<JsonNode> ask(List<String> questions) {
        var arguments = new ArrayList<>(List.of("--today", "2022-11-22", "ask", "--json"));
        arguments.addAll(questions);
        return new Session(data).run(arguments.toArray(String[]::new)).json();
    }

    private static void assertReadmeIs(String expected) throws IOException {
        if (System.getProperty("golden.update") != null) {
            Files.writeString(README, expected);
        }
        assertThat(Files.readString(README)).isEqualTo(expected);
    }
}
