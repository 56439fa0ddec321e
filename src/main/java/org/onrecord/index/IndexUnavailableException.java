package org.onrecord.index;

import org.jspecify.annotations.Nullable;

/** The claim index cannot be read or written. The message says where it is and what to do. */
public final class IndexUnavailableException extends RuntimeException {

    public IndexUnavailableException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
