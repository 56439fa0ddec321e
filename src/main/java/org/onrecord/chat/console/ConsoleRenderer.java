package org.onrecord.chat.console;

import static java.util.stream.Collectors.joining;

import org.onrecord.chat.Reply;

/** Writes replies as text. Every part begins on a line of its own; quotes are set off by empty lines. */
public final class ConsoleRenderer {

    private ConsoleRenderer() {}

    /** For pipes, files and JSON: no markup, and every character as it is. Without a line end after the last line. */
    public static String plain(Reply reply) {
        return render(reply, new Ink.None());
    }

    /** For a terminal: control characters are shown, not obeyed. Without a line end after the last line. */
    public static String onTerminal(Reply reply, TerminalStyle style) {
        return render(reply, new Ink.OnTerminal(style));
    }

    private static String render(Reply reply, Ink ink) {
        var text = new StringBuilder();
        Reply.Part before = null;
        for (var part : reply.parts()) {
            if (before != null) {
                text.append(isSetOff(part) || isSetOff(before) ? "\n\n" : "\n");
            }
            text.append(render(part, ink));
            before = part;
        }
        return text.toString();
    }

    private static boolean isSetOff(Reply.Part part) {
        return part instanceof Reply.Quote || part instanceof Reply.Heading;
    }

    private static String render(Reply.Part part, Ink ink) {
        return switch (part) {
            case Reply.Line(var text) -> ink.plain(text);
            case Reply.Heading(var text) -> ink.name(oneLine(text));
            case Reply.Understood(var text) -> ink.dim("[" + oneLine(text) + "]");
            case Reply.Quote quote -> quote(quote, ink);
            case Reply.Choices(var questions) ->
                questions.stream().map(question -> ink.plain("  - " + question)).collect(joining("\n"));
        };
    }

    private static String quote(Reply.Quote quote, Ink ink) {
        var link = quote.link();
        return ink.name(quote.speaker() + ":")
                + "\n" + ink.words(quote.words())
                + "\n" + ink.dim("  " + quote.credit())
                + (link == null ? "" : "\n  " + ink.link(link));
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s*\\R\\s*", " ");
    }
}
