package org.onrecord.app;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.metrics.Metrics;

/** Reads what is new in the folders of the settings while the bot runs. */
final class NewArticles implements AutoCloseable {

    private final TakingIn takingIn;
    private final Folders folders;
    private final List<Loop> loops = new ArrayList<>();

    /** @param settings the user's own, also where the sample is talked about */
    NewArticles(Wiring wiring, Settings settings, Notices notices) {
        this.takingIn = new TakingIn(wiring, settings);
        this.folders = new Folders(settings.folders(), wiring.reader(), takingIn, notices);
        if (!settings.folders().isEmpty()) {
            loops.add(new Loop("reading articles from folders", folders::look));
        }
    }

    void start(Metrics metrics) {
        metrics.watch("onrecord.articles.taken", "articles that came or changed since the start", takingIn::added);
        metrics.watch("onrecord.articles.skipped", "inputs that could not be read since the start", takingIn::skipped);
        metrics.watch("onrecord.folders.failing", "folders that cannot be read", folders::failing);
        loops.forEach(Loop::start);
    }

    /** Ends when no article is being written any more. */
    @Override
    public void close() {
        loops.forEach(Loop::close);
        takingIn.close();
    }
}
