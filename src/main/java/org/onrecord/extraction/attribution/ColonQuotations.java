package org.onrecord.extraction.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.article.Span;

/** Gives a saying the quotation that stands behind a colon at its end. */
final class ColonQuotations {

    private static final Set<String> WITH_WORDS =
            Set.of("clause", "object", "object and preposition", "preposition", "naming", "noun", "infinitive");
    private static final Pattern COLON = Pattern.compile("\\s*:\\s*");

    private final Reading reading;

    ColonQuotations(Reading reading) {
        this.reading = reading;
    }

    /** 'attacked the inquiry as a show: "They have failed"': the very words belong to it. */
    Saying joined(Saying saying, List<Saying> all) {
        int end = saying.content().getLast().end();
        var colon = COLON.matcher(reading.text()).region(end, reading.text().length());
        boolean fits =
                WITH_WORDS.contains(saying.rule()) && end >= saying.cueSpan().end();
        if (!fits || !(colon.lookingAt() || isFarColon(saying, colon, all))) {
            return saying;
        }
        return reading.quotations()
                .findAt(colon.end())
                .map(Quotations.Quotation::span)
                .filter(quotation -> quotation.start() == colon.end() && !quotation.contains(saying.cueSpan()))
                .filter(quotation -> all.stream()
                        .filter(other -> !quotation.contains(other.cueSpan()))
                        .noneMatch(other -> other.content().stream().anyMatch(quotation::overlaps)))
                .flatMap(quotation -> Marks.trim(reading.text(), quotation))
                .map(words -> with(saying, words))
                .orElse(saying);
    }

    /** 'justified the strike, which was short, as lawful: "…"', where nobody else says anything before the colon. */
    private boolean isFarColon(Saying saying, Matcher colon, List<Saying> all) {
        var verb = saying.anchor();
        int from = saying.content().getLast().end();
        int to = verb.tree().span().end();
        if (!verb.isVerb()
                || verb.head() != null
                || from >= to
                || !colon.region(from, to).find()) {
            return false;
        }
        return all.stream()
                .filter(other -> !other.equals(saying) && !other.anchor().isLabelled("relcl", "acl"))
                .noneMatch(other ->
                        other.cueSpan().start() >= from && other.cueSpan().start() < colon.end());
    }

    private static Saying with(Saying saying, Span words) {
        var content = new ArrayList<>(saying.content());
        content.add(words);
        return saying.withContent(content);
    }
}
