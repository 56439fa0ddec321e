package org.onrecord.delivery;

import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.onrecord.chat.Outbox;
import org.onrecord.chat.Outgoing.Priority;

/**
 * The messages that may go now, the most urgent first. What nobody waits for has a share of its own all the same: a bot that
 * is asked as fast as it may answer would send no summary ever. For use by one thread at a time.
 */
final class Ready {

    private static final Comparator<Outbox.Head> URGENCY =
            Comparator.comparing(Outbox.Head::priority).thenComparing(Outbox.Head::number);

    /** So many answers go before something that was not asked for, while that waits. */
    private static final int ANSWERS_IN_A_ROW = 4;

    private final PriorityQueue<Outbox.Head> answers = new PriorityQueue<>(URGENCY);
    private final PriorityQueue<Outbox.Head> unasked = new PriorityQueue<>(URGENCY);
    private final Predicate<Outbox.Head> isCurrent;
    private int answersInARow;

    /** @param isCurrent whether a message is still the one that goes first in its chat; others are dropped */
    Ready(Predicate<Outbox.Head> isCurrent) {
        this.isCurrent = isCurrent;
    }

    void add(Outbox.Head head) {
        (head.priority() == Priority.ANSWER ? answers : unasked).add(head);
    }

    /** The next one; {@code null} when none waits. */
    Outbox.@Nullable Head poll() {
        drop(answers);
        drop(unasked);
        boolean isUnasked = answers.isEmpty() || (!unasked.isEmpty() && answersInARow >= ANSWERS_IN_A_ROW);
        answersInARow = isUnasked || unasked.isEmpty() ? 0 : answersInARow + 1;
        return isUnasked ? unasked.poll() : answers.poll();
    }

    boolean isEmpty() {
        return answers.isEmpty() && unasked.isEmpty();
    }

    private void drop(PriorityQueue<Outbox.Head> waiting) {
        while (!waiting.isEmpty() && !isCurrent.test(waiting.peek())) {
            waiting.remove();
        }
    }
}
