package org.onrecord.app;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.onrecord.app.Check.Finding;
import org.onrecord.fetch.Fetched;
import org.onrecord.fetch.Fetcher;
import org.onrecord.fetch.Validators;
import org.onrecord.reading.Feed;
import org.onrecord.reading.FeedReader;

/** Asks every feed of the settings once, and tells of each that fails. */
final class FeedCheck {

    private static final String PART = "feeds";

    private final Settings.Feeds settings;
    private final Clock clock;

    FeedCheck(Settings.Feeds settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** One finding for all that work, and one for each that does not; none where none are followed. */
    List<Finding> run() throws InterruptedException {
        var findings = new ArrayList<Finding>();
        int working = 0;
        int entries = 0;
        try (var fetcher = FeedWiring.fetcher(settings, clock);
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var tries = settings.urls().stream()
                    .map(each -> (Callable<Feed>) () -> read(fetcher, each))
                    .toList();
            var answers = threads.invokeAll(tries);
            for (int i = 0; i < answers.size(); i++) {
                switch (answers.get(i).get()) {
                    case Feed.Entries feed -> {
                        working++;
                        entries += feed.entries().size();
                    }
                    case Feed.Refused refused ->
                        findings.add(new Finding(PART, false, settings.urls().get(i) + " " + refused.why()));
                }
            }
        } catch (ExecutionException e) {
            findings.add(new Finding(PART, false, String.valueOf(e.getCause())));
        }
        if (working > 0) {
            findings.addFirst(new Finding(
                    PART,
                    true,
                    "%d of %d work, with %d entries"
                            .formatted(working, settings.urls().size(), entries)));
        }
        return findings;
    }

    private Feed read(Fetcher fetcher, URI address) {
        return switch (fetcher.feed(address, Validators.NONE)) {
            case Fetched.Content found ->
                new FeedReader(LocalDate.now(clock)).read(found.body(), found.charset(), found.address());
            case Fetched.Unchanged same ->
                new Feed.Refused(false, "answers that nothing has changed, without being asked");
            case Fetched.Failed failed -> new Feed.Refused(false, failed.why());
        };
    }
}
