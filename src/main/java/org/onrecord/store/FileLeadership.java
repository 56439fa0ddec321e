package org.onrecord.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** A lock on a file beside the database. Safe for use by many threads. */
final class FileLeadership implements Leadership {

    private final Path file;
    private @Nullable FileChannel channel;

    FileLeadership(Path file) {
        this.file = file;
    }

    @Override
    public synchronized boolean hold() throws SQLException {
        if (channel != null) {
            return true;
        }
        try {
            var opened = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (isLocked(opened)) {
                channel = opened;
                return true;
            }
            opened.close();
            return false;
        } catch (IOException e) {
            var failure = new SQLiteException("cannot lock " + file, SQLiteErrorCode.SQLITE_CANTOPEN);
            failure.initCause(e);
            throw failure;
        }
    }

    @Override
    public synchronized void close() {
        var closing = channel;
        channel = null;
        try {
            if (closing != null) {
                closing.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot close " + file, e);
        }
    }

    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            // Another store of this same process has it.
            return false;
        }
    }
}
