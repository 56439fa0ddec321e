package org.onrecord.reading;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;

/** Reads lines of which none is held in memory that is longer than a limit: of such a one only the number is known. */
final class BoundedLines implements Closeable {

    private final InputStream in;
    private final int limit;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private boolean tooLong;
    private boolean ended;
    private int number;
    private long bytesRead;

    BoundedLines(InputStream in, int limit) {
        this.in = new BufferedInputStream(in, 1 << 16);
        this.limit = limit;
    }

    /** Goes to the next line; false when there is none. */
    boolean next() throws IOException {
        if (ended) {
            return false;
        }
        line.reset();
        tooLong = false;
        int read = in.read();
        if (read < 0) {
            ended = true;
            return false;
        }
        number++;
        while (read >= 0 && read != '\n') {
            bytesRead++;
            keep(read);
            read = in.read();
        }
        bytesRead += read < 0 ? 0 : 1;
        return true;
    }

    private void keep(int read) {
        if (line.size() < limit) {
            line.write(read);
        } else {
            tooLong = true;
        }
    }

    /** Leaves out all that is still to come. */
    void stop() {
        ended = true;
    }

    /** The line, without the line feed. Only its beginning where it {@link #isTooLong}. */
    byte[] bytes() {
        return line.toByteArray();
    }

    boolean isTooLong() {
        return tooLong;
    }

    /** Of this line, from 1; 0 before the first. */
    int number() {
        return number;
    }

    long bytesRead() {
        return bytesRead;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
