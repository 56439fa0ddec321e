package org.onrecord.article;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A news article as it was published.
 *
 * @param id names it in the index; given with the article, or made from the place it was read from
 * @param file the name of the file that held it, relative to the source it was read from; never empty
 * @param readOn the day it was read, in the zone of the settings
 * @param text the whole text as plain text, never changed after reading; excerpts are cut from it
 * @param passages what the parts of the text are, in the order of the text, not overlapping
 */
public record Article(
        String id, String file, Metadata metadata, LocalDate readOn, String text, List<Passage> passages) {

    public Article {
        if (id.isBlank() || file.isBlank()) {
            throw new IllegalArgumentException(
                    "an article needs an id and a file, not '%s' and '%s'".formatted(id, file));
        }
        passages = List.copyOf(passages);
        for (var passage : passages) {
            checkInside(passage.span(), id, text);
        }
    }

    /**
     * Cuts out the words of a span.
     *
     * @throws IndexOutOfBoundsException if the span is not inside the text; the message names both
     */
    public Excerpt excerpt(Span span) {
        checkInside(span, id, text);
        return new Excerpt(id, span.start(), span.in(text));
    }

    /** The day it was printed, however that is known; {@code null} when it is not. */
    public @Nullable LocalDate printedOn() {
        return metadata.published().value();
    }

    /** Whether an excerpt stands in this article, word for word and in its place. */
    public boolean holds(Excerpt excerpt) {
        return excerpt.article().equals(id) && text.startsWith(excerpt.text(), excerpt.start());
    }

    /** Whether the other one is this article unchanged, whenever either was read. */
    public boolean isUnchanged(Article other) {
        return equals(new Article(other.id, other.file, other.metadata, readOn, other.text, other.passages));
    }

    private static void checkInside(Span span, String id, String text) {
        if (span.end() > text.length()) {
            throw new IndexOutOfBoundsException("[%d, %d) is not inside article %s, which has %d chars"
                    .formatted(span.start(), span.end(), id, text.length()));
        }
    }
}
