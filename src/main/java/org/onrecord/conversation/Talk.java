package org.onrecord.conversation;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.answer.Answer;
import org.onrecord.answer.AnswerComposer;
import org.onrecord.chat.IncomingMessage;
import org.onrecord.chat.Reply;
import org.onrecord.question.Parts;
import org.onrecord.question.Question;
import org.onrecord.question.QuestionReader;

/** Hears a message and says something back. The path of every question, top to bottom. */
public final class Talk {

    private final Conversations conversations;
    private final QuestionReader questions;
    private final AnswerComposer answers;
    private final @Nullable NewsOfDay news;
    private final Clock clock;
    private final ReplyWriter replies = new ReplyWriter();

    /** One that knows no summaries. */
    public Talk(Conversations conversations, QuestionReader questions, AnswerComposer answers, Clock clock) {
        this(conversations, questions, answers, null, clock);
    }

    /** @param news answers what asks for all that is new on a day; {@code null} to answer it as any other question */
    public Talk(
            Conversations conversations,
            QuestionReader questions,
            AnswerComposer answers,
            @Nullable NewsOfDay news,
            Clock clock) {
        this.conversations = conversations;
        this.questions = questions;
        this.answers = answers;
        this.news = news;
        this.clock = clock;
    }

    /** Answers one message. Messages of one chat must come one at a time; chats may come together. */
    public Turn hear(IncomingMessage message) {
        var conversation = conversations.of(message.chat());
        var turns = new ArrayList<Turn>();
        for (var part : Parts.of(message.text())) {
            var question = questions.read(part, conversation.before());
            var told = news == null ? Optional.<NewsOfDay.Told>empty() : news.find(part);
            var answer = told.isPresent() ? told.get().answer() : answers.compose(question, conversation.shown());
            conversation = conversation.after(question, answer, clock.instant());
            boolean refines = !turns.isEmpty() && question instanceof Question.OfShown;
            if (refines && turns.getLast().answer() instanceof Answer.Nothing) {
                continue;
            }
            // "Who denied it, and when?" is told at once.
            var understood = refines ? understood(turns.removeLast()) : List.<Reply.Part>of();
            var reply = told.isPresent() ? told.get().reply() : replies.write(question, answer);
            turns.add(new Turn(answer, reply.after(understood)));
        }
        conversations.save(conversation);
        return turns.size() == 1 ? turns.getFirst() : joined(turns);
    }

    private static List<Reply.Part> understood(Turn turn) {
        return turn.reply().parts().stream()
                .filter(Reply.Understood.class::isInstance)
                .toList();
    }

    private static Turn joined(List<Turn> turns) {
        var reply = new Reply(List.of());
        for (var turn : turns) {
            reply = turn.reply().after(reply.parts());
        }
        return new Turn(new Answer.Several(turns.stream().map(Turn::answer).toList()), reply);
    }
}
