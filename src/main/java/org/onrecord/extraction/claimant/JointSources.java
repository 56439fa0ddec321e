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
        return parts;
    }

    /** The words with nothing to divide in a clause that tells of the first: "Fallwater, which sells nets and ropes, and Bay". */
    private static String blank(String words) {
        var blanked = new StringBuilder(words);
        var clause = CLAUSE.matcher(words);
        while (clause.find()) {
            for (int i = clause.start(); i < clause.end(); i++) {
                blanked.setCharAt(i, 'x');
            }
        }
        return blanked.toString();
    }

    private static void add(List<Span> parts, Span source, int from, int to) {
        if (from < to) {
            parts.add(new Span(source.start() + from, source.start() + to));
        }
    }
}
