package org.onrecord.position;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Numbers in what is said. */
public final class Figures {

    private static final String WORDS =
            "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|"
                    + "sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|billions?|dozens?|scores";
    private static final Pattern FIGURE = Pattern.compile(
            "(?i)(?<![\\d:.,])(?:\\b(?:around|about|approximately|nearly|almost|over|up to|at least|more than|less than|some|roughly)\\s+)?"
                    + "(?:[$€£]\\s?)?(?:\\d[\\d,.]*\\d|\\d|\\b(?:" + WORDS
                    + ")\\b)(?:\\s+(?:hundred|thousand|million|billion|percent|per cent)\\b|%)?");
    private static final Pattern DAY = Pattern.compile(
            "(?i)\\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]*\\.?\\s+\\d{1,2}\\b(?:,?\\s+\\d{4}\\b)?|\\b\\d{1,2}\\s+(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*(?:\\s+\\d{4}\\b)?|\\b\\d{3,4}\\s+(?:utc|gmt|est|edt)\\b|\\b(?:in|since|of|by)\\s+(?:19|20)\\d\\d\\b");

    private static final int NEAR = 50;

    private Figures() {}

    /** Those that stand near one of the words looked for; the test tells for a stretch of text whether it has one. */
    public static Set<String> near(String text, Predicate<String> hasWord) {
        var plain = DAY.matcher(text).replaceAll(match -> " ".repeat(match.end() - match.start()));
        var figures = new LinkedHashSet<String>();
        var found = FIGURE.matcher(plain);
        while (found.find()) {
            var around =
                    plain.substring(Math.max(0, found.start() - NEAR), Math.min(plain.length(), found.end() + NEAR));
            if (hasWord.test(around)) {
                figures.add(found.group().strip());
            }
        }
        return figures;
    }

    /** The numbers of a text with the words that qualify them, in order; days and years are none. */
    public static Set<String> in(String text) {
        var figures = new LinkedHashSet<String>();
        var found = FIGURE.matcher(DAY.matcher(text).replaceAll(" "));
        while (found.find()) {
            figures.add(found.group().strip());
        }
        return figures;
    }
}
