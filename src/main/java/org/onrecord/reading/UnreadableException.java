package org.onrecord.reading;

/** A file, or one line of it, cannot be read as an article. The message says why and what would be right, not where. */
final class UnreadableException extends RuntimeException {

    UnreadableException(String why) {
        super(why);
    }

    UnreadableException(String why, Throwable cause) {
        super(why, cause);
    }
}
