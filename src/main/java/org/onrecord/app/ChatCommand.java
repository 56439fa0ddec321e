package org.onrecord.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.onrecord.chat.IncomingMessage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "chat", description = "Talk in the terminal.", mixinStandardHelpOptions = true)
final class ChatCommand implements Callable<Integer> {

    private final OnRecord program;

    @Option(
            names = "--json",
            description =
                    "one message a line on standard input, one JSON reply a line on standard output; an empty line starts a new conversation")
    private boolean json;

    ChatCommand(OnRecord program) {
        this.program = program;
    }

    @Override
    public Integer call() {
        try (var wiring = program.wireForAnswers()) {
            chatInJson(wiring);
            return OnRecord.DONE;
        }
    }

    private void chatInJson(Wiring wiring) {
        var talk = wiring.talk();
        var replies = new Replies(program.terminal(), wiring.settings().colour(), true);
        var conversation = 1;
        try (var lines =
                new BufferedReader(new InputStreamReader(program.terminal().in(), StandardCharsets.UTF_8))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.isEmpty()) {
                    conversation++;
                } else {
                    replies.print(line, talk.hear(new IncomingMessage("console:" + conversation, line)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read standard input", e);
        }
    }
}
