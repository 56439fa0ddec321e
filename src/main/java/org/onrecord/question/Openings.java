package org.onrecord.question;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Takes off what stands before the question: "please tell me", "and what about". Immutable.
 *
 * <p><b>Why a loop.</b> One pattern for all repetitions can be divided into its alternatives in more ways than there is
 * time for; here each opening is taken once and for all.
 */
final class Openings {

    private static final Pattern NO = Pattern.compile("\\s*+no\\b,?\\s++");

    private static final Pattern EXCLAIMED = exclaimed();

    private final Pattern next = pattern("next");
    private final Pattern polite = pattern("polite");

    /**
     * A message without its openings.
     *
     * @param led whether it goes on from the question before
     */
    record Opened(String question, boolean led) {

        Opened as(String other) {
            return new Opened(other, led);
        }
    }

    Opened open(String asked) {
        var message = EXCLAIMED.matcher(asked).replaceAll("$1");
        var no = NO.matcher(message);
        int start = no.lookingAt() ? no.end() : 0;
        int led = end(next, message, start);
        return led > start
                ? new Opened(message.substring(led), true)
                : new Opened(message.substring(end(polite, message, 0)), false);
    }

    /** Where the openings from a place on end; at least one word is left after them. */
    private static int end(Pattern opening, String message, int start) {
        var matcher = opening.matcher(message).useTransparentBounds(true);
        int end = start;
        while (matcher.region(end, message.length()).lookingAt() && matcher.end() < message.length()) {
            end = matcher.end();
        }
        return end;
    }

    /** "Why on earth", "what the hell". */
    private static Pattern exclaimed() {
        return Pattern.compile(
                Table.lines("exclamations.txt").stream()
                        .map(words -> words.replace(" ", "\\s++"))
                        .collect(Collectors.joining("|", "\\b(what|who|why|how|when|where)\\s++(?:", ")\\b")),
                Pattern.CASE_INSENSITIVE);
    }

    private static Pattern pattern(String kind) {
        List<String> openings = Table.rows("openings.tsv").stream()
                .filter(row -> row.get(0).equals(kind))
                .map(row -> row.get(1))
                .sorted(Comparator.comparing(String::length).reversed())
                .map(words -> words.replace(" ", "\\s++").replace("'", "['’]"))
                .toList();
        return Pattern.compile(
                openings.stream().collect(Collectors.joining("|", "\\s*+(?:", ")\\b[\\s,:-]*+")),
                Pattern.CASE_INSENSITIVE);
    }
}
