package org.onrecord.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.onrecord.chat.IncomingMessage;
import org.onrecord.chat.console.ConsoleChat;
import org.onrecord.chat.console.ConsoleUnavailableException;
import org.onrecord.chat.console.TerminalStyle;
import org.onrecord.conversation.Talk;
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

    @SuppressWarnings("try") // the vectors are only to be ended with the chat
    @Override
    public Integer call() {
        try (var wiring = program.wireForAnswers();
                var vectors = new BackgroundVectors(wiring.vectors())) {
            vectors.start();
            var terminal = program.terminal();
            var talk = wiring.talk();
            if (json) {
                talkInJson(talk, input());
            } else {
                var chat = new ConsoleChat(
                        "console:1", message -> talk.hear(message).reply());
                if (terminal.interactive()) {
                    terminal.out()
                            .println("Ask who said what, for example: what did Iran admit? Ctrl-D ends the chat.");
                    chat.onTerminal(style(wiring.settings().colour()), history(wiring.settings()));
                } else {
                    chat.piped(input(), terminal.outWriter());
                }
            }
            return OnRecord.DONE;
        }
    }

    private Reader input() {
        return new InputStreamReader(program.terminal().in(), StandardCharsets.UTF_8);
    }

    private TerminalStyle style(Settings.Colour colour) {
        return switch (colour) {
            case AUTO -> TerminalStyle.of(program.terminal().environment());
            case ALWAYS -> TerminalStyle.FULL;
            case NEVER -> TerminalStyle.BARE;
        };
    }

    private static Path history(Settings settings) {
        return settings.data().resolve("history");
    }

    private void talkInJson(Talk talk, Reader input) {
        var out = program.terminal().out();
        var conversation = 1;
        var lines = new BufferedReader(input);
        try {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.isEmpty()) {
                    conversation++;
                } else {
                    out.println(Replies.json(line, talk.hear(new IncomingMessage("console:" + conversation, line))));
                }
            }
        } catch (IOException e) {
            throw new ConsoleUnavailableException("the input cannot be read: " + e.getMessage(), e);
        }
    }
}
