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
    private final LocalClock clock;
    private final ReplyWriter replies = new ReplyWriter();

    /** One that knows no summaries. */
    public Talk(Conversations conversations, QuestionReader questions, AnswerComposer answers, Clock clock) {
        this(conversations, questions, answers, null, LocalClock.everywhere(clock));
    }

    /** @param news answers what asks for all that is new on a day; {@code null} to answer it as any other question */
    public Talk(
            Conversations conversations,
            QuestionReader questions,
            AnswerComposer answers,
            @Nullable NewsOfDay news,
            LocalClock clock) {
        this.conversations = conversations;
        this.questions = questions;
        this.answers = answers;
        this.news = news;
        this.clock = clock;
    }

    /** Answers one message. Messages of one chat must come one at a time; chats may come together. */
    public Turn hear(IncomingMessage message) {
        return remembered(answer(message.text(), conversations.of(message.chat())));
    }

    /** Answers a message as if it came at an earlier moment; the conversation goes on from there. */
    public Turn hearAt(Conversation moment, IncomingMessage message) {
        return remembered(answer(message.text(), moment.in(message.chat())));
    }

    /** Answers a message that nothing went before; nothing of it is remembered. */
    public Turn hearAlone(IncomingMessage message) {
        return answer(message.text(), Conversation.begin(message.chat(), clock.now()));
    }

    /** What is remembered of a conversation as it stands. */
    public Conversation moment(String chat) {
        return conversations.of(chat);
    }

    /** Shows one claim by its id, as if it had been asked for; nothing when it is not on record. */
    public Optional<Turn> show(String chat, String claim) {
        return answers.findClaim(claim).map(found -> {
            var question = new Question.About(found.slots());
            var next = conversations.of(chat).after(question, found, clock.now());
            return remembered(new Turn(found, replies.write(question, found), next));
        });
    }

    private Turn remembered(Turn turn) {
        conversations.save(turn.after());
        return turn;
    }

    private Turn answer(String text, Conversation before) {
        var conversation = before;
        var turns = new ArrayList<Turn>();
        var today = clock.today(before.chat());
        for (var part : Parts.of(text)) {
            var question = answers.settled(questions.read(part, conversation.before(), today));
            var told = news == null ? Optional.<NewsOfDay.Told>empty() : news.find(part, today);
            var answer = told.isPresent() ? told.get().answer() : answers.compose(question, conversation.shown());
            conversation = conversation.after(question, answer, clock.now());
            if (told.isPresent()) {
                conversation = conversation.goingOnWith(told.get().rest());
            }
            boolean refines = !turns.isEmpty() && question instanceof Question.OfShown;
            if (refines && turns.getLast().answer() instanceof Answer.Nothing) {
                continue;
            }
            // "Who denied it, and when?" is told at once.
            var understood = refines ? understood(turns.removeLast()) : List.<Reply.Part>of();
            var reply = told.isPresent() ? told.get().reply() : replies.write(question, answer);
            turns.add(new Turn(answer, reply.after(understood), conversation));
        }
        return turns.size() == 1
                ? new Turn(turns.getFirst().answer(), turns.getFirst().reply(), conversation)
                : joined(turns, conversation);
    }

    private static List<Reply.Part> understood(Turn turn) {
        return turn.reply().parts().stream()
                .filter(Reply.Understood.class::isInstance)
                .toList();
    }

    private static Turn joined(List<Turn> turns, Conversation after) {
        var reply = new Reply(List.of());
        for (var turn : turns) {
            reply = turn.reply().after(reply.parts());
        }
        var answers = turns.stream().map(Turn::answer).toList();
        return new Turn(new Answer.Several(answers), reply, after);
    }
}
