package org.onrecord.chat;

/** Another process handled the same update first; what this one was about to write is not written, and is not missed. */
public final class AlreadyHandledException extends RuntimeException {

    public AlreadyHandledException(long number) {
        super("update " + number + " was handled by another process");
    }
}
