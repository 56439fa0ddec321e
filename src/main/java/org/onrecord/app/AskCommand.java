package org.onrecord.app;

import java.util.List;
import java.util.concurrent.Callable;
import org.onrecord.answer.Explanation;
import org.onrecord.chat.IncomingMessage;
import org.onrecord.chat.console.ConsoleRenderer;
import org.onrecord.conversation.Turn;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "ask",
        description = "Answer questions: one conversation, a turn for each argument.",
        mixinStandardHelpOptions = true)
final class AskCommand implements Callable<Integer> {

    private final OnRecord program;

    @Option(names = "--json", description = "one JSON object a line")
    private boolean json;

    @Option(names = "--explain", description = "show why each claim stands where it stands")
    private boolean explain;

    @Parameters(arity = "1..*", paramLabel = "QUESTION")
    private List<String> questions = List.of();

    AskCommand(OnRecord program) {
        this.program = program;
    }

    @Override
    public Integer call() {
        try (var wiring = program.wireForAnswers()) {
            var talk = wiring.talk();
            var out = program.terminal().out();
            for (var question : questions) {
                var turn = talk.hear(new IncomingMessage("console:ask", question));
                out.println(json ? Replies.json(question, turn, explain) : ConsoleRenderer.plain(turn.reply()) + "\n");
                if (explain && !json) {
                    explain(turn);
                }
            }
            return OnRecord.DONE;
        }
    }

    /** Goes to standard error, so that standard output holds the same with and without it. */
    private void explain(Turn turn) {
        Explanation.of(turn.answer()).forEach(each -> program.terminal().err().println(each.inWords()));
    }
}
