package org.onrecord.app;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import java.util.concurrent.Callable;
import org.onrecord.app.Check.Finding;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "check",
        description =
                "Tell what works and what does not: settings, data folder, index, parser, database, folders, feeds, Telegram.",
        mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

    private final OnRecord program;

    @Option(names = "--json", description = "one JSON object")
    private boolean json;

    @Option(names = "--local", description = "ask neither feeds nor Telegram")
    private boolean local;

    CheckCommand(OnRecord program) {
        this.program = program;
    }

    @Override
    public Integer call() {
        var findings = new Check(program, local).run();
        var works = findings.stream().allMatch(Finding::works);
        var out = program.terminal().out();
        if (json) {
            out.println(inJson(findings, works));
        } else {
            findings.forEach(each -> out.println(
                    "%-8s %-7s %s".formatted(each.works() ? "works" : "FAILS", each.part(), each.detail())));
        }
        return works ? OnRecord.DONE : OnRecord.FAILED;
    }

    private static String inJson(List<Finding> findings, boolean works) {
        var json = JsonNodeFactory.instance.objectNode().put("works", works);
        var parts = json.putArray("parts");
        findings.forEach(each -> parts.addObject()
                .put("part", each.part())
                .put("works", each.works())
                .put("detail", each.detail()));
        return json.toString();
    }
}
