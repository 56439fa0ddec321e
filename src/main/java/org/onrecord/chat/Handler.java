package org.onrecord.chat;

import java.util.List;

/**
 * What a platform does with an update. Safe for use by many threads; updates of one chat come one at a time, in order.
 *
 * <p>It runs in {@link Transactions#together}: what it writes through the ports, its answers, and that the update is
 * handled are written at once or not at all. So an update is answered exactly when it is marked as handled, and one that
 * is handled a second time after a crash finds everything as it was the first time.
 */
@FunctionalInterface
public interface Handler {

    /**
     * Answers an update. Whatever it throws counts as a failure of this update alone; after the third one the update is
     * set aside, and its chat is told so.
     *
     * @return messages to be sent, in order; empty when there is nothing to say
     */
    List<Outgoing> handle(Update update);
}
