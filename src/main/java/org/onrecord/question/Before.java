package org.onrecord.question;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What went before in the conversation, as far as a follow-up needs it.
 *
 * @param slots of the question before; {@code null} when there was none
 * @param shown names of the claimants last shown, the first one shown first: whom "he" means
 * @param missed whether nothing was found for the question before, so that a new one does not go on from its matter
 */
public record Before(@Nullable Slots slots, List<String> shown, boolean missed) {

    public static final Before NOTHING = new Before(null, List.of());

    /** After a question that was answered. */
    public Before(@Nullable Slots slots, List<String> shown) {
        this(slots, shown, false);
    }

    public Before {
        shown = List.copyOf(shown);
    }
}
