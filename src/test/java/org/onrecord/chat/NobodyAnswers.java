package org.onrecord.chat;

import java.util.Optional;

/** Of whom nobody asks anything. */
public final class NobodyAnswers implements Answerer {

    @Override
    public Answered answer(IncomingMessage message) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Answered answerAfter(String moment, IncomingMessage message) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Answered answerAlone(String text) {
        throw new UnsupportedOperationException();
    }

    @Override
    public String moment(String conversation) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<Answered> findClaim(String conversation, String claim) {
        return Optional.empty();
    }

    @Override
    public Optional<Timeline> findTimeline(String moment) {
        return Optional.empty();
    }
}
