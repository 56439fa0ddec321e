package org.onrecord.reading;

import org.onrecord.article.Article;

/** What came of one thing that was read. Every file and every line ends in one of these; nothing is left out silently. */
public sealed interface Outcome {

    /** Bytes of the whole run that are dealt with, this one included; never above {@link FoundFiles#bytes()}. */
    long bytesDone();

    /** An article. */
    record Read(Article article, long bytesDone) implements Outcome {}

    /**
     * Something that is not read.
     *
     * @param place file or folder as the user wrote it, with the line where there is one: {@code news/a.jsonl, line 7}
     * @param why what was wrong and what would be right
     */
    record Skipped(String place, String why, long bytesDone) implements Outcome {}

    /**
     * Something odd about an article that is read all the same, or about {@code articles.json}.
     *
     * @param place as in {@link Skipped}
     */
    record Doubted(String place, String what, long bytesDone) implements Outcome {}
}
