package org.onrecord.app;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import org.onrecord.chat.StoreUnavailableException;
import org.onrecord.feed.Feeds;
import org.onrecord.fetch.Fetcher;
import org.onrecord.metrics.Metrics;
import org.onrecord.store.Store;

/** Reads what is new in the folders and feeds of the settings while the bot runs, and again what older rules read. */
final class NewArticles implements AutoCloseable {

    private static final Duration BETWEEN_LOOKS_AT_FEEDS = Duration.ofSeconds(5);

    private final TakingIn takingIn;
    private final Folders folders;
    private final Fetcher fetcher;
    private final Feeds feeds;
    private final List<Loop> loops = new ArrayList<>();

    /** @param settings the user's own, also where the sample is talked about */
    NewArticles(Wiring wiring, Settings settings, Store store, Notices notices, ExecutorService threads) {
        var clock = wiring.clock();
        this.takingIn = new TakingIn(wiring, settings);
        this.folders = new Folders(settings.folders(), wiring.reader(), takingIn, notices);
        this.fetcher = FeedWiring.fetcher(settings.feeds(), clock);
        var means =
                new Feeds.Means(fetcher, store.feeds(), takingIn, store.transactions(), notices::tell, threads, clock);
        this.feeds = new Feeds(settings.feeds().urls(), settings.feeds().every(), means);
        loops.add(new Loop("reading articles again", new ReadingAgain(takingIn)::look));
        if (!settings.folders().isEmpty()) {
            loops.add(new Loop("reading articles from folders", folders::look));
        }
        if (!settings.feeds().urls().isEmpty()) {
            loops.add(new Loop("following feeds", goesOn -> {
                feeds.step(goesOn);
                return BETWEEN_LOOKS_AT_FEEDS;
            }));
        }
    }

    void start(Metrics metrics) {
        metrics.watch("onrecord.articles.taken", "articles that came or changed since the start", takingIn::added);
        metrics.watch("onrecord.articles.skipped", "inputs that could not be read since the start", takingIn::skipped);
        metrics.watch("onrecord.folders.failing", "folders that cannot be read", folders::failing);
        metrics.watch("onrecord.feeds.failing", "feeds that failed when they were last asked", this::failingFeeds);
        loops.forEach(Loop::start);
    }

    /** Whether no feed is being read. */
    boolean isIdle() {
        return feeds.isIdle();
    }

    /** Begins nothing new, and breaks off what is being fetched. */
    void stop() {
        loops.forEach(Loop::close);
        fetcher.close();
    }

    /** To be called when nothing is being written any more. */
    @Override
    public void close() {
        takingIn.close();
    }

    private int failingFeeds() {
        try {
            return feeds.failing();
        } catch (StoreUnavailableException e) {
            return -1;
        }
    }
}
