package org.onrecord.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Messages that pick one of the claims shown: "source of the second one", "where was the one about pumps from?". Immutable. */
final class Pointers {

    /** "The second one - where is it from?" */
    private static final Pattern JOINT = Pattern.compile("\\s+[-–—]\\s+|[:;,]\\s+");

    private static final String THING =
            "(?:one|ones|quote|quotation|claim|statement|remark|line|part|bit|thing|sentence|excerpt|figure|answer|stuff)";
    private static final String ORDINAL = "(?:first|second|third|fourth|fifth|sixth|seventh|eighth|last)";
    private static final String ITEM = "(?<which>(?:the |that |this |your |his |her |their )?" + ORDINAL
            + "|number \\d|no \\d" + "|(?:[^ ]+ ){0,4}" + THING
            + "\\b.*?|what (?:[^ ]+ ){1,5}?(?:said|says|told|claimed|admitted|denied|warned|promised|called|wrote)\\b.*?)";
    private static final Pattern COUNTED = Pattern.compile("(?:about |of )?(?:the |that |your )?(?:number |no |nr |#)?("
            + ORDINAL + "|one|two|three|four|five|six|seven|eight|[1-8])(?:st|nd|rd|th)?(?: " + THING
            + "| result| of them| of those)*");
    private static final Pattern BACK = Pattern.compile("(?:that|this|it|these|those|them|him|her)(?: (?:last |same )?"
            + THING + ")?|the (?:claim|quote|statement)s?");
    private static final Pattern LEAD = Pattern.compile("^(?:(?:the|that|this|your) )?" + THING
            + "(?: (?:about|on|regarding|with|by|from|of|where|that|which|saying|says|in which|concerning))*\\s+");
    private static final Pattern TAIL = Pattern.compile("\\s+" + THING + "$");
    private static final List<String> NUMBERS =
            List.of("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth");
    private static final List<String> CARDINALS =
            List.of("one", "two", "three", "four", "five", "six", "seven", "eight");

    private record Row(Question.Ask ask, Pattern pattern) {}

    private final List<Row> rows = new ArrayList<>();

    Pointers() {
        for (var row : Table.rows("pointers.tsv")) {
            rows.add(new Row(
                    Question.Ask.valueOf(row.get(0)), Pattern.compile(row.get(1).replace("%item", ITEM))));
        }
    }

    /**
     * What is asked, and the words that pick the claim.
     *
     * @param which without the words that hold them together: "missiles" for "the one about missiles"
     */
    record Found(Question.Ask ask, String which) {

        /** The pointer, where no more needs to be read to know it. */
        Optional<Pointer> plain() {
            var counted = COUNTED.matcher(which);
            if (counted.matches()) {
                return Optional.of(new Pointer.Nth(number(counted.group(1))));
            }
            return BACK.matcher(which).matches() ? Optional.of(new Pointer.LastShown()) : Optional.empty();
        }

        /** The words by which a claim is described. */
        String description() {
            var rest = LEAD.matcher(which).replaceFirst("");
            return rest.equals(which) ? TAIL.matcher(which).replaceFirst("") : rest;
        }
    }

    /** @param message as {@link MessagePatterns#followUpWords} makes it */
    Optional<Found> find(String message) {
        var words = JOINT.matcher(message).replaceAll(" ");
        for (var row : rows) {
            var found = row.pattern.matcher(words);
            if (found.matches()) {
                return Optional.of(new Found(row.ask, found.group("which").strip()));
            }
        }
        return Optional.empty();
    }

    private static int number(String word) {
        if (word.equals("last")) {
            return -1;
        }
        int at = Math.max(NUMBERS.indexOf(word), CARDINALS.indexOf(word));
        return at >= 0 ? at + 1 : Integer.parseInt(word);
    }
}
