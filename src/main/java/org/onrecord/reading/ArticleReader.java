package org.onrecord.reading;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

/**
 * Reads articles from files and folders, one at a time, in constant memory. It keeps nothing between runs and may be used by
 * several threads.
 *
 * <pre>{@code
 * var reader = new ArticleReader(LocalDate.now(clock), Limits.DEFAULT);
 * var found = reader.find(List.of(Path.of("news")));
 * reader.read(found, outcome -> ...);
 * }</pre>
 */
public final class ArticleReader {

    private final LocalDate readOn;
    private final Limits limits;

    /** Makes a reader of articles that count as read on this day. */
    public ArticleReader(LocalDate readOn, Limits limits) {
        this.readOn = readOn;
        this.limits = limits;
    }

    /**
     * Lists what there is to read, without opening a file. A source is a file or a folder; folders are read with all that is
     * in them but hidden files. A file that is reached on two ways is read once. Never fails: what is missing or in a form
     * that is not read is an outcome of {@link #read}.
     */
    public FoundFiles find(List<Path> sources) {
        return new FileFinder().find(sources);
    }

    /**
     * Hands over every outcome: first what is skipped without being opened, then source by source, files by name, lines in
     * their order. Of two articles with one id the second is skipped. An exception of the receiver ends the run.
     */
    public void read(FoundFiles found, Consumer<Outcome> receiver) {
        found.skipped().forEach(receiver);
        var run = new ReadingRun(readOn, limits, found, receiver);
        run.readAll();
    }
}
