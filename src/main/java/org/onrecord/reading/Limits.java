package org.onrecord.reading;

/**
 * How much is read at once before it is refused as not an article.
 *
 * @param fileBytes of a text or page, and of one line of a JSON Lines file, which itself may be of any length
 * @param lines of one article's text
 */
public record Limits(int fileBytes, int lines) {

    /** 20 MB and 100,000 lines: far above any article, and small enough for every heap. */
    public static final Limits DEFAULT = new Limits(20_000_000, 100_000);

    /** The same for pages of the web, which may be made to keep a reader busy: no article has 10,000 paragraphs. */
    public static final Limits WEB = new Limits(20_000_000, 10_000);

    public Limits {
        if (fileBytes < 1 || lines < 1) {
            throw new IllegalArgumentException("limits must be at least 1, not %d and %d".formatted(fileBytes, lines));
        }
    }
}
