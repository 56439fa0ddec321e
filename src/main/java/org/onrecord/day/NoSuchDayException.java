package org.onrecord.day;

import java.io.Serial;

/** A date is written out that no calendar has, such as 30 February. The message names it. */
public final class NoSuchDayException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    NoSuchDayException(String words) {
        super("there is no such day: " + words);
    }
}
