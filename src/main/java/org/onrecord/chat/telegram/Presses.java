package org.onrecord.chat.telegram;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.onrecord.chat.Content;
import org.onrecord.chat.Feedback;
import org.onrecord.chat.IncomingMessage;
import org.onrecord.chat.Outgoing;
import org.onrecord.chat.Outgoing.Priority;

/** Answers buttons. Safe for use by many threads. */
final class Presses {

    static final String NOTHING_TO_DRAW =
            "There is nothing to draw: no claims with a day are on record on this matter.";

    /** What the buttons of a question whether to forget stand for. */
    static final String FORGETTING = "forgetting";

    private static final String FORGOTTEN = "I no longer know what this button was about. Please ask again.";

    private final TelegramPorts ports;
    private final AnswerMessages messages;
    private final Owners owners;
    private final Clock clock;

    Presses(TelegramPorts ports, AnswerMessages messages, Owners owners, Clock clock) {
        this.ports = ports;
        this.messages = messages;
        this.owners = owners;
        this.clock = clock;
    }

    List<Outgoing> answer(Event.Pressed pressed) {
        var press = Press.read(pressed.data());
        if (press.isEmpty()) {
            return say(pressed, FORGOTTEN);
        }
        var kept = ports.keys().find(pressed.at().chat(), press.get().key());
        var kind = press.get().kind();
        if (kind == Press.Kind.NOTHING) {
            return List.of();
        }
        if (kept.isEmpty()) {
            return say(pressed, FORGOTTEN);
        }
        if (kind == Press.Kind.FORGET || kind == Press.Kind.KEEP) {
            return forget(pressed, kind);
        }
        return AnswerState.read(kept.get())
                .map(state -> answer(pressed, press.get(), state))
                .orElseGet(() -> say(pressed, FORGOTTEN));
    }

    private List<Outgoing> answer(Event.Pressed pressed, Press press, AnswerState state) {
        var feedback = press.kind().feedback();
        if (feedback != null) {
            return feedback(pressed, press.key(), state, feedback);
        }
        if (press.kind() == Press.Kind.TIMELINE) {
            return timeline(pressed, state);
        }
        return question(press, state)
                .map(question -> ask(pressed, state, question))
                .orElseGet(() -> say(pressed, FORGOTTEN));
    }

    private static Optional<String> question(Press press, AnswerState state) {
        if (press.kind() != Press.Kind.CHOICE) {
            return Optional.ofNullable(press.kind().question());
        }
        return press.choice() < state.choices().size()
                ? Optional.of(state.choices().get(press.choice()))
                : Optional.empty();
    }

    private List<Outgoing> ask(Event.Pressed pressed, AnswerState state, String question) {
        var message = new IncomingMessage(pressed.at().conversation(), question);
        var answered = ports.answerer().answerAfter(state.moment(), message);
        return messages.answer(pressed.at(), pressed.message(), true, answered);
    }

    private List<Outgoing> timeline(Event.Pressed pressed, AnswerState state) {
        return ports.answerer()
                .findTimeline(state.moment())
                .map(drawn -> messages.timeline(pressed.at(), pressed.message(), drawn))
                .orElseGet(() -> say(pressed, NOTHING_TO_DRAW));
    }

    private List<Outgoing> feedback(Event.Pressed pressed, String key, AnswerState state, Feedback.Kind kind) {
        var user = pressed.user() == null ? "" : pressed.user();
        var about =
                state.understood() + (state.claims().isEmpty() ? "" : " · claims " + String.join(", ", state.claims()));
        ports.feedback().add(new Feedback(pressed.at().chat(), pressed.message(), user, kind, about, clock.instant()));
        return List.of(edit(pressed, Body.buttons(Keyboard.of(key, state, kind))));
    }

    private List<Outgoing> forget(Event.Pressed pressed, Press.Kind kind) {
        if (!owners.mayDecide(pressed.at().chat(), pressed.group(), pressed.user())) {
            return say(pressed, Commands.ONLY_OWNERS);
        }
        if (kind == Press.Kind.KEEP) {
            return List.of(edit(pressed, Body.text(Html.text("Nothing was deleted."), List.of(), false)));
        }
        var deleted = inWords(ports.records().forget(pressed.at().chat()));
        return List.of(edit(pressed, Body.text(Html.text(deleted), List.of(), false)));
    }

    private static String inWords(Map<String, Integer> deleted) {
        return deleted.isEmpty()
                ? "Nothing was kept of this chat."
                : "Deleted: "
                        + deleted.entrySet().stream()
                                .map(each -> each.getKey() + " (" + each.getValue() + ")")
                                .sorted()
                                .collect(Collectors.joining(", "))
                        + ".";
    }

    private static Outgoing edit(Event.Pressed pressed, Content content) {
        return new Outgoing(pressed.at(), Priority.ANSWER, null, pressed.message(), content);
    }

    private List<Outgoing> say(Event.Pressed pressed, String words) {
        return messages.say(pressed.at(), pressed.message(), true, words);
    }
}
