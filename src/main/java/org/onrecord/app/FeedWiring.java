package org.onrecord.app;

import java.time.Clock;
import org.onrecord.fetch.FetchSettings;
import org.onrecord.fetch.Fetcher;

/** Hands the settings of feeds to the package that needs them. */
final class FeedWiring {

    private FeedWiring() {}

    static Fetcher fetcher(Settings.Feeds settings, Clock clock) {
        return new Fetcher(
                new FetchSettings(
                        agent(settings),
                        settings.maxBytes(),
                        settings.time(),
                        settings.pause(),
                        settings.allowsPrivate()),
                clock);
    }

    /** Outlets see who asks, and whom to write to. */
    private static String agent(Settings.Feeds settings) {
        var version = FeedWiring.class.getPackage().getImplementationVersion();
        return "OnRecord/" + (version == null ? "0.1" : version)
                + (settings.contact().isEmpty() ? "" : " (+" + settings.contact() + ")");
    }
}
