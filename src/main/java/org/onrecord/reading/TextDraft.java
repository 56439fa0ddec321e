package org.onrecord.reading;

import java.util.Map;

/** Reads a plain text, one with Markdown's marks, or the text of a JSON line. */
final class TextDraft {

    private TextDraft() {}

    /**
     * Reads a file.
     *
     * @param beside what {@code articles.json} gives; the file's own front matter goes before it
     */
    static Draft read(byte[] file, GivenFacts beside, boolean markdown, Limits limits) {
        var front = FrontMatter.cutFrom(Decoded.text(file));
        return of(WholeText.checked(front.text(), limits), front.facts().or(beside), markdown);
    }

    /** Reads a text that is the article's. */
    static Draft of(String text, GivenFacts given, boolean markdown) {
        var lines = Lines.of(text, markdown);
        var marked = new PassageMarker(lines, given.metadata(), Map.of()).mark();
        var metadata = given.metadata().or(marked.stated());
        return new Draft(
                given.id(), metadata.or(LinkFacts.of(metadata.url())), text, marked.passages(), given.doubts());
    }
}
