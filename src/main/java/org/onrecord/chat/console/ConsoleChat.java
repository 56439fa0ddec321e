package org.onrecord.chat.console;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.Function;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.onrecord.chat.IncomingMessage;
import org.onrecord.chat.Reply;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One conversation on the console: each line is a message, and its reply is written before the next line is read. */
public final class ConsoleChat {

    private static final Logger LOG = LoggerFactory.getLogger(ConsoleChat.class);
    private static final String PROMPT = "> ";
    private static final Set<String> ENDS = Set.of("exit", "quit", "/exit", "/quit");
    private static final int LINES_OF_HISTORY = 1000;

    private final String chat;
    private final Function<IncomingMessage, Reply> listener;

    /**
     * A chat that nobody talks in yet.
     *
     * @param chat id of the conversation, for example "console:1"
     * @param listener answers a message
     */
    public ConsoleChat(String chat, Function<IncomingMessage, Reply> listener) {
        this.chat = chat;
        this.listener = listener;
    }

    /**
     * Talks on the terminal of this process, with line editing where it can, until the input ends (Ctrl-D), Ctrl-C is
     * pressed on an empty line, or the user writes "exit" or "quit". A message that cannot be answered is told, and the
     * chat goes on.
     *
     * @param history file that keeps what was typed, for this user alone; made when it is not there
     * @throws ConsoleUnavailableException when the terminal cannot be used
     */
    public void onTerminal(TerminalStyle style, Path history) {
        try (var terminal = TerminalBuilder.builder()
                .system(true)
                .dumb(true)
                .encoding(StandardCharsets.UTF_8)
                .build()) {
            talk(terminal, style, history);
        } catch (IOException e) {
            throw new ConsoleUnavailableException("the terminal cannot be used: " + e.getMessage(), e);
        }
    }

    /**
     * Talks in plain text until the input ends. An exception of the listener ends it as well: nobody is there to ask
     * again.
     *
     * @throws ConsoleUnavailableException when the input cannot be read
     */
    public void piped(Reader in, PrintWriter out) {
        var lines = new BufferedReader(in);
        try {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank()) {
                    out.println(ConsoleRenderer.plain(listener.apply(new IncomingMessage(chat, line))));
                    out.println();
                    out.flush();
                }
            }
        } catch (IOException e) {
            throw new ConsoleUnavailableException("the input cannot be read: " + e.getMessage(), e);
        }
    }

    void talk(Terminal terminal, TerminalStyle style, Path history) {
        makePrivate(history);
        var lines = lineReader(terminal, history);
        while (true) {
            try {
                var line = lines.readLine(PROMPT);
                if (ENDS.contains(line.strip())) {
                    return;
                }
                if (!line.isBlank()) {
                    terminal.writer().println(answer(line, style));
                    terminal.writer().println();
                    terminal.flush();
                }
            } catch (UserInterruptException e) {
                if (e.getPartialLine().isEmpty()) {
                    return;
                }
            } catch (EndOfFileException e) {
                return;
            }
        }
    }

    /** The one loop of this package: whatever goes wrong with one message, the next one may be answered. */
    private String answer(String line, TerminalStyle style) {
        try {
            return ConsoleRenderer.onTerminal(listener.apply(new IncomingMessage(chat, line)), style);
        } catch (RuntimeException e) {
            LOG.debug("a message could not be answered", e);
            return ConsoleRenderer.onTerminal(
                    Reply.of(new Reply.Line("This could not be answered: " + e.getMessage())), style);
        }
    }

    private static LineReader lineReader(Terminal terminal, Path history) {
        return LineReaderBuilder.builder()
                .terminal(terminal)
                .appName("onrecord")
                .variable(LineReader.HISTORY_FILE, history)
                .variable(LineReader.HISTORY_SIZE, LINES_OF_HISTORY)
                .variable(LineReader.HISTORY_FILE_SIZE, LINES_OF_HISTORY)
                // An exclamation mark is one, not a command to look into the history.
                .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
                .option(LineReader.Option.HISTORY_IGNORE_DUPS, true)
                .option(LineReader.Option.INSERT_TAB, true)
                .build();
    }

    /** What somebody asked is nobody else's business. Without the file there is just no history. */
    private static void makePrivate(Path history) {
        try {
            var folder = history.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            if (!Files.exists(history)) {
                Files.createFile(history);
            }
            var file = history.toFile();
            boolean isPrivate = file.setReadable(false, false)
                    && file.setReadable(true, true)
                    && file.setWritable(false, false)
                    && file.setWritable(true, true);
            LOG.debug("history is kept, for this user alone: {}", isPrivate);
        } catch (IOException e) {
            LOG.debug("no history is kept", e);
        }
    }
}
