package org.onrecord.extraction.claimant;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.onrecord.article.Span;

/** Divides "Peru and its neighbours, including Chile" into its parts. */
final class JointSources {

    private static final Pattern BETWEEN =
            Pattern.compile(",?\\s+(?:and|as well as|along with|together with|including|such as)\\s+|,\\s+");

    /** A comma alone sets off what somebody is: "the mayor, Ann Lee". */
    private static final Pattern JOINS =
            Pattern.compile("\\s(?:and|as well as|along with|together with|including|such as)\\s");

    private static final Pattern BOTH = Pattern.compile("(?i)both\\s+(?=\\p{Lu})");

    private static final Pattern CLAUSE =
            Pattern.compile(",?\\s(?:which|who|whose)\\s[^,]*(?:,(?=\\s(?:and|as)\\s)|$|,)");

    /** "His Greek and French counterparts, Ann Lee and Odile Garnier": no others than those named behind. */
    private static final Pattern COUNTERPARTS = Pattern.compile(
            "\\b(?:his|her|their|its) (?:\\p{Lu}[\\p{L}-]+(?:, (?:and )?| and | ))+(?:counterparts?|colleagues?),? ");

    private JointSources() {}

    /** The parts, at least one; only one when nothing joins. The caller decides whether the parts make sense alone. */
    static List<Span> parts(String text, Span source) {
        var parts = new ArrayList<Span>();
        var words = source.in(text);
        if (!JOINS.matcher(words).find()) {
            return List.of(source);
        }
        var between = BETWEEN.matcher(blank(words));
        var both = BOTH.matcher(words);
        int start = both.lookingAt() ? both.end() : 0;
        while (between.find()) {
            add(parts, source, start, between.start());
            start = between.end();
        }
        add(parts, source, start, words.length());
        parts.replaceAll(part -> named(text, part));
        return parts;
    }

    /** The words with nothing to divide in a clause that tells of the first: "Fallwater, which sells nets and ropes, and Bay". */
    private static String blank(String words) {
        var blanked = new StringBuilder(words);
        for (var inside : List.of(CLAUSE, COUNTERPARTS)) {
            var found = inside.matcher(words);
            while (found.find()) {
                for (int i = found.start(); i < found.end(); i++) {
                    blanked.setCharAt(i, 'x');
                }
            }
        }
        return blanked.toString();
    }

    private static void add(List<Span> parts, Span source, int from, int to) {
        if (from < to) {
            parts.add(new Span(source.start() + from, source.start() + to));
        }
    }

    /** Without what only leads to the names behind it. */
    private static Span named(String text, Span part) {
        var counterparts = COUNTERPARTS.matcher(part.in(text));
        return counterparts.lookingAt() ? new Span(part.start() + counterparts.end(), part.end()) : part;
    }
}
