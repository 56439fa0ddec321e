package org.onrecord.article;

/** A part of an article's text, and what it is. Text that no passage covers is white space. */
public record Passage(Span span, Kind kind) {

    /** What a part of the text is. */
    public enum Kind {
        /** The headline, also where the page repeats it. */
        TITLE,
        /** The summary under the headline. */
        STANDFIRST,
        /** Words under a picture, without the photographer's credit. */
        CAPTION,
        /** A paragraph of the article. */
        BODY,
        /**
         * What the site put around the article: lists of other headlines, advertisements, rights notices, credits, bylines
         * and datelines. No claim is taken from it.
         */
        FRAME
    }
}
