package org.onrecord.chat.telegram;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.onrecord.chat.Answered;
import org.onrecord.chat.Handler;
import org.onrecord.chat.IncomingMessage;
import org.onrecord.chat.Outgoing;
import org.onrecord.chat.Outgoing.Priority;
import org.onrecord.chat.Reply;
import org.onrecord.chat.Update;

/** Answers updates of Telegram. Safe for use by many threads. */
final class TelegramHandler implements Handler {

    /** A later answer points at its question, since others may stand between. */
    private static final Duration AT_ONCE = Duration.ofSeconds(10);

    /** Before the id of a message: the conversation before it. */
    private static final String BEFORE = "before:";

    private static final Pattern POINTS_AT_QUOTED = Pattern.compile(
            "(?i)\\W*(who (said|says|claimed) (this|that|it)|who is this|source|(is|was) (this|that) (true|said)|"
                    + "did (he|she|they) (really )?say (this|that))?\\W*");

    private final EventReader events;
    private final TelegramPorts ports;
    private final AnswerMessages messages;
    private final Commands commands;
    private final Presses presses;
    private final Searches searches;
    private final Access access;
    private final Courtesies courtesies;
    private final Clock clock;

    TelegramHandler(
            BotApi api,
            Supplier<Identity> bot,
            TelegramPorts ports,
            Access access,
            Courtesies courtesies,
            Clock clock) {
        this.events = new EventReader(bot);
        this.ports = ports;
        this.access = access;
        this.clock = clock;
        this.messages = new AnswerMessages(ports.keys());
        var owners = new Owners(api, access);
        this.commands = new Commands(ports, messages, owners);
        this.presses = new Presses(ports, messages, owners, clock);
        this.searches = new Searches(api, ports.answerer(), bot);
        this.courtesies = courtesies;
    }

    @Override
    public List<Outgoing> handle(Update update) {
        return switch (events.read(update.payload())) {
            case Event.Written written -> written.addressed() ? written(written, isLate(update)) : List.of();
            case Event.Pressed pressed -> pressed(pressed);
            case Event.Searched searched -> {
                searches.answer(searched, access.allows(searched.user(), ""));
                yield List.of();
            }
            case Event.Joined joined -> joined(joined);
            case Event.Left left -> {
                ports.chats().gone(left.at().chat(), "left");
                yield List.of();
            }
            case Event.Moved(var from, var to) -> {
                ports.chats().moved(from, to);
                yield List.of();
            }
            case Event.Other ignored -> List.of();
        };
    }

    @Override
    public List<Outgoing> notice(Update update, Reply words) {
        return switch (events.read(update.payload())) {
            case Event.Written written ->
                written.addressed() ? messages.say(written.at(), written.message(), written.group(), words) : List.of();
            case Event.Pressed pressed -> messages.say(pressed.at(), pressed.message(), true, words);
            case Event.Searched ignored -> List.of();
            case Event.Joined ignored -> List.of();
            case Event.Left ignored -> List.of();
            case Event.Moved ignored -> List.of();
            case Event.Other ignored -> List.of();
        };
    }

    private List<Outgoing> written(Event.Written written, boolean late) {
        boolean showsQuestion = written.group() || late;
        if (!access.allows(written.user(), written.at().chat())) {
            return messages.say(written.at(), written.message(), showsQuestion, notAllowed(written));
        }
        courtesies.type(written.at());
        if (!written.edited()) {
            ports.keys()
                    .keepFor(
                            written.at().chat(),
                            BEFORE + written.message(),
                            ports.answerer().moment(written.at().conversation()));
        }
        var answer = Command.read(written.text())
                .map(command -> commands.obey(command, written, showsQuestion))
                .orElseGet(() -> messages.answer(written.at(), written.message(), showsQuestion, answered(written)));
        return written.edited() ? inPlace(written, answer) : answer;
    }

    private Answered answered(Event.Written written) {
        var conversation = written.at().conversation();
        var message = new IncomingMessage(conversation, question(written));
        return findMoment(written)
                .map(moment -> ports.answerer().answerAfter(moment, message))
                .orElseGet(() -> ports.answerer().answer(message));
    }

    /** What went before: of a reply the answer that it points at, of an edited message what did when it was written. */
    private Optional<String> findMoment(Event.Written written) {
        var chat = written.at().chat();
        if (written.about() != null) {
            return ports.keys()
                    .find(chat, written.about())
                    .flatMap(AnswerState::read)
                    .map(AnswerState::moment);
        }
        return written.edited() ? ports.keys().find(chat, BEFORE + written.message()) : Optional.empty();
    }

    /** Whoever points at somebody else's words asks about these. */
    private static String question(Event.Written written) {
        if (!written.quoted().isBlank()
                && POINTS_AT_QUOTED.matcher(written.text()).matches()) {
            return written.quoted();
        }
        return written.text().isBlank() ? "help" : written.text();
    }

    /** The answer to a question that was changed takes the place of the one before, message by message. */
    private List<Outgoing> inPlace(Event.Written written, List<Outgoing> answer) {
        var before = ports.outbox().answersTo(written.at().chat(), written.message());
        var changed = new ArrayList<Outgoing>();
        for (int i = 0; i < answer.size(); i++) {
            var next = answer.get(i);
            boolean replaces = i < before.size() && next.content().files().isEmpty();
            changed.add(replaces ? edit(next, before.get(i)) : next);
        }
        for (int i = answer.size(); i < before.size(); i++) {
            changed.add(new Outgoing(written.at(), Priority.ANSWER, written.message(), before.get(i), Body.deletion()));
        }
        return changed;
    }

    private static Outgoing edit(Outgoing message, String before) {
        return new Outgoing(message.to(), message.priority(), message.replyTo(), before, message.content());
    }

    private List<Outgoing> pressed(Event.Pressed pressed) {
        if (!access.allows(pressed.user(), pressed.at().chat())) {
            return List.of();
        }
        return presses.answer(pressed);
    }

    private List<Outgoing> joined(Event.Joined joined) {
        ports.chats().back(joined.at().chat());
        return joined.group() && access.allows(null, joined.at().chat())
                ? messages.say(joined.at(), "", false, Commands.HELLO_GROUP)
                : List.of();
    }

    private static String notAllowed(Event.Written written) {
        var who = written.user() == null ? "" : " Your number is " + TelegramPlatform.id(written.user()) + ".";
        var where = written.group()
                ? " This chat's is " + TelegramPlatform.id(written.at().chat()) + "."
                : "";
        return "This bot answers only those whom its owner has allowed." + who + where;
    }

    private boolean isLate(Update update) {
        return update.received().plus(AT_ONCE).isBefore(clock.instant());
    }
}
