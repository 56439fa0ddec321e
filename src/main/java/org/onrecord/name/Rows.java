package org.onrecord.name;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The rows of a table beside these classes. Lines that begin with '#' explain the table; empty lines are left out. */
final class Rows {

    private Rows() {}

    /**
     * Reads a table whole.
     *
     * @param columns how many each row has; a shorter row is filled up with empty cells
     * @throws IllegalStateException if the table is missing or a row has more columns
     */
    static List<List<String>> of(String table, int columns) {
        try (var stream = Rows.class.getResourceAsStream(table)) {
            if (stream == null) {
                throw new IllegalStateException("a table is not in the program: " + table);
            }
            var rows = new ArrayList<List<String>>();
            var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            for (var line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    rows.add(cells(line, columns, table));
                }
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + table, e);
        }
    }

    /** The parts of a cell, which semicolons divide; empty for an empty cell. */
    static List<String> parts(String cell) {
        return split(cell, ';');
    }

    private static List<String> cells(String line, int columns, String table) {
        var cells = split(line, '\t');
        if (cells.size() > columns) {
            throw new IllegalStateException(
                    "a row of %s must have at most %d columns: %s".formatted(table, columns, line));
        }
        while (cells.size() < columns) {
            cells.add("");
        }
        return cells;
    }

    private static List<String> split(String text, char divider) {
        var parts = new ArrayList<String>();
        if (text.isEmpty()) {
            return parts;
        }
        int start = 0;
        for (int end = text.indexOf(divider); end >= 0; end = text.indexOf(divider, start)) {
            parts.add(text.substring(start, end).strip());
            start = end + 1;
        }
        parts.add(text.substring(start).strip());
        return parts;
    }
}
