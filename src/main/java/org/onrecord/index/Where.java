package org.onrecord.index;

/** Where terms stand, seen from what a claim says: the nearest place first. */
public enum Where {
    /** In the words of the content. */
    CONTENT,
    EXCERPT,
    /** In the paragraphs that the excerpt touches, or in the one before. */
    NEAR,
    /** In the article's title. */
    TITLE,
    /** Anywhere in the article's own text. */
    ARTICLE,
    NOWHERE
}
