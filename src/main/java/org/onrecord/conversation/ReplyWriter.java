package org.onrecord.conversation;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.answer.Answer;
import org.onrecord.answer.Exhibit;
import org.onrecord.chat.Reply;
import org.onrecord.question.Question;
import org.onrecord.question.Slots;

/** Puts answers into words. Stateless. */
final class ReplyWriter {

    private final Credits credits = new Credits();

    Reply write(Question question, Answer answer) {
        return switch (answer) {
            case Answer.Found found -> found(question, found);
            case Answer.Nothing nothing -> nothing(nothing);
            case Answer.Which(var name, var choices) ->
                Reply.of(new Reply.Line("Whom do you mean by “" + name + "”?"), new Reply.Choices(choices));
            case Answer.Chat(var topic, var choices) -> chat(topic, choices);
            case Answer.Several(var answers) -> {
                var reply = new Reply(List.of());
                for (var each : answers) {
                    reply = write(question, each).after(reply.parts());
                }
                yield reply;
            }
        };
    }

    private Reply found(Question question, Answer.Found found) {
        var parts = new ArrayList<Reply.Part>();
        if (found.about() == null) {
            parts.add(understood(question, found.slots()));
        }
        found.notes().forEach(note -> parts.add(new Reply.Line(note)));
        for (var exhibit : found.exhibits()) {
            lead(found.about(), exhibit, parts);
            parts.add(credits.quote(exhibit));
            if (found.about() == Question.Ask.CONTEXT || found.about() == Question.Ask.WHERE) {
                Surroundings.lines(exhibit).forEach(line -> parts.add(new Reply.Line(line)));
            }
        }
        if (found.more() > 0) {
            parts.add(new Reply.Line(found.more() + " more on record."));
        }
        var choices = new ArrayList<>(found.choices());
        if (found.more() > 0) {
            choices.add(Reply.SHOW_MORE);
        }
        addChoices(parts, choices);
        return new Reply(parts);
    }

    private static Reply.Understood understood(Question question, Slots slots) {
        boolean guessed = question instanceof Question.About about && about.guessed() && !slots.equals(about.alone());
        return new Reply.Understood(slots.inWords() + (guessed ? " (partly from your last question)" : ""));
    }

    /** The short answer to "when?" or "who reported that?", before the words themselves. */
    private void lead(Question.@org.jspecify.annotations.Nullable Ask ask, Exhibit exhibit, List<Reply.Part> parts) {
        if (ask == null) {
            return;
        }
        switch (ask) {
            case WHEN -> parts.add(new Reply.Line(credits.when(exhibit)));
            case WHO_REPORTED -> parts.add(new Reply.Line(credits.reportedBy(exhibit)));
            case WHERE ->
                parts.add(new Reply.Line("Where it was said is told, if at all, in the words and around them:"));
            case SOURCE, WHO_SAID, CONTEXT, THIS_ONE, WHO_ELSE, EARLIER -> {}
        }
    }

    private static Reply nothing(Answer.Nothing nothing) {
        var parts = new ArrayList<Reply.Part>();
        parts.add(new Reply.Understood(nothing.slots().inWords()));
        parts.add(new Reply.Line(
                (nothing.slots().beyondShown() ? "" : "Nothing on record. ") + String.join(" ", nothing.reasons())));
        addChoices(parts, nothing.choices());
        return new Reply(parts);
    }

    private static Reply chat(Question.Topic topic, List<String> choices) {
        var parts = new ArrayList<Reply.Part>();
        parts.add(new Reply.Line(smallTalk(topic)));
        addChoices(parts, choices);
        return new Reply(parts);
    }

    private static void addChoices(List<Reply.Part> parts, List<String> choices) {
        if (!choices.isEmpty()) {
            parts.add(new Reply.Choices(choices));
        }
    }

    private static String smallTalk(Question.Topic topic) {
        return switch (topic) {
            case GREETING -> "Hello! Ask me who said what: I answer with their own words, the source and the date.";
            case THANKS -> "You are welcome.";
            case GOODBYE -> "Goodbye.";
            case HELP ->
                "Ask who said what: a name, what they admitted, denied, promised or warned of, about what, and when."
                        + " Then “source?”, “when?”, “what else?” or “and Ukraine?”. For example:";
            case WHO_ARE_YOU ->
                "I am OnRecord, a bot that reads news articles and quotes who said what, word for word, with source and date.";
            case HOW_ARE_YOU -> "Running fine, thank you. What would you like to have on record?";
            case INSULT ->
                "Sorry that I was no help. I only know who said what in the articles I have read; another wording may find more.";
            case PRAISE -> "Glad to help. Ask on, if you like.";
            case OFF_TOPIC ->
                "That I cannot answer: I only know who said what in the articles I have read. You could ask:";
            case NOT_UNDERSTOOD -> "I did not understand that. Ask who said what, for example:";
            case TOO_LONG -> "That is too long for a question. Please ask in a sentence or two.";
            case NOTHING_BEFORE -> "I have not shown you anything yet that this could be about. You could ask:";
            case NO_SUCH_DAY -> "There is no such day in the calendar. Which day do you mean?";
        };
    }
}
