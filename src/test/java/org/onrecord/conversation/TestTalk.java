package org.onrecord.conversation;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.onrecord.answer.Answer;
import org.onrecord.answer.AnswerComposer;
import org.onrecord.answer.Exhibit;
import org.onrecord.chat.IncomingMessage;
import org.onrecord.chat.Reply;
import org.onrecord.claim.Claim;
import org.onrecord.claim.Cues;
import org.onrecord.index.ClaimIndex;
import org.onrecord.name.Names;
import org.onrecord.name.Roles;
import org.onrecord.question.QuestionReader;
import org.onrecord.similarity.Similarity;

/** A talk, in one chat if none is told, over an index, and what can be seen of its turns. */
final class TestTalk {

    private static final Names NAMES = Names.load();
    private static final Roles ROLES = Roles.load(NAMES);

    private final Talk talk;

    private TestTalk(Talk talk) {
        this.talk = talk;
    }

    /** Without a model for meanings, and without summaries of days. */
    static TestTalk over(ClaimIndex index, Clock clock) {
        return new TestTalk(new Talk(
                new MemoryConversations(clock, 10, Duration.ofHours(1)),
                new QuestionReader(index, NAMES, ROLES, Cues.load(), clock),
                new AnswerComposer(index, Similarity.none()),
                clock));
    }

    Turn hear(String message) {
        return hear(new IncomingMessage("test:1", message));
    }

    Turn hear(IncomingMessage message) {
        return talk.hear(message);
    }

    /** The claims of an answer, in order; empty for any other one. */
    static List<Claim> shown(Turn turn) {
        return turn.answer() instanceof Answer.Found found
                ? found.exhibits().stream().map(Exhibit::claim).toList()
                : List.of();
    }

    /** What the bot says in its own words. */
    static List<String> lines(Turn turn) {
        return turn.reply().parts().stream()
                .filter(Reply.Line.class::isInstance)
                .map(part -> ((Reply.Line) part).text())
                .toList();
    }
}
