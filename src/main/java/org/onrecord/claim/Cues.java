package org.onrecord.claim;

import static java.util.stream.Collectors.groupingBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The table of cues, {@code cues.tsv} beside this class; its head lists the constructions. Immutable. */
public final class Cues {

    private static final String TABLE = "cues.tsv";

    private static final Pattern BRITISH_Z = Pattern.compile("([iy])se\\b");

    private final Map<String, List<Cue>> byLemma;

    private Cues(List<Cue> cues) {
        byLemma = cues.stream().collect(groupingBy(Cue::lemma));
    }

    /** Reads the table. */
    public static Cues load() {
        try (var table = Cues.class.getResourceAsStream(TABLE)) {
            if (table == null) {
                throw new IllegalStateException("the table of cues is not in the program: " + TABLE);
            }
            var lines = new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8)).lines();
            return new Cues(lines.filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(Cues::row)
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + TABLE, e);
        }
    }

    /** All cues of a lemma, the likeliest act of each construction first; empty when it is none. */
    public List<Cue> of(String lemma) {
        var cues = byLemma.get(lemma);
        if (cues != null) {
            return cues;
        }
        boolean british = lemma.contains("ise") || lemma.contains("yse") || lemma.contains("our");
        return british ? byLemma.getOrDefault(american(lemma), List.of()) : List.of();
    }

    /** The table has American spellings: "apologize" for "apologise", "favor" for "favour". */
    private static String american(String lemma) {
        return BRITISH_Z.matcher(lemma).replaceFirst("$1ze").replace("our", "or");
    }

    /** The likeliest cue of a lemma in one construction. */
    public Optional<Cue> find(String lemma, String construction) {
        for (var cue : of(lemma)) {
            if (cue.construction().equals(construction)) {
                return Optional.of(cue);
            }
        }
        return Optional.empty();
    }

    /** Whether a lemma has a row for a construction. */
    public boolean has(String lemma, String construction) {
        return find(lemma, construction).isPresent();
    }

    private static Cue row(String line) {
        var columns = line.split("\t", -1);
        var act = columns.length == 3 ? Act.find(columns[1]) : Optional.<Act>empty();
        return new Cue(
                columns[0],
                act.orElseThrow(() -> new IllegalStateException(
                        "a row of " + TABLE + " must be cue, act, construction, not: " + line)),
                columns[2]);
    }
}
