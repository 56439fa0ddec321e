package org.onrecord.chat;

import java.util.List;

/**
 * What a platform does with an update. Safe for use by many threads; updates of one chat come one at a time, in order.
 *
 * <p>Both methods run in {@link Transactions#together}: what they write through the ports, their answers, and that the
 * update is handled are written at once or not at all. So an update is answered exactly when it is marked as handled, and
 * one that is handled a second time after a crash finds everything as it was the first time.
 */
public interface Handler {

    /**
     * Answers an update. Whatever it throws counts as a failure of this update alone; after the third one the update is
     * set aside, and whoever sent it is told so by {@link #notice}.
     *
     * @return messages to be sent, in order; empty when there is nothing to say
     */
    List<Outgoing> handle(Update update);

    /**
     * Says something about an update that is not an answer to it: that it failed three times, that they come too fast.
     * Takes any payload, also one that {@link #handle} failed on.
     *
     * @return empty when there is nobody to tell
     */
    List<Outgoing> notice(Update update, Reply words);
}
