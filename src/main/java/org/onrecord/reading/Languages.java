package org.onrecord.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Tells texts that are not English by their small words, or by their letters; the table {@code languages.tsv} has the
 * words. In doubt a text is English: one that is mixed, a table, a list of names, a few words.
 */
final class Languages {

    static final Languages ALL = load();

    private static final String ENGLISH = "English";
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}'’-]*");

    /** Enough to be sure, and soon read. */
    private static final int MOST_WORDS = 4000;

    private static final int LEAST_WORDS = 15;

    /** In their own languages, the words of a row are 20 to 50 in 100. */
    private static final double LEAST_SHARE = 0.15;

    /** So many times as often as English ones: then a mixed text holds English as a quotation at most. */
    private static final double MORE_THAN_ENGLISH = 2.5;

    private final Map<String, List<String>> languagesOf;

    private Languages(Map<String, List<String>> languagesOf) {
        this.languagesOf = languagesOf;
    }

    /**
     * What a text is written in, if that is surely not English.
     *
     * @return such as "is French" or "is in Cyrillic letters"
     */
    Optional<String> findForeign(String text) {
        int words = 0;
        var counts = new LinkedHashMap<String, Integer>();
        var scripts = new EnumMap<UnicodeScript, Integer>(UnicodeScript.class);
        for (var word = WORD.matcher(text); words < MOST_WORDS && word.find(); words++) {
            scripts.merge(UnicodeScript.of(text.codePointAt(word.start())), word.end() - word.start(), Integer::sum);
            languagesOf
                    .getOrDefault(word.group().toLowerCase(Locale.ROOT), List.of())
                    .forEach(language -> counts.merge(language, 1, Integer::sum));
        }
        var script = findScript(scripts);
        return script.isPresent() ? script : findLanguage(counts, words);
    }

    /** Chinese and Japanese stand for few and long words here, so letters are counted. */
    private static Optional<String> findScript(Map<UnicodeScript, Integer> letters) {
        int all = letters.values().stream().mapToInt(Integer::intValue).sum();
        return letters.entrySet().stream()
                .filter(entry -> entry.getKey() != UnicodeScript.LATIN && entry.getKey() != UnicodeScript.COMMON)
                .filter(entry -> all >= LEAST_WORDS && entry.getValue() * 2 > all)
                .map(entry -> "is in %s letters".formatted(name(entry.getKey())))
                .findFirst();
    }

    private static Optional<String> findLanguage(Map<String, Integer> counts, int words) {
        double least = Math.max(LEAST_SHARE * words, MORE_THAN_ENGLISH * counts.getOrDefault(ENGLISH, 0));
        return words < LEAST_WORDS
                ? Optional.empty()
                : counts.entrySet().stream()
                        .filter(entry -> entry.getValue() >= least)
                        .max(Map.Entry.comparingByValue())
                        .map(entry -> "is " + entry.getKey());
    }

    private static String name(UnicodeScript script) {
        var name = script.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    private static Languages load() {
        try (var in = Objects.requireNonNull(Languages.class.getResourceAsStream("languages.tsv"))) {
            var languagesOf = new HashMap<String, List<String>>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .forEach(row -> Arrays.stream(row[1].split(" ", -1))
                            .distinct()
                            .forEach(word -> languagesOf.merge(word, List.of(row[0]), Languages::both)));
            return new Languages(Map.copyOf(languagesOf));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> both(List<String> some, List<String> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }
}
