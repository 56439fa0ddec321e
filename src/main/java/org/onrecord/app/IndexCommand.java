package org.onrecord.app;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.onrecord.index.IndexUnavailableException;
import org.onrecord.ingest.IngestReport;
import org.onrecord.similarity.EmbedderUnavailableException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(name = "index", description = "Read articles into the claim index.", mixinStandardHelpOptions = true)
final class IndexCommand implements Callable<Integer> {

    private static final Logger LOG = LoggerFactory.getLogger(IndexCommand.class);
    private static final long LEAST_NANOS = Duration.ofMillis(500).toNanos();
    private static final long MOST_NANOS = Duration.ofMinutes(1).toNanos();

    private final OnRecord program;

    @Parameters(
            arity = "1..*",
            paramLabel = "SOURCE",
            description = "folders, .txt .md .html .jsonl files, or the web addresses of feeds or pages")
    private List<String> sources = List.of();

    IndexCommand(OnRecord program) {
        this.program = program;
    }

    @Override
    public Integer call() {
        try (var wiring = program.wire()) {
            long start = System.nanoTime();
            var report = read(wiring);
            program.terminal().out().println(inWords(report, wiring.index().claimCount()));
            fillVectors(wiring, System.nanoTime() - start);
            return exitCode(report);
        }
    }

    private IngestReport read(Wiring wiring) {
        try (var progress = new ProgressBar(program.terminal())) {
            var files = sources.stream()
                    .filter(each -> !WebSources.isAddress(each))
                    .map(Path::of)
                    .toList();
            var addresses = sources.stream().filter(WebSources::isAddress).toList();
            var report = wiring.ingest(files, progress);
            return report.and(new WebSources(wiring, progress).read(addresses));
        }
    }

    /** Claims can be found already; a chat makes the vectors for which there is no time here. */
    private void fillVectors(Wiring wiring, long nanosOfReading) {
        long end = System.nanoTime() + Math.clamp(nanosOfReading / 5, LEAST_NANOS, MOST_NANOS);
        try {
            wiring.vectors().fill(() -> System.nanoTime() < end);
        } catch (IndexUnavailableException | EmbedderUnavailableException e) {
            LOG.debug("vectors are left for later", e);
        }
    }

    private static String inWords(IngestReport report, int claimsInAll) {
        return "%s read: %d new, %d changed, %s%d unchanged. %d skipped. %d claims taken, %d in the index."
                .formatted(
                        report.read() == 1 ? "1 article" : report.read() + " articles",
                        report.added(),
                        report.changed(),
                        report.readAgain() == 0 ? "" : report.readAgain() + " read again with newer rules, ",
                        report.unchanged(),
                        report.skipped(),
                        report.claims(),
                        claimsInAll);
    }

    private int exitCode(IngestReport report) {
        if (report.read() > 0) {
            return report.skipped() > 0 ? OnRecord.SKIPPED_SOME : OnRecord.DONE;
        }
        program.terminal()
                .err()
                .println(
                        "onrecord: no article was read; a source is a .txt, .md, .html or .jsonl file, a folder with such files, or the address of a feed or page");
        return OnRecord.FAILED;
    }
}
