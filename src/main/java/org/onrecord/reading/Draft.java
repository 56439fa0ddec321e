package org.onrecord.reading;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.article.Metadata;
import org.onrecord.article.Passage;

/**
 * An article as far as one file or line tells it.
 *
 * @param id {@code null} where none is given
 * @param doubts what was odd about it, for the user
 */
record Draft(@Nullable String id, Metadata metadata, String text, List<Passage> passages, List<String> doubts) {

    /** Without the frame around it, which may be in the language of the site. */
    String ownText() {
        return passages.stream()
                .filter(passage -> passage.kind() != Passage.Kind.FRAME)
                .map(passage -> passage.span().in(text))
                .collect(joining("\n"));
    }
}
