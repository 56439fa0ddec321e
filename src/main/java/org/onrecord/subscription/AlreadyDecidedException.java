package org.onrecord.subscription;

/** Another process or thread decided the same delivery first; what this one was about to send is sent by that one. */
public final class AlreadyDecidedException extends RuntimeException {

    public AlreadyDecidedException(long subscription, String occasion) {
        super("what subscription " + subscription + " is sent on " + occasion + " was decided already");
    }
}
