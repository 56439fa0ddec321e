package org.onrecord.reading;

import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;

/**
 * A file that holds one article or more.
 *
 * @param path where it is, as the user wrote the source
 * @param name relative to its source, with slashes
 * @param bytes its size when it was found
 * @param modified when it had last been written then
 */
record SourceFile(Path path, String name, Form form, long bytes, FileTime modified) {

    Path folder() {
        var parent = path.toAbsolutePath().getParent();
        return parent == null ? path.toAbsolutePath() : parent;
    }

    String fileName() {
        return name.substring(name.lastIndexOf('/') + 1);
    }

    /** The file itself, the same however it is reached. */
    static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            // Gone or not allowed: reading it tells so; until then its written place names it.
            return path.toAbsolutePath().normalize();
        }
    }
}
