package org.onrecord.chat;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a platform brings what it was told. Safe for use by many threads.
 *
 * <p>When {@link #take} returns, the updates are on disk and will be handled, whatever happens to this process: only
 * then may the platform be told that they arrived.
 */
public interface Intake {

    /**
     * Stores updates, moves the offset in the same transaction, and has them handled soon, by other threads.
     *
     * @param updates in the order they came; those stored before, by {@link Update#id()}, are passed over
     * @param next from where to go on; {@code null} where the platform has no such thing (webhooks)
     * @throws StoreUnavailableException when they could not be stored: none was, and the offset stands where it stood
     */
    void take(List<Update> updates, @Nullable Offset next);
}
