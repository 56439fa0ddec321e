package org.onrecord.article;

/** How a fact about an article is known. */
public enum Basis {
    /** By whoever supplied the article: front matter, {@code articles.json}, a key of a JSON line. */
    GIVEN,
    /** By the page or the text itself: metadata, a dateline, "Nov 03, 2022". */
    STATED,
    /** Concluded, for example a day from a link's path or from the weekday that a text names. */
    INFERRED,
    /** Not known. */
    UNKNOWN
}
