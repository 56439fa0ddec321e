package org.onrecord.app;

/** A setting that stops the start. The message names the key, where it stands and what is allowed. */
final class BadSettingException extends RuntimeException {

    BadSettingException(String message) {
        super(message);
    }

    BadSettingException(String message, Throwable cause) {
        super(message, cause);
    }
}
