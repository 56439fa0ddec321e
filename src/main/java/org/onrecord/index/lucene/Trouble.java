package org.onrecord.index.lucene;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.jspecify.annotations.Nullable;
import org.onrecord.index.IndexUnavailableException;

/** Tells what is wrong with the index in a folder, and the way out. */
record Trouble(Path folder) {

    private static final String READ_AGAIN =
            "read the articles again into a new folder with: onrecord --data NEW-FOLDER index SOURCE...";

    IndexUnavailableException reading(Exception cause) {
        return because(cause, "cannot read the index in " + folder);
    }

    IndexUnavailableException writing(Exception cause) {
        return because(cause, "cannot write the index in " + folder + "; what was committed before is kept");
    }

    IndexUnavailableException damaged(String what, @Nullable Throwable cause) {
        return new IndexUnavailableException(
                "the index in %s is damaged (%s); %s".formatted(folder, what, READ_AGAIN), cause);
    }

    IndexUnavailableException beingWritten(String by, Throwable cause) {
        return new IndexUnavailableException(
                "the index in %s is being written by another OnRecord (%s); wait for it to end or use another --data folder"
                        .formatted(folder, by),
                cause);
    }

    /** The index was written by a version that is newer than this one. */
    IndexUnavailableException newer(String how, @Nullable Throwable cause) {
        return new IndexUnavailableException(
                "the index in %s was written by a newer OnRecord (%s); use that one, or %s"
                        .formatted(folder, how, READ_AGAIN),
                cause);
    }

    /** The index was written by a version that is older than this one. */
    IndexUnavailableException older(String how) {
        return new IndexUnavailableException(
                "the index in %s was written by an older OnRecord (%s); %s".formatted(folder, how, READ_AGAIN), null);
    }

    IndexUnavailableException notOurs() {
        return new IndexUnavailableException(
                "what is in %s is an index, but not OnRecord's; use another --data folder".formatted(folder), null);
    }

    IndexUnavailableException notAFolder() {
        return new IndexUnavailableException(
                "the index cannot be in %s, because that is not a folder; use another --data folder".formatted(folder),
                null);
    }

    private IndexUnavailableException because(Exception cause, String what) {
        return switch (cause) {
            case IndexFormatTooNewException e -> newer("with a newer Lucene", e);
            // Lucene takes what it cannot make out for very old; no OnRecord ever wrote with an older one.
            case IndexFormatTooOldException e -> damaged("its content does not have its form", e);
            case CorruptIndexException e -> damaged("its content does not fit its checksum or form", e);
            case IndexNotFoundException e -> damaged("its list of files is missing", e);
            case NoSuchFileException e -> damaged(e.getMessage() + " is missing", e);
            case FileNotFoundException e -> damaged("a file is missing", e);
            case EOFException e -> damaged("a file is cut off", e);
            case AccessDeniedException e ->
                new IndexUnavailableException(
                        "%s: no permission for %s; check who owns it".formatted(what, e.getMessage()), e);
            case IOException e
            when isFull(e) -> new IndexUnavailableException(what + ": the disk is full; make room and run it again", e);
            case IOException e -> new IndexUnavailableException("%s: %s".formatted(what, reason(e)), e);
            default -> damaged("it cannot be made sense of", cause);
        };
    }

    /** The system tells it in words only. */
    private static boolean isFull(IOException cause) {
        var message = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
        return message.contains("no space left") || message.contains("not enough space") || message.contains("quota");
    }

    private static String reason(IOException cause) {
        return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
    }
}
