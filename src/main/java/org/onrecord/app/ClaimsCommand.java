package org.onrecord.app;

import java.io.PrintStream;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.onrecord.article.Article;
import org.onrecord.claim.Claim;
import org.onrecord.index.ClaimIndex;
import org.onrecord.json.ClaimJson;
import org.onrecord.position.Retold;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "claims",
        description = "Show the claims, article by article in the order of the text.",
        mixinStandardHelpOptions = true)
final class ClaimsCommand implements Callable<Integer> {

    private final OnRecord program;

    @Option(names = "--json", description = "one JSON object a line")
    private boolean json;

    @Option(
            names = "--explain",
            paramLabel = "ARTICLE",
            description = "how each sentence of one article was read; its id or file")
    private @Nullable String explain;

    ClaimsCommand(OnRecord program) {
        this.program = program;
    }

    @Override
    public Integer call() {
        try (var wiring = program.wire()) {
            return explain == null ? list(wiring.index()) : explain(wiring, explain);
        }
    }

    private int list(ClaimIndex index) {
        var out = program.terminal().buffered();
        var retold = new Retold(index);
        // Whoever reads may have seen enough ("| head"), which shows only as an error of the stream.
        try (var articles = index.articles()) {
            articles.takeWhile(article -> !program.terminal().out().checkError())
                    .forEach(article -> index.claimsOf(article.id())
                            .forEach(claim -> print(json ? retold.linked(claim, article) : claim, article, out)));
        }
        out.flush();
        return OnRecord.DONE;
    }

    private void print(Claim claim, Article article, PrintStream out) {
        if (json) {
            out.println(ClaimJson.line(claim, article));
            return;
        }
        out.println("%s %s%s%s: %s"
                .formatted(
                        article.file(),
                        claim.claimant().name(),
                        claim.negated() ? " not" : "",
                        " " + claim.act().word(),
                        claim.excerpt().text().replaceAll("\\s+", " ")));
    }

    private int explain(Wiring wiring, String idOrFile) {
        var ids = RemoveCommand.idsOf(idOrFile, wiring.index());
        if (ids.isEmpty()) {
            program.terminal().err().println("onrecord: no article in the index has the id or file " + idOrFile);
            return OnRecord.FAILED;
        }
        for (var id : ids) {
            wiring.index().findArticle(id).ifPresent(article -> explain(wiring, article));
        }
        return OnRecord.DONE;
    }

    private void explain(Wiring wiring, Article article) {
        var out = program.terminal().out();
        for (var reading : wiring.extractor().explain(article)) {
            out.println(reading.part() + ": " + reading.sentence().text().replaceAll("\\s+", " "));
            reading.findings().forEach(finding -> out.println("    " + finding));
        }
    }
}
