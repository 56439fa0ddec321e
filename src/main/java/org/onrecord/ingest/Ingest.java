package org.onrecord.ingest;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.function.Supplier;
import org.onrecord.article.Article;
import org.onrecord.extraction.ClaimExtractor;
import org.onrecord.index.ClaimIndex;
import org.onrecord.reading.ArticleReader;
import org.onrecord.reading.FoundFiles;
import org.onrecord.reading.Outcome;

/** The path of every article, top to bottom: read, taken apart, put into the index. */
public final class Ingest {

    private final ArticleReader reader;
    private final Supplier<ClaimExtractor> extractor;
    private final ClaimIndex index;
    private final ExecutorService workers;
    private final String rules;

    /**
     * Makes an ingest.
     *
     * @param extractor asked for when the first article needs it, since it loads the parser
     * @param rules names the extractor's rules; an unchanged article that was read by other ones is read again
     * @param workers take the claims out of several articles at the same time; not closed here
     */
    public Ingest(
            ArticleReader reader,
            Supplier<ClaimExtractor> extractor,
            String rules,
            ClaimIndex index,
            ExecutorService workers) {
        this.reader = reader;
        this.extractor = extractor;
        this.rules = rules;
        this.index = index;
        this.workers = workers;
    }

    /**
     * Reads files and folders into the index. An article that is there unchanged is left as it is, unless it was read by
     * other rules; its new claims then replace the old ones, as a changed article replaces what was there. What cannot be
     * read is told to the listener, and the rest goes on.
     *
     * @throws org.onrecord.index.IndexUnavailableException when the index cannot be written to; what was committed until
     *     then stays
     */
    public IngestReport read(List<Path> sources, IngestListener listener) {
        return read(reader.find(sources), listener);
    }

    /** The same with files that were found before. */
    public IngestReport read(FoundFiles found, IngestListener listener) {
        try (var run = new IngestRun(extractor, rules, index, workers, listener, found.bytes())) {
            reader.read(found, run::accept);
            return run.finish();
        }
    }

    /** The same with articles that were read elsewhere. */
    public IngestReport add(List<Article> articles, IngestListener listener) {
        try (var run = new IngestRun(extractor, rules, index, workers, listener, 0)) {
            articles.forEach(article -> run.accept(new Outcome.Read(article, 0)));
            return run.finish();
        }
    }
}
