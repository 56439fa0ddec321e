package org.onrecord.app;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.onrecord.article.Article;
import org.onrecord.feed.Shelf;
import org.onrecord.feed.Visit;
import org.onrecord.ingest.IngestListener;
import org.onrecord.ingest.IngestReport;

/** Reads feeds and pages that are named on the command line, once. For one use. */
final class WebSources implements Shelf {

    private final Wiring wiring;
    private final IngestListener listener;
    private IngestReport report = IngestReport.NOTHING;

    WebSources(Wiring wiring, IngestListener listener) {
        this.wiring = wiring;
        this.listener = listener;
    }

    static boolean isAddress(String source) {
        return source.toLowerCase(Locale.ROOT).matches("https?://.*");
    }

    /** @throws org.onrecord.index.IndexUnavailableException when the index cannot be written to */
    IngestReport read(List<String> addresses) {
        try (var fetcher = FeedWiring.fetcher(wiring.settings().feeds(), wiring.clock())) {
            var visit = new Visit(fetcher, this, wiring.clock());
            for (var each : addresses) {
                try {
                    visit.read(new URI(each));
                } catch (URISyntaxException e) {
                    skip(each, "is not a web address: " + e.getReason());
                }
            }
        }
        return report;
    }

    /** All that is read is compared with what is there by whoever puts it there. */
    @Override
    public Optional<Article> find(String id) {
        return Optional.empty();
    }

    @Override
    public void add(List<Article> articles) {
        try (ExecutorService workers =
                Executors.newFixedThreadPool(wiring.settings().threads())) {
            report = report.and(wiring.ingest(wiring.index(), workers).add(articles, listener));
        }
    }

    @Override
    public void skip(String place, String why) {
        report = report.withSkipped();
        listener.skipped(place, why);
    }
}
