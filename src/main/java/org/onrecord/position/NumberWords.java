package org.onrecord.position;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Numbers in words: "two thousand four hundred", "half a million", "a dozen". "One" alone counts nothing. */
final class NumberWords {

    private static final Map<String, Integer> SMALL = Map.ofEntries(
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10),
            Map.entry("eleven", 11),
            Map.entry("twelve", 12),
            Map.entry("thirteen", 13),
            Map.entry("fourteen", 14),
            Map.entry("fifteen", 15),
            Map.entry("sixteen", 16),
            Map.entry("seventeen", 17),
            Map.entry("eighteen", 18),
            Map.entry("nineteen", 19),
            Map.entry("twenty", 20),
            Map.entry("thirty", 30),
            Map.entry("forty", 40),
            Map.entry("fifty", 50),
            Map.entry("sixty", 60),
            Map.entry("seventy", 70),
            Map.entry("eighty", 80),
            Map.entry("ninety", 90));

    private static final long THOUSAND = 1_000;

    private static final Map<String, Long> SCALES = Map.ofEntries(
            Map.entry("dozen", 12L),
            Map.entry("score", 20L),
            Map.entry("hundred", 100L),
            Map.entry("thousand", THOUSAND),
            Map.entry("k", 1_000L),
            Map.entry("lakh", 100_000L),
            Map.entry("million", 1_000_000L),
            Map.entry("m", 1_000_000L),
            Map.entry("mn", 1_000_000L),
            Map.entry("crore", 10_000_000L),
            Map.entry("billion", 1_000_000_000L),
            Map.entry("bn", 1_000_000_000L),
            Map.entry("trillion", 1_000_000_000_000L),
            Map.entry("tn", 1_000_000_000_000L));

    private static final String BIG = "hundred|thousand|million|billion|trillion|dozen";
    private static final String UNITS = "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|"
            + "fifteen|sixteen|seventeen|eighteen|nineteen";
    private static final String TENS =
            "(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-(?:one|two|three|four|five|six|seven|eight|nine))?";
    private static final String COUNT = TENS + "|" + UNITS;

    /** A pattern for all of them, in lower case. */
    static final String PHRASE =
            "(?:tens|hundreds|dozens|scores) of (?:thousands|millions)|(?:several|a few|many) (?:" + BIG + ")s?|"
                    + "(?:hundreds|thousands|millions|billions|trillions|dozens|scores)"
                    + "|half (?:a|an) (?:" + BIG + ")|(?:a|an|one) (?:" + BIG + ")(?:(?: and)? (?:" + COUNT + ")(?: (?:"
                    + BIG + "))?)*"
                    + "|(?:" + COUNT + ")(?: (?:" + BIG + ")(?:(?: and)? (?:" + COUNT + ")\\b)?)*";

    private NumberWords() {}

    /** Whether a word can be a number or a part of one. */
    static boolean isOne(String word) {
        var lower = word.toLowerCase(Locale.ROOT);
        return SMALL.containsKey(lower)
                || SCALES.containsKey(lower.endsWith("s") ? lower.substring(0, lower.length() - 1) : lower);
    }

    /** {@code null} where no certain number is meant: "dozens", "several hundred". */
    static @Nullable BigDecimal value(String words) {
        var lower = words.toLowerCase(Locale.ROOT);
        if (lower.matches(
                "(?:several|a few|many)\\b.*|.*(?:hundreds|thousands|millions|billions|trillions|dozens|tens|scores)\\b.*")) {
            return null;
        }
        if (lower.startsWith("half ")) {
            return scale(lower.substring(lower.lastIndexOf(' ') + 1)).divide(BigDecimal.TWO);
        }
        long total = 0;
        long part = 0;
        for (var word : lower.split("[ -]", -1)) {
            var scale = SCALES.get(word);
            if (scale == null) {
                part += word.equals("a") || word.equals("an") ? 1 : SMALL.getOrDefault(word, 0);
            } else if (scale < THOUSAND) {
                part = Math.max(1, part) * scale;
            } else {
                total += Math.max(1, part) * scale;
                part = 0;
            }
        }
        return BigDecimal.valueOf(total + part);
    }

    static BigDecimal scale(String words) {
        var word = words.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
        return BigDecimal.valueOf(SCALES.getOrDefault(word, 1L));
    }
}
