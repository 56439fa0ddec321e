package org.onrecord.feed;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.onrecord.chat.StoreUnavailableException;
import org.onrecord.chat.Transactions;
import org.onrecord.fetch.Fetched;
import org.onrecord.fetch.Fetcher;
import org.onrecord.fetch.Validators;
import org.onrecord.index.IndexUnavailableException;
import org.onrecord.reading.Feed;
import org.onrecord.reading.FeedReader;
import org.onrecord.reading.Limits;
import org.onrecord.reading.WebReader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks feeds for what is new when they are due, several at the same time. For use by one thread; what {@link #step} begins
 * goes on after it.
 */
public final class Feeds {

    private static final Logger LOG = LoggerFactory.getLogger(Feeds.class);

    private static final int AT_ONCE = 8;
    private static final int FAILURES_BEFORE_TOLD = 3;
    private static final Duration LONGEST_PAUSE = Duration.ofHours(6);

    /**
     * If this process is killed, another one that was there goes on with its feeds after so long. The next start, and
     * whoever takes over its sending, does at once.
     */
    private static final Duration LEASE = Duration.ofMinutes(5);

    private static final Duration MET_KEPT = Duration.ofDays(120);
    private static final Duration BETWEEN_TIDYINGS = Duration.ofDays(1);

    private final Set<URI> addresses;
    private final Duration every;
    private final Means means;
    private final Set<URI> busy = ConcurrentHashMap.newKeySet();
    private final Semaphore places = new Semaphore(AT_ONCE);
    private Instant tidied = Instant.MIN;

    /**
     * Follows these.
     *
     * @param every how long after it worked a feed is asked again
     */
    public Feeds(List<URI> addresses, Duration every, Means means) {
        this.addresses = new LinkedHashSet<>(addresses);
        this.every = every;
        this.means = means;
    }

    /**
     * What feeds are followed with.
     *
     * @param told is told of a feed that fails, once, and when it works again; a part of the transaction
     * @param clock in the zone of the settings
     */
    public record Means(
            Fetcher fetcher,
            FeedBook book,
            Shelf shelf,
            Transactions transactions,
            Consumer<String> told,
            Executor threads,
            Clock clock) {}

    /**
     * Begins with all feeds that are due.
     *
     * @param goesOn false when the program is to end; what was not read is read after the next start
     */
    public void step(BooleanSupplier goesOn) {
        tidy();
        var followed = means.book().followed();
        var now = means.clock().instant();
        for (var address : addresses) {
            var feed = followed.getOrDefault(address, Followed.of(address));
            if (!feed.isGone() && !feed.next().isAfter(now) && busy.add(address)) {
                means.threads().execute(() -> begin(feed, goesOn));
            }
        }
    }

    /** Whether nothing is being read. */
    public boolean isIdle() {
        return busy.isEmpty();
    }

    /** How many feeds did not work when they were last asked. */
    public int failing() {
        return (int) means.book().followed().values().stream()
                .filter(each -> !each.trouble().isEmpty())
                .count();
    }

    private void tidy() {
        var now = means.clock().instant();
        if (tidied.isBefore(now.minus(BETWEEN_TIDYINGS))) {
            means.book().keepOnly(addresses);
            means.book().forgetMetBefore(now.minus(MET_KEPT));
            tidied = now;
        }
    }

    /** One of the loops that must go on: what one feed comes upon is that feed's. */
    private void begin(Followed feed, BooleanSupplier goesOn) {
        places.acquireUninterruptibly();
        try {
            var now = means.clock().instant();
            if (goesOn.getAsBoolean() && means.book().take(feed.address(), now, now.plus(LEASE))) {
                askOrFail(feed, goesOn);
            }
        } catch (StoreUnavailableException | IndexUnavailableException e) {
            LOG.warn("the feed {} waits: {}", feed.address(), e.getMessage());
        } catch (RuntimeException e) {
            LOG.error(
                    "the feed {} could not be read, which is a fault of OnRecord; it is tried again",
                    feed.address(),
                    e);
        } finally {
            places.release();
            busy.remove(feed.address());
        }
    }

    private void askOrFail(Followed feed, BooleanSupplier goesOn) {
        try {
            ask(feed, goesOn);
        } catch (StoreUnavailableException | IndexUnavailableException e) {
            throw e;
        } catch (RuntimeException e) {
            LOG.error("the feed {} could not be read", feed.address(), e);
            failed(feed, Fetched.Failed.lasting("could not be read, which is a fault of OnRecord"));
        }
    }

    private void ask(Followed feed, BooleanSupplier goesOn) {
        switch (means.fetcher().feed(feed.place(), feed.validators())) {
            case Fetched.Content found -> read(feed, found, goesOn);
            case Fetched.Unchanged same -> worked(feed, same.movedTo(), feed.validators());
            case Fetched.Failed failed -> {
                if (goesOn.getAsBoolean()) {
                    failed(feed, failed);
                }
            }
        }
    }

    private void read(Followed feed, Fetched.Content found, BooleanSupplier goesOn) {
        var today = LocalDate.now(means.clock());
        switch (new FeedReader(today).read(found.body(), found.charset(), found.address())) {
            case Feed.Entries entries -> {
                var reader = new WebReader(today, Limits.WEB);
                var harvest = new Harvest(means.fetcher(), reader, means.book(), means.shelf(), means.clock());
                boolean isWhole = harvest.read(entries.entries(), goesOn);
                worked(feed, found.movedTo(), isWhole ? found.validators() : Validators.NONE);
            }
            case Feed.Refused refused -> failed(feed, Fetched.Failed.lasting(refused.why()));
        }
    }

    private void worked(Followed feed, @Nullable URI movedTo, Validators validators) {
        if (movedTo != null && !movedTo.equals(feed.movedTo())) {
            LOG.warn("the feed {} has moved for good to {}; change feeds.urls", feed.address(), movedTo);
        }
        var next = means.clock().instant().plus(every);
        means.transactions().together(() -> {
            means.book().keep(feed.worked(movedTo, validators, next));
            if (feed.isTold()) {
                means.told().accept("The feed " + feed.address() + " works again.");
            }
        });
    }

    private void failed(Followed feed, Fetched.Failed failed) {
        boolean isGone = failed.kind() == Fetched.Kind.GONE;
        boolean isWorthTelling = failed.kind() != Fetched.Kind.PASSING || feed.failures() + 1 >= FAILURES_BEFORE_TOLD;
        var next = means.clock().instant().plus(longer(failed.rest(), pauseAfter(feed.failures() + 1)));
        LOG.debug("the feed {} {}", feed.address(), failed.why());
        means.transactions().together(() -> {
            means.book().keep(feed.failed(failed.why(), feed.isTold() || isWorthTelling, isGone, next));
            if (isWorthTelling && !feed.isTold()) {
                means.told()
                        .accept("The feed %s %s. %s"
                                .formatted(
                                        feed.address(),
                                        failed.why(),
                                        isGone
                                                ? "It is asked no more; take it out of feeds.urls."
                                                : "It is tried again."));
            }
        });
    }

    private Duration pauseAfter(int failures) {
        var pause = every.multipliedBy(1L << Math.min(10, failures - 1));
        return pause.compareTo(LONGEST_PAUSE) > 0 ? longer(LONGEST_PAUSE, every) : pause;
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }
}
