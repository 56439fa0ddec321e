package org.onrecord.app;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * The streams of the process, UTF-8 whatever the locale says, and what it inherits from its surroundings.
 *
 * @param interactive whether somebody types at it and reads from it
 * @param showsProgress whether {@code err} is a terminal
 */
record Terminal(
        InputStream in,
        PrintStream out,
        PrintStream err,
        boolean interactive,
        boolean showsProgress,
        Map<String, String> environment) {

    /** The terminal that this process was started from; the launcher tells which streams are one. */
    static Terminal ofProcess() {
        var tty = System.getProperty("onrecord.tty", "");
        return new Terminal(
                new FileInputStream(FileDescriptor.in),
                new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
                tty.contains("i") && tty.contains("o"),
                tty.contains("e"),
                System.getenv());
    }

    /** The standard output for much at once; to be flushed. */
    PrintStream buffered() {
        return new PrintStream(new BufferedOutputStream(out, 1 << 16), false, StandardCharsets.UTF_8);
    }

    PrintWriter outWriter() {
        return new PrintWriter(out, true, StandardCharsets.UTF_8);
    }

    PrintWriter errWriter() {
        return new PrintWriter(err, true, StandardCharsets.UTF_8);
    }
}
