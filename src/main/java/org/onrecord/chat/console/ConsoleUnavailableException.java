package org.onrecord.chat.console;

/** The terminal or the input of a chat cannot be read. The message says which and what to do. */
public final class ConsoleUnavailableException extends RuntimeException {

    public ConsoleUnavailableException(String message, Throwable cause) {
        super(message, cause);
    }
}
