package org.onrecord.app;

import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.onrecord.chat.console.ConsoleRenderer;
import org.onrecord.conversation.DigestWriter;
import org.onrecord.digest.DigestComposer;
import org.onrecord.json.DigestJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "digest",
        description = "The summary of what was printed on a day, whenever it was read.",
        mixinStandardHelpOptions = true)
final class DigestCommand implements Callable<Integer> {

    private final OnRecord program;

    @Option(names = "--json", description = "one JSON object")
    private boolean json;

    @Option(names = "--all", description = "all claims, not only as many as one reads at a sitting")
    private boolean all;

    @Option(
            names = "--date",
            paramLabel = "DATE",
            converter = GlobalOptions.Day.class,
            description = "the day, for example 2022-11-05 (default: today)")
    private @Nullable LocalDate date;

    DigestCommand(OnRecord program) {
        this.program = program;
    }

    @Override
    public Integer call() {
        try (var wiring = program.wireForAnswers()) {
            var day = date == null ? wiring.today() : date;
            var composer = new DigestComposer(wiring.index());
            var digest = composer.of(day, all ? DigestComposer.WHOLE : DigestComposer.USUAL_LENGTH);
            var last = digest.tally().claims() == 0 ? composer.lastDay(day) : null;
            var text = ConsoleRenderer.plain(new DigestWriter().write(digest, last));
            program.terminal().out().println(json ? DigestJson.line(digest, text) : text);
            return OnRecord.DONE;
        }
    }
}
