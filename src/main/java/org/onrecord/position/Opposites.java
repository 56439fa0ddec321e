package org.onrecord.position;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.onrecord.index.Terms;

/** Words that turn a claim into another one where they take each other's place, from the table beside this class. */
final class Opposites {

    private static final String TABLE = "opposites.txt";

    private final Map<String, Set<String>> of = new HashMap<>();

    private Opposites() {}

    static Opposites load() {
        try (var table = Opposites.class.getResourceAsStream(TABLE)) {
            if (table == null) {
                throw new IllegalStateException("the table of opposites is not in the program: " + TABLE);
            }
            var opposites = new Opposites();
            new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(opposites::add);
            return opposites;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + TABLE, e);
        }
    }

    /** Whether one has a word that the other lacks, and the other its opposite. */
    boolean stand(Set<String> one, Set<String> other) {
        return one.stream()
                .filter(term -> !other.contains(term))
                .anyMatch(term -> of.getOrDefault(term, Set.of()).stream()
                        .anyMatch(opposite -> other.contains(opposite) && !one.contains(opposite)));
    }

    /** Words of one side and of the other, with a bar between them. */
    private void add(String line) {
        var sides = line.split("\\|", -1);
        var one = Terms.of(sides[0]);
        var other = Terms.of(sides[1]);
        one.forEach(term -> of.computeIfAbsent(term, none -> new HashSet<>()).addAll(other));
        other.forEach(term -> of.computeIfAbsent(term, none -> new HashSet<>()).addAll(one));
    }
}
