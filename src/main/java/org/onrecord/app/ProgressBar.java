package org.onrecord.app;

import java.io.PrintStream;
import org.onrecord.ingest.IngestListener;

/**
 * Shows how reading goes: one line that is drawn anew on a terminal, nothing of that elsewhere. What is skipped or odd is
 * told at once on either.
 */
final class ProgressBar implements IngestListener, AutoCloseable {

    private static final int WIDTH = 30;
    private static final String CLEAR_LINE = "\r\u001b[K";

    private final PrintStream err;
    private final boolean onTerminal;
    private int drawn = -1;

    ProgressBar(Terminal terminal) {
        err = terminal.err();
        onTerminal = terminal.showsProgress();
    }

    @Override
    public void progress(long bytesDone, long bytes, int articles) {
        if (!onTerminal || bytes == 0) {
            return;
        }
        var percent = (int) (100 * bytesDone / bytes);
        if (percent != drawn) {
            drawn = percent;
            var full = "#".repeat(WIDTH * percent / 100);
            err.print(CLEAR_LINE + "reading [%-30s] %3d %%, %d articles".formatted(full, percent, articles));
            err.flush();
        }
    }

    @Override
    public void skipped(String place, String why) {
        tell("skipped " + place + ": " + why);
    }

    @Override
    public void noted(String place, String what) {
        tell("note: " + place + ": " + what);
    }

    @Override
    public void close() {
        if (drawn >= 0) {
            err.print(CLEAR_LINE);
            err.flush();
        }
    }

    private void tell(String message) {
        close();
        drawn = -1;
        err.println(message);
    }
}
