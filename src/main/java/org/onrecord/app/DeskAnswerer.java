package org.onrecord.app;

import java.util.Optional;
import org.onrecord.chat.Address;
import org.onrecord.chat.Answered;
import org.onrecord.chat.Answerer;
import org.onrecord.chat.IncomingMessage;
import org.onrecord.rounds.Desk;

/** Answers orders about subscriptions at the desk, and all else from the talk. */
final class DeskAnswerer implements Answerer {

    private final Desk desk;
    private final Answerer talk;

    DeskAnswerer(Desk desk, Answerer talk) {
        this.desk = desk;
        this.talk = talk;
    }

    @Override
    public Answered answer(IncomingMessage message) {
        return order(message).orElseGet(() -> talk.answer(message));
    }

    @Override
    public Answered answerAfter(String moment, IncomingMessage message) {
        return order(message).orElseGet(() -> talk.answerAfter(moment, message));
    }

    @Override
    public Answered answerAlone(String text) {
        return talk.answerAlone(text);
    }

    @Override
    public String moment(String conversation) {
        return talk.moment(conversation);
    }

    @Override
    public Optional<Answered> findClaim(String conversation, String claim) {
        return talk.findClaim(conversation, claim);
    }

    @Override
    public Optional<Timeline> findTimeline(String moment) {
        return talk.findTimeline(moment);
    }

    private Optional<Answered> order(IncomingMessage message) {
        return desk.hear(Address.of(message.chat()), message.text());
    }
}
