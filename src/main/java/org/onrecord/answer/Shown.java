package org.onrecord.answer;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.question.Slots;

/**
 * What was shown before in the same conversation.
 *
 * @param slots of the last question; {@code null} before the first
 * @param last ids of the claims in the last reply that had any, in the order shown
 * @param all ids of all claims shown since the question was last changed
 */
public record Shown(@Nullable Slots slots, List<String> last, Set<String> all) {

    public static final Shown NOTHING = new Shown(null, List.of(), Set.of());

    public Shown {
        last = List.copyOf(last);
        all = Set.copyOf(all);
    }
}
