package org.onrecord.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Messages that are recognised whole: small talk, and follow-ups about what was shown. Immutable. */
final class MessagePatterns {

    private static final String POINTING_BACK = "that|this|it|those|these|them|he|she|they|him|her";
    private static final Pattern EDGES = Pattern.compile("^[^\\p{L}\\p{N}/?*-]+|[^\\p{L}\\p{N}*)]+$");
    private static final Pattern LEAD = Pattern.compile(
            "^(and|but|ok|okay|so|well|then|also|please|sorry|oh|(?:might|may|can|could) i (?:ask|know|enquire|inquire)"
                    + "|(?:can|could|would|will) (?:you|u)(?: please| kindly)? tell me|(?:please )?tell me|do you know)[ ,]+(?=.)");
    private static final Pattern TRAIL =
            Pattern.compile("[ ,]+(?:and )?(pls|plz|please|then|though|tho|anyway|mate|bro|bot|thanks|thx)$");
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern ASKING = Pattern.compile("[?]+");
    private static final Pattern PAUSE = Pattern.compile(" ?[,;!] ?");

    private record Row(String name, Pattern pattern) {}

    private static final Pattern PARTS = Pattern.compile("\\s*[,;.!]+\\s+");

    private final List<Row> smallTalk = read("small-talk.tsv");
    private final List<Row> followUps = read("follow-ups.tsv");

    /** Small talk; empty when the message is something else. */
    Optional<Question.Topic> smallTalk(String message) {
        var whole = match(smallTalk, plain(message));
        return (whole.isPresent() ? whole : lastOfSeveral(message)).map(Question.Topic::valueOf);
    }

    /** "Thanks, bye!" is small talk when each part of it is, and the last part is what to reply to. */
    private Optional<String> lastOfSeveral(String message) {
        Optional<String> last = Optional.empty();
        for (var part : PARTS.split(message, -1)) {
            last = match(smallTalk, plain(part));
            if (last.isEmpty()) {
                return Optional.empty();
            }
        }
        return last;
    }

    /** The name of the row of follow-ups; empty when the message is something else. */
    Optional<String> followUp(String message) {
        return match(followUps, followUpWords(message));
    }

    /** A message without what people put around a follow-up: "ok, and when, please?" is "when". */
    static String followUpWords(String message) {
        return withoutTrail(withoutLead(Shorthand.words(plain(message))));
    }

    private static Optional<String> match(List<Row> rows, String message) {
        return rows.stream()
                .filter(row -> row.pattern.matcher(message).matches())
                .map(Row::name)
                .findFirst();
    }

    static String plain(String message) {
        var lower = SPACE.matcher(message.toLowerCase(Locale.ROOT).replace('’', '\''))
                .replaceAll(" ")
                .strip();
        if (ASKING.matcher(lower).matches()) {
            return lower;
        }
        return PAUSE.matcher(EDGES.matcher(lower).replaceAll("")).replaceAll(" ");
    }

    private static String withoutLead(String message) {
        var rest = message;
        for (var lead = LEAD.matcher(rest); lead.find(); lead = LEAD.matcher(rest)) {
            rest = rest.substring(lead.end());
        }
        return rest;
    }

    private static String withoutTrail(String message) {
        var rest = message;
        for (var trail = TRAIL.matcher(rest); trail.find() && trail.start() > 0; trail = TRAIL.matcher(rest)) {
            rest = rest.substring(0, trail.start());
        }
        return rest;
    }

    private static List<Row> read(String table) {
        var rows = new ArrayList<Row>();
        for (var row : Table.rows(table)) {
            rows.add(new Row(row.get(0), Pattern.compile(row.get(1).replace("%that", POINTING_BACK))));
        }
        return rows;
    }
}
