package org.onrecord.question;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A table beside this class: a row a line, columns divided by tabs; a line that begins with "#" is a remark. */
final class Table {

    private Table() {}

    static List<List<String>> rows(String name) {
        return lines(name).stream().map(line -> List.of(line.split("\t+"))).toList();
    }

    /** The words of a file, wherever the lines break. */
    static List<String> words(String name) {
        return lines(name).stream()
                .flatMap(line -> List.of(line.split("\\s+")).stream())
                .filter(word -> !word.isEmpty())
                .toList();
    }

    static List<String> lines(String name) {
        var stream = Table.class.getResourceAsStream(name);
        if (stream == null) {
            throw new IllegalStateException("a table of words is not in the program: " + name);
        }
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }
}
