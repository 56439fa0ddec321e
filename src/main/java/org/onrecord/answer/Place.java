package org.onrecord.answer;

import org.onrecord.index.Where;

/** Where a word of the topic stands, seen from what is said: the nearest place first. */
enum Place {
    CONTENT(1),
    EXCERPT(0.85),
    /** In the names that the claim is about, or of the party that says it. */
    NAMES(0.75),
    NEAR(0.55),
    TITLE(0.55),
    ARTICLE(0.25),
    NOWHERE(0);

    private final double worth;

    Place(double worth) {
        this.worth = worth;
    }

    static Place of(Where where) {
        return switch (where) {
            case CONTENT -> CONTENT;
            case EXCERPT -> EXCERPT;
            case NEAR -> NEAR;
            case TITLE -> TITLE;
            case ARTICLE -> ARTICLE;
            case NOWHERE -> NOWHERE;
        };
    }

    double worth() {
        return worth;
    }

    /** Whether the word stands in the excerpt. */
    boolean isExcerpt() {
        return compareTo(EXCERPT) <= 0;
    }

    /** Whether the word is a word of the claim itself. */
    boolean isInside() {
        return compareTo(NAMES) <= 0;
    }

    /** Whether the claim can be said to be about the word. */
    boolean isNear() {
        return compareTo(TITLE) <= 0;
    }
}
