package org.onrecord.feed;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.onrecord.fetch.Fetched;
import org.onrecord.fetch.Fetcher;
import org.onrecord.fetch.Validators;
import org.onrecord.reading.Feed;
import org.onrecord.reading.FeedEntry;
import org.onrecord.reading.FeedReader;
import org.onrecord.reading.Limits;
import org.onrecord.reading.WebReader;

/** Reads a feed, or a page, once and without remembering it. Safe for use by many threads. */
public final class Visit {

    private final Fetcher fetcher;
    private final Shelf shelf;
    private final Clock clock;

    /**
     * Makes a reader.
     *
     * @param shelf is told of all that gave no article, also of the address itself
     * @param clock in the zone of the settings
     */
    public Visit(Fetcher fetcher, Shelf shelf, Clock clock) {
        this.fetcher = fetcher;
        this.shelf = shelf;
        this.clock = clock;
    }

    /** Reads what is there. Somebody asks for just this, so that it is read whatever its robots.txt says. */
    public void read(URI address) {
        switch (fetcher.feed(address, Validators.NONE)) {
            case Fetched.Content found -> read(address, found);
            case Fetched.Unchanged same ->
                shelf.skip(address.toString(), "answers that nothing has changed, without being asked");
            case Fetched.Failed failed -> shelf.skip(address.toString(), failed.why());
        }
    }

    private void read(URI address, Fetched.Content found) {
        var today = LocalDate.now(clock);
        var reader = new WebReader(today, Limits.WEB);
        switch (new FeedReader(today).read(found.body(), found.charset(), found.address())) {
            case Feed.Entries feed ->
                new Harvest(fetcher, reader, new Forgetful(), shelf, clock).read(feed.entries(), () -> true);
            case Feed.Refused refused -> {
                if (refused.isPage()) {
                    page(reader, address, found);
                } else {
                    shelf.skip(address.toString(), refused.why());
                }
            }
        }
    }

    private void page(WebReader reader, URI address, Fetched.Content found) {
        switch (reader.page(found.body(), found.charset(), found.address(), FeedEntry.of(address))) {
            case WebReader.Result.Read read -> shelf.add(List.of(read.article()));
            case WebReader.Result.Refused refused -> shelf.skip(address.toString(), refused.why());
        }
    }

    /** Remembers nothing, and tells what would be tried again later. */
    private final class Forgetful implements EntryBook {

        @Override
        public Map<String, Met> met(Collection<String> keys) {
            return Map.of();
        }

        @Override
        public void keepMet(List<Met> entries) {
            entries.stream()
                    .filter(each -> each.state() == Met.State.WAITING)
                    .forEach(each -> shelf.skip(each.key(), each.about()));
        }
    }
}
