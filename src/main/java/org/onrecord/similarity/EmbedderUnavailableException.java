package org.onrecord.similarity;

import org.jspecify.annotations.Nullable;

/** Vectors cannot be made. The message says why, and what to do about it. */
public final class EmbedderUnavailableException extends RuntimeException {

    EmbedderUnavailableException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
