package org.onrecord.conversation;

import java.time.Clock;
import org.onrecord.answer.AnswerComposer;
import org.onrecord.chat.IncomingMessage;
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
        var question = questions.read(message.text(), conversation.before());
        var answer = answers.compose(question, conversation.shown());
        conversations.save(conversation.after(question, answer, clock.instant()));
        return new Turn(question, answer, replies.write(question, answer));
    }
}
