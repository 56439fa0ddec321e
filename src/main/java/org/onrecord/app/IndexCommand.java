package org.onrecord.app;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.onrecord.ingest.IngestReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(name = "index", description = "Read articles into the claim index.", mixinStandardHelpOptions = true)
final class IndexCommand implements Callable<Integer> {

    private final OnRecord program;

    @Parameters(arity = "1..*", paramLabel = "SOURCE", description = "folders, or .txt .md .html .jsonl files")
    private List<Path> sources = List.of();

    IndexCommand(OnRecord program) {
        this.program = program;
    }

    @Override
    public Integer call() {
        try (var wiring = program.wire()) {
            var report = read(wiring);
            program.terminal().out().println(inWords(report, wiring.index().claimCount()));
            return exitCode(report);
        }
    }

    private IngestReport read(Wiring wiring) {
        try (var progress = new ProgressBar(program.terminal())) {
            return wiring.ingest(sources, progress);
        }
    }

    private static String inWords(IngestReport report, int claimsInAll) {
        return "%s read: %d new, %d changed, %d unchanged. %d skipped. %d claims taken, %d in the index."
                .formatted(
                        report.read() == 1 ? "1 article" : report.read() + " articles",
                        report.added(),
                        report.changed(),
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
                        "onrecord: no article was read; a source is a .txt, .md, .html or .jsonl file, or a folder with such files");
        return OnRecord.FAILED;
    }
}
