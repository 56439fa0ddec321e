package org.onrecord.conversation;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
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
    private final Clock clock;
    private final ReplyWriter replies = new ReplyWriter();

    public Talk(Conversations conversations, QuestionReader questions, AnswerComposer answers, Clock clock) {
        this.conversations = conversations;
        this.questions = questions;
        this.answers = answers;
        this.clock = clock;
    }

    /** Answers one message. Messages of one chat must come one at a time; chats may come together. */
    public Turn hear(IncomingMessage message) {
        var conversation = conversations.of(message.chat());
        var turns = new ArrayList<Turn>();
        for (var part : Parts.of(message.text())) {
            var question = questions.read(part, conversation.before());
            var answer = answers.compose(question, conversation.shown());
            conversation = conversation.after(question, answer, clock.instant());
            boolean refines = !turns.isEmpty() && question instanceof Question.OfShown;
            if (refines && turns.getLast().answer() instanceof Answer.Nothing) {
                continue;
            }
            // "Who denied it, and when?" is told at once.
            var understood = refines ? understood(turns.removeLast()) : List.<Reply.Part>of();
            turns.add(new Turn(answer, replies.write(question, answer).after(understood)));
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
