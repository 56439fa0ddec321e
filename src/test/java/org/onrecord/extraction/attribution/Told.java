package org.onrecord.extraction.attribution;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onrecord.article.Passage;
import org.onrecord.article.Span;
import org.onrecord.claim.Cues;

/** Attributions as lines that tables in tests can show. */
final class Told {

    private static final AttributionFinder FINDER = new AttributionFinder(Cues.load());

    private Told() {}

    static List<Attribution> attributions(String text) {
        return FINDER.find(TestParser.lines(text, Passage.Kind.BODY), text);
    }

    /** "source ; cue ; content ; act" of each, with " // " between spans and "-" for what there is not. */
    static List<String> in(String text) {
        return in(text, Passage.Kind.BODY);
    }

    static List<String> in(String text, Passage.Kind kind) {
        return FINDER.find(TestParser.lines(text, kind), text).stream()
                .map(attribution -> line(attribution, text))
                .toList();
    }

    static String line(Attribution attribution, String text) {
        return String.join(
                " ; ",
                words(attribution.source(), text),
                words(attribution.cue(), text),
                attribution.content().stream().map(span -> span.in(text)).collect(Collectors.joining(" // ")),
                (attribution.negated() ? "not " : "") + attribution.act().word());
    }

    private static String words(@Nullable Span span, String text) {
        return span == null ? "-" : span.in(text);
    }
}
