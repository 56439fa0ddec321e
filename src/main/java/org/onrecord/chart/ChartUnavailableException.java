package org.onrecord.chart;

/** No picture can be drawn on this machine, for example because it has no fonts. */
public final class ChartUnavailableException extends RuntimeException {

    public ChartUnavailableException(String message, Throwable cause) {
        super(message, cause);
    }
}
