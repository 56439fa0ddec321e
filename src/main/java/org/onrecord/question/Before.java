package org.onrecord.question;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What went before in the conversation, as far as a follow-up needs it.
 *
 * @param slots of the question before; {@code null} when there was none
 * @param shown names of the claimants last shown, the first one shown first: whom "he" means
 */
public record Before(@Nullable Slots slots, List<String> shown) {

    public static final Before NOTHING = new Before(null, List.of());

    public Before {
        shown = List.copyOf(shown);
    }
}
