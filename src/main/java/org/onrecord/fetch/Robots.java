package org.onrecord.fetch;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;

/** What sites let robots read, as they say in robots.txt. Safe for use by many threads. */
final class Robots {

    /** The name that a site may give rules for. */
    private static final String NAME = "onrecord";

    private static final Duration KEPT = Duration.ofDays(1);
    private static final Duration KEPT_WHEN_UNKNOWN = Duration.ofMinutes(10);
    private static final int SITES = 2_000;

    /** A site that asks for more than this between two pages is read slower than others, but is read. */
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

    private static final int UNAVAILABLE = 503;
    private static final int NOT_FOUND = 404;

    private final Function<URI, Fetched> fetch;
    private final Cache<String, Rules> rules = cache(KEPT);
    private final Cache<String, Rules> unknown = cache(KEPT_WHEN_UNKNOWN);

    /** @param fetch gets a robots.txt, without asking here again */
    Robots(Function<URI, Fetched> fetch) {
        this.fetch = fetch;
    }

    /**
     * What a site wants.
     *
     * @param isKnown false while its server does not say; then nothing is to be read there
     */
    record Rules(BaseRobotRules rules, boolean isKnown) {

        boolean allow(URI page) {
            return rules.isAllowed(page.toString());
        }

        Duration pause() {
            var asked = Duration.ofMillis(Math.max(0, rules.getCrawlDelay()));
            return asked.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : asked;
        }
    }

    Rules of(URI page) {
        var site = page.getScheme() + "://" + page.getRawAuthority();
        var known = rules.getIfPresent(site);
        if (known != null) {
            return known;
        }
        var lately = unknown.getIfPresent(site);
        if (lately != null) {
            return lately;
        }
        var read = read(URI.create(site + "/robots.txt"));
        (read.isKnown() ? rules : unknown).put(site, read);
        return read;
    }

    private Rules read(URI address) {
        var parser = new SimpleRobotRulesParser(Duration.ofHours(1).toMillis(), 0);
        return switch (fetch.apply(address)) {
            case Fetched.Content found ->
                new Rules(parser.parseContent(address.toString(), found.body(), "text/plain", List.of(NAME)), true);
            case Fetched.Unchanged same -> new Rules(parser.failedFetch(NOT_FOUND), true);
            case Fetched.Failed failed ->
                failed.kind() == Fetched.Kind.PASSING
                        ? new Rules(parser.failedFetch(UNAVAILABLE), false)
                        : new Rules(parser.failedFetch(NOT_FOUND), true);
        };
    }

    private static Cache<String, Rules> cache(Duration kept) {
        return Caffeine.newBuilder()
                .maximumSize(SITES)
                .expireAfterWrite(kept)
                .executor(Runnable::run)
                .build();
    }
}
