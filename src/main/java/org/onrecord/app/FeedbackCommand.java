package org.onrecord.app;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.onrecord.chat.Feedback;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "feedback",
        description = "What users said of answers, the last first.",
        mixinStandardHelpOptions = true)
final class FeedbackCommand implements Callable<Integer> {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private final OnRecord program;

    @Option(names = "--json", description = "one JSON object a line")
    private boolean json;

    FeedbackCommand(OnRecord program) {
        this.program = program;
    }

    @Override
    public Integer call() {
        var settings = program.settings();
        try (var store = Databases.open(settings, program.options().runningClock(settings.zone()))) {
            var all = store.feedback().all();
            var out = program.terminal().out();
            all.forEach(each -> out.println(json ? inJson(each) : inWords(each)));
            if (all.isEmpty() && !json) {
                out.println("Nobody has said anything of an answer yet.");
            }
            return OnRecord.DONE;
        }
    }

    private static String inWords(Feedback feedback) {
        return "%s  %-13s  %s"
                .formatted(DAY.format(feedback.given().atZone(ZoneOffset.UTC)), kind(feedback), feedback.about());
    }

    private static String inJson(Feedback feedback) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("given", feedback.given().toString())
                .put("kind", kind(feedback))
                .put("about", feedback.about())
                .put("chat", feedback.chat())
                .put("message", feedback.message())
                .toString();
    }

    private static String kind(Feedback feedback) {
        return feedback.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
