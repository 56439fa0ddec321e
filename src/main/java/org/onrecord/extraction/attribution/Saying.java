package org.onrecord.extraction.attribution;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.article.Span;
import org.onrecord.claim.Cue;

/**
 * What one construction found, before quotations are joined and the act is told.
 *
 * @param anchor the word that the construction was found at
 * @param source the words that name who says it; no words where the grammar names nobody
 * @param cueWords from the first to the last word of the cue
 * @param cue the table's row that made it a saying
 * @param content what is said
 * @param addressee the words that name whom it is said to or about, see {@link Attribution#addressee()}
 * @param rule the name of the construction
 */
record Saying(Word anchor, Phrase source, Phrase cueWords, Cue cue, List<Span> content, Phrase addressee, String rule) {

    Saying {
        content = List.copyOf(content);
    }

    Saying withContent(List<Span> spans) {
        return new Saying(anchor, source, cueWords, cue, spans, addressee, rule);
    }

    Saying to(@Nullable Word whom) {
        return whom == null ? this : to(Phrase.under(whom));
    }

    Saying to(Phrase whom) {
        return new Saying(anchor, source, cueWords, cue, content, whom, rule);
    }

    Span cueSpan() {
        return cueWords.words().getFirst().span().and(cueWords.words().getLast().span());
    }

    Span hull() {
        var hull = cueSpan();
        for (var span : content) {
            hull = hull.and(span);
        }
        return hull;
    }
}
