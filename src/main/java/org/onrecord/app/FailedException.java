package org.onrecord.app;

/** A command cannot do what it was asked to. The message says what is wrong and the way out. */
final class FailedException extends RuntimeException {

    FailedException(String message) {
        super(message);
    }

    FailedException(String message, Throwable cause) {
        super(message, cause);
    }
}
