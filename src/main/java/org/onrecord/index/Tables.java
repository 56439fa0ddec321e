package org.onrecord.index;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the tables beside this class: one row a line, columns parted by white space, lines with "#" for the reader. */
final class Tables {

    private Tables() {}

    static List<List<String>> rows(String table) {
        try (var stream = Tables.class.getResourceAsStream(table)) {
            if (stream == null) {
                throw new IllegalStateException("a table is not in the program: " + table);
            }
            return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> List.of(line.split("\\s+")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the table " + table, e);
        }
    }
}
