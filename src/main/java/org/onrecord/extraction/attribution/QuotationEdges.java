package org.onrecord.extraction.attribution;

import java.util.regex.Pattern;
import org.onrecord.article.Span;

/** Words right before a quotation that belong to it, or do not, whatever the parser says. */
final class QuotationEdges {

    private static final Pattern SMALL_WORDS =
            Pattern.compile(" (?:as )?(?:(?:the|a|an|its|his|her|their) )?(?=[\"“«])");
    private static final int LONGEST_SMALL_WORDS = 12;
    private static final Pattern RELAY = Pattern.compile(
            "as (?:reported|quoted|cited|told|translated|carried|printed|published) [^\"“”—–;.!?]{2,60}[—–,-] ?(?=[\"“])");

    private QuotationEdges() {}

    /** 'described him as "a liar"', 'voted for the "Fair Rent Bill"': "as" and "the" may be lost with the quotation. */
    static int behindSmallWords(int end, String text) {
        var small = SMALL_WORDS.matcher(text).region(end, Math.min(text.length(), end + LONGEST_SMALL_WORDS));
        return small.lookingAt() ? small.end() : end;
    }

    /** '— as reported by the Herald — "We go"': through whom it came. */
    static Span behindRelay(Span span, String text) {
        var relay = RELAY.matcher(text).region(span.start(), span.end());
        return relay.lookingAt()
                ? Marks.trim(text, new Span(relay.end(), span.end())).orElse(span)
                : span;
    }
}
