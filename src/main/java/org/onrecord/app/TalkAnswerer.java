package org.onrecord.app;

import java.util.List;
import java.util.Optional;
import org.onrecord.answer.Answer;
import org.onrecord.chat.Answered;
import org.onrecord.chat.Answerer;
import org.onrecord.chat.IncomingMessage;
import org.onrecord.conversation.Moments;
import org.onrecord.conversation.Talk;
import org.onrecord.conversation.Turn;

/** Answers chat platforms from the talk that the console has too. */
final class TalkAnswerer implements Answerer {

    private static final String NOWHERE = "nowhere";

    private final Talk talk;
    private final Moments moments;
    private final Timelines timelines;

    TalkAnswerer(Talk talk, Moments moments, Timelines timelines) {
        this.talk = talk;
        this.moments = moments;
        this.timelines = timelines;
    }

    @Override
    public Answered answer(IncomingMessage message) {
        return answered(talk.hear(message));
    }

    @Override
    public Answered answerAfter(String moment, IncomingMessage message) {
        return answered(
                moments.read(moment).map(then -> talk.hearAt(then, message)).orElseGet(() -> talk.hear(message)));
    }

    @Override
    public Answered answerAlone(String text) {
        return answered(talk.hearAlone(new IncomingMessage(NOWHERE, text)));
    }

    @Override
    public String moment(String conversation) {
        return moments.write(talk.moment(conversation));
    }

    @Override
    public Optional<Answered> findClaim(String conversation, String claim) {
        return talk.show(conversation, claim).map(this::answered);
    }

    @Override
    public Optional<Timeline> findTimeline(String moment) {
        return moments.read(moment).flatMap(timelines::find);
    }

    private Answered answered(Turn turn) {
        return new Answered(
                turn.reply(), understood(turn.answer()), claims(turn.answer()), moments.write(turn.after()));
    }

    private static String understood(Answer answer) {
        return switch (answer) {
            case Answer.Found found -> found.slots().inWords();
            case Answer.Nothing nothing -> nothing.slots().inWords();
            case Answer.Which(var name, var ignored) -> name;
            case Answer.Chat ignored -> "";
            case Answer.Several(var answers) -> answers.isEmpty() ? "" : understood(answers.getFirst());
        };
    }

    private static List<String> claims(Answer answer) {
        return switch (answer) {
            case Answer.Found found ->
                found.exhibits().stream().map(each -> each.claim().id()).toList();
            case Answer.Nothing ignored -> List.of();
            case Answer.Which ignored -> List.of();
            case Answer.Chat ignored -> List.of();
            case Answer.Several(var answers) ->
                answers.stream().flatMap(each -> claims(each).stream()).toList();
        };
    }
}
