package org.onrecord.extraction.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.article.Passage;
import org.onrecord.article.Span;
import org.onrecord.claim.Quoted;

/** Quotations that nobody is cited for in their own paragraph: whoever spoke before goes on speaking. */
final class FloatingQuotations {

    private static final int FEWEST_WORDS = 4;

    private final Reading reading;
    private final ActReader acts;

    FloatingQuotations(Reading reading, ActReader acts) {
        this.reading = reading;
        this.acts = acts;
    }

    /** Those that no attribution covers. */
    List<Attribution> after(List<Attribution> attributions) {
        var found = new ArrayList<Attribution>();
        var excerpts = new Excerpts(reading);
        for (var quotation : reading.quotations().all()) {
            boolean cited = attributions.stream().anyMatch(attribution -> isFor(attribution, quotation.span()));
            boolean spoken = reading.transcript().holds(quotation.span().start());
            if (!cited && !spoken && isBody(quotation.span()) && standsAlone(quotation.span())) {
                attribution(quotation.span(), excerpts).ifPresent(found::add);
            }
        }
        return found;
    }

    /** What is said within the quotation does not tell who says the quotation. */
    private static boolean isFor(Attribution attribution, Span quotation) {
        var cue = attribution.cue();
        return attribution.excerpt().overlaps(quotation) && (cue == null || !quotation.contains(cue));
    }

    private Optional<Attribution> attribution(Span quotation, Excerpts excerpts) {
        return Marks.trim(reading.text(), quotation)
                .map(content -> new Attribution(
                        excerpts.around(quotation).and(quotation),
                        null,
                        null,
                        "",
                        List.of(content),
                        acts.actOfWords(content.in(reading.text())),
                        false,
                        Quoted.DIRECT,
                        false,
                        null,
                        "floating"));
    }

    private boolean isBody(Span span) {
        return reading.trees().stream()
                .anyMatch(tree -> tree.passage().kind() == Passage.Kind.BODY
                        && tree.passage().span().contains(span));
    }

    /** Whole sentences in quotation marks, not a word within somebody's sentence. */
    private boolean standsAlone(Span quotation) {
        int words = Marks.countWords(reading.text(), quotation.start(), quotation.end());
        return words >= FEWEST_WORDS
                && reading.trees().stream()
                        .filter(tree -> tree.span().overlaps(quotation))
                        .allMatch(tree -> quotation.contains(tree.words().stream()
                                .filter(Word::isSpoken)
                                .findFirst()
                                .map(Word::start)
                                .orElse(quotation.start())));
    }
}
