package org.onrecord.reading;

import java.net.URI;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a feed says about one article.
 *
 * @param key the same in every feed that has the entry, as long as it links to the same page
 * @param link where its page is; {@code null} when it has none of its own
 * @param stamp changes when the entry says that it was changed; empty when it does not say
 * @param published the day in the outlet's own zone; {@code null} when it is not given, or cannot be right
 * @param outlet the feed's own name, as far as it is that of its site; {@code null} when it is not
 * @param text the article's text as HTML, whole or its beginning; empty when there is none
 * @param home where the feed is
 */
public record FeedEntry(
        String key,
        @Nullable URI link,
        String stamp,
        @Nullable String title,
        @Nullable String author,
        @Nullable LocalDate published,
        @Nullable String outlet,
        String text,
        URI home) {

    /** A page that no feed tells anything about. */
    public static FeedEntry of(URI page) {
        return new FeedEntry(Links.key(page), page, "", null, null, null, null, "", page);
    }
}
