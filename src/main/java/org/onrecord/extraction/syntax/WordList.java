package org.onrecord.extraction.syntax;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the words of a list that lies beside its reader: one a line; lines that begin with # are remarks. */
public final class WordList {

    private WordList() {}

    /**
     * The words of the list with this name in the package of its reader.
     *
     * @throws IllegalStateException when there is no such list in the program
     */
    public static Set<String> read(Class<?> reader, String name) {
        try (var list = reader.getResourceAsStream(name)) {
            if (list == null) {
                throw new IllegalStateException("a list of words is not in the program: " + name);
            }
            var lines = new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8)).lines();
            return lines.map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }
}
