package org.onrecord.chat;

import org.jspecify.annotations.Nullable;

/**
 * The database cannot be read or written, now or at all. The message says what, where, and the way out. What was being
 * written is not there, or all of it is; nothing that was written before is lost.
 */
public final class StoreUnavailableException extends RuntimeException {

    private final boolean passing;

    /**
     * Says what failed, where, and the way out.
     *
     * @param passing whether the same may work when it is tried again: a lost connection, a full disk that is cleared
     */
    public StoreUnavailableException(String message, boolean passing, @Nullable Throwable cause) {
        super(message, cause);
        this.passing = passing;
    }

    /** Whether the same may work when it is tried again. */
    public boolean isPassing() {
        return passing;
    }
}
