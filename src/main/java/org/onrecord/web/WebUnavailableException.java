package org.onrecord.web;

/** The server cannot listen where it was told to. The message says where and what to do. */
public final class WebUnavailableException extends RuntimeException {

    public WebUnavailableException(String message, Throwable cause) {
        super(message, cause);
    }
}
