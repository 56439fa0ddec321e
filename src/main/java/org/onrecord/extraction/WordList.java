package org.onrecord.extraction;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads a list of words that lies beside this class: one a line; lines that begin with # are remarks. */
final class WordList {

    private WordList() {}

    static List<String> read(String name) {
        try (var list = WordList.class.getResourceAsStream(name)) {
            if (list == null) {
                throw new IllegalStateException("a list of words is not in the program: " + name);
            }
            var lines = new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8)).lines();
            return lines.map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }
}
