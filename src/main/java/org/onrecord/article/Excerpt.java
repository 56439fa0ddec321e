package org.onrecord.article;

/**
 * Words copied from an article, unchanged. From text it is cut only by {@link Article#excerpt(Span)}.
 *
 * @param article id of the article it was cut from
 * @param start index of its first char in {@link Article#text()}
 * @param text the words themselves; never empty
 */
public record Excerpt(String article, int start, String text) {

    public Excerpt {
        if (text.isEmpty()) {
            throw new IllegalArgumentException("empty excerpt at " + start + " of " + article);
        }
    }

    public int end() {
        return start + text.length();
    }

    public Span span() {
        return new Span(start, end());
    }
}
