package org.onrecord.app;

import org.onrecord.chat.console.ConsoleRenderer;
import org.onrecord.conversation.Turn;
import org.onrecord.json.ReplyJson;

/** Prints replies on standard output, as text or as JSON. */
final class Replies {

    private final Terminal terminal;
    private final Settings.Colour colour;
    private final boolean json;

    Replies(Terminal terminal, Settings.Colour colour, boolean json) {
        this.terminal = terminal;
        this.colour = colour;
        this.json = json;
    }

    void print(String ask, Turn turn) {
        var text = ConsoleRenderer.plain(turn.reply());
        terminal.out().println(json ? ReplyJson.line(ask, turn.answer(), text) : text);
    }
}
