package org.onrecord.chat.telegram;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.onrecord.chat.Content;
import org.onrecord.chat.IncomingMessage;
import org.onrecord.chat.Outgoing;

/** Obeys commands. Safe for use by many threads. */
final class Commands {

    static final String HELLO_GROUP =
            "Hello! Mention me with a question, reply to me, or use /ask, for example: /ask what did Iran admit?"
                    + " I answer with the words themselves, the source and the date.";

    static final String ONLY_OWNERS = "In a group, only its administrators can do that.";

    private static final String HELP =
            "/ask a question, /sources of the last answer, /timeline of the matter, /today for what is new,"
                    + " /subscribe to be told each day or at once, /subscriptions to change that, /settings for time"
                    + " zone and quiet hours, /export what is kept of this chat, /forget it. The buttons under an answer work as long as the chat is not forgotten.";
    /** Before a claim's id, in what a deep link starts the bot with. */
    static final String CLAIM = "claim_";

    private final TelegramPorts ports;
    private final AnswerMessages messages;
    private final Owners owners;

    Commands(TelegramPorts ports, AnswerMessages messages, Owners owners) {
        this.ports = ports;
        this.messages = messages;
        this.owners = owners;
    }

    List<Outgoing> obey(Command command, Event.Written asked, boolean showsQuestion) {
        var at = new Asked(asked, showsQuestion);
        return switch (command.name()) {
            case "ask" -> command.argument().isEmpty() ? help(at, "help") : ask(at, command.argument());
            case "start" -> start(at, command.argument());
            case "help" -> help(at, "help");
            case "sources" -> ask(at, "source?");
            case "timeline" -> timeline(at, command.argument());
            case "export" -> export(at);
            case "forget" -> forget(at);
            case "today" -> ask(at, "what was new today?");
            case "subscribe",
                    "subscriptions",
                    "settings",
                    "unsubscribe",
                    "pause",
                    "resume",
                    "delete",
                    "change",
                    "send" -> ask(at, ("/" + command.name() + " " + command.argument()).strip());
            default -> say(at, "I do not know this command; /help tells what I can do.");
        };
    }

    private List<Outgoing> start(Asked at, String payload) {
        if (!payload.startsWith(CLAIM)) {
            return help(at, "hello");
        }
        var conversation = at.written().at().conversation();
        return ports.answerer()
                .findClaim(conversation, payload.substring(CLAIM.length()))
                .map(shown -> messages.answer(at.written().at(), at.written().message(), at.showsQuestion(), shown))
                .orElseGet(() -> say(at, "That claim is not on record here (any more)."));
    }

    private List<Outgoing> help(Asked at, String word) {
        var all = new ArrayList<>(ask(at, word));
        all.addAll(0, say(at, HELP));
        return all;
    }

    private List<Outgoing> ask(Asked at, String question) {
        var message = new IncomingMessage(at.written().at().conversation(), question);
        return messages.answer(
                at.written().at(),
                at.written().message(),
                at.showsQuestion(),
                ports.answerer().answer(message));
    }

    private List<Outgoing> timeline(Asked at, String question) {
        var conversation = at.written().at().conversation();
        var moment = question.isEmpty()
                ? ports.answerer().moment(conversation)
                : ports.answerer()
                        .answer(new IncomingMessage(conversation, question))
                        .moment();
        return ports.answerer()
                .findTimeline(moment)
                .map(drawn -> messages.timeline(at.written().at(), at.written().message(), drawn))
                .orElseGet(() -> say(at, Presses.NOTHING_TO_DRAW));
    }

    private List<Outgoing> export(Asked at) {
        if (!mayDecide(at)) {
            return say(at, ONLY_OWNERS);
        }
        var json = ports.records().export(at.written().at().chat());
        var file = new Content.File(
                "onrecord-chat.json",
                "application/json",
                Base64.getEncoder().encodeToString(json.getBytes(StandardCharsets.UTF_8)),
                null);
        var caption = Html.text("This is all that is kept of this chat.");
        var content = Body.file(caption, List.of(), at.showsQuestion(), file);
        return List.of(Outgoing.answer(at.written().at(), at.written().message(), content));
    }

    private List<Outgoing> forget(Asked at) {
        if (!mayDecide(at)) {
            return say(at, ONLY_OWNERS);
        }
        var key = ports.keys().keep(at.written().at().chat(), Presses.FORGETTING);
        var buttons = List.of(
                List.of(new Button(
                        "Delete everything", Press.of(key, Press.Kind.FORGET).data())),
                List.of(new Button("Keep it", Press.of(key, Press.Kind.KEEP).data())));
        var words = Html.text("Delete everything that is kept of this chat: conversation, buttons under older answers,"
                + " subscriptions, settings, feedback? This cannot be undone.");
        return List.of(Outgoing.answer(
                at.written().at(), at.written().message(), Body.text(words, buttons, at.showsQuestion())));
    }

    private boolean mayDecide(Asked at) {
        return owners.mayDecide(
                at.written().at().chat(), at.written().group(), at.written().user());
    }

    private List<Outgoing> say(Asked at, String words) {
        return messages.say(at.written().at(), at.written().message(), at.showsQuestion(), words);
    }

    /** A message with a command, and whether its answer points at it. */
    private record Asked(Event.Written written, boolean showsQuestion) {}
}
