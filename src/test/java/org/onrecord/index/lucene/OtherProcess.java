package org.onrecord.index.lucene;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.TestArticles;
import org.onrecord.TestClaims;
import org.onrecord.article.Article;
import org.onrecord.claim.Claim;
import org.onrecord.index.ClaimIndex;
import org.onrecord.index.ClaimWriter;

/** A second process at the same index: what a real one does can be killed, and holds real locks. */
final class OtherProcess implements AutoCloseable {

    static final int ARTICLES = 20;

    private final Process process;
    private final BufferedReader output;

    private OtherProcess(Process process) {
        this.process = process;
        this.output = process.inputReader(StandardCharsets.UTF_8);
    }

    /** Begins to write version after version of {@link #ARTICLES} articles, without an end; a line tells of each commit. */
    static OtherProcess writingForEver(Path folder) throws IOException {
        return start(folder, "forever");
    }

    /** Opens the index for writing and says so, and commits one version when it gets a line. */
    static OtherProcess waitingToWrite(Path folder) throws IOException {
        return start(folder, "wait");
    }

    /** The next line it says; {@code null} when it has ended. */
    @Nullable String line() throws IOException {
        return output.readLine();
    }

    void goOn() throws IOException {
        process.outputWriter().write("go on\n");
        process.outputWriter().flush();
    }

    long id() {
        return process.pid();
    }

    void kill() {
        process.destroyForcibly().onExit().join();
    }

    @Override
    public void close() {
        kill();
    }

    static Article article(int number, int version) {
        return TestArticles.article("a" + number, "Version %d. Veldania said the pump works.".formatted(version));
    }

    static List<Claim> claims(Article article) {
        return List.of(
                TestClaims.claim(article, article.text())
                        .id(article.id() + "-whole")
                        .made(),
                TestClaims.claim(article, "Veldania said the pump works.").made());
    }

    /** What the other process does. */
    public static void main(String[] arguments) throws IOException {
        try (ClaimIndex index = LuceneClaimIndex.open(Path.of(arguments[0]));
                var writer = index.write()) {
            if (arguments[1].equals("wait")) {
                System.out.println("writing");
                new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).readLine();
                commit(writer, 1);
                return;
            }
            for (int version = 1; ; version++) {
                commit(writer, version);
            }
        }
    }

    private static void commit(ClaimWriter writer, int version) {
        for (int number = 0; number < ARTICLES; number++) {
            var article = article(number, version);
            writer.put(article, claims(article));
        }
        writer.commit();
        System.out.println(version);
    }

    private static OtherProcess start(Path folder, String mode) throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(
                "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"), OtherProcess.class.getName()));
        command.addAll(List.of(folder.toString(), mode));
        return new OtherProcess(new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start());
    }
}
