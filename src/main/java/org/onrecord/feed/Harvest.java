package org.onrecord.feed;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.onrecord.article.Article;
import org.onrecord.fetch.Fetched;
import org.onrecord.fetch.Fetcher;
import org.onrecord.reading.FeedEntry;
import org.onrecord.reading.WebReader;
import org.onrecord.reading.WebReader.Result;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads the articles of one feed's entries. For one use. */
final class Harvest {

    private static final Logger LOG = LoggerFactory.getLogger(Harvest.class);

    /** What was fetched can be asked for after so many articles or so long, whatever is still to be fetched. */
    private static final int AT_ONCE = 10;

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(15);

    private static final int MOST_TRIES = 4;
    private static final Duration AFTER_FIRST_TRY = Duration.ofMinutes(5);

    /** An outlet that mends its article is read again, and one whose clock ticks in its feed is not for long. */
    private static final int MOST_CHANGES = 6;

    private static final Duration BETWEEN_CHANGES = Duration.ofMinutes(30);

    private final Fetcher fetcher;
    private final WebReader reader;
    private final EntryBook book;
    private final Shelf shelf;
    private final Clock clock;
    private final List<Article> articles = new ArrayList<>();
    private final List<Met> met = new ArrayList<>();
    private @Nullable Instant oldest;
    private boolean isWhole = true;
    private boolean isLetAlone;
    private String outOfReach = "";

    Harvest(Fetcher fetcher, WebReader reader, EntryBook book, Shelf shelf, Clock clock) {
        this.fetcher = fetcher;
        this.reader = reader;
        this.book = book;
        this.shelf = shelf;
        this.clock = clock;
    }

    /**
     * Reads what is new.
     *
     * @param goesOn asked between entries
     * @return whether all entries have been dealt with, so that none need be met again
     */
    boolean read(List<FeedEntry> entries, BooleanSupplier goesOn) {
        var before = book.met(entries.stream().map(FeedEntry::key).toList());
        for (var entry : entries) {
            if (isLetAlone || !goesOn.getAsBoolean()) {
                isWhole = false;
                break;
            }
            read(entry, before);
            if (articles.size() >= AT_ONCE
                    || (oldest != null && oldest.plus(LONGEST_WAIT).isBefore(clock.instant()))) {
                handOn();
            }
        }
        handOn();
        return isWhole;
    }

    private void read(FeedEntry entry, Map<String, Met> before) {
        var known = before.get(entry.key());
        if (known == null || isDue(known, entry)) {
            var result = resultOrFault(entry, known == null ? 0 : known.tries());
            note(entry, known, result);
        } else if (known.state() == Met.State.WAITING) {
            isWhole = false;
        }
    }

    private boolean isDue(Met known, FeedEntry entry) {
        var now = clock.instant();
        return switch (known.state()) {
            case WAITING ->
                !known.when()
                        .plus(AFTER_FIRST_TRY.multipliedBy(1L << Math.min(10, known.tries() - 1)))
                        .isAfter(now);
            case READ, SKIPPED ->
                !known.stamp().equals(entry.stamp())
                        && known.tries() < MOST_CHANGES
                        && known.when().plus(BETWEEN_CHANGES).isBefore(now);
        };
    }

    /** One of the loops that must go on: an entry that breaks us costs one entry. */
    private @Nullable Result resultOrFault(FeedEntry entry, int triesBefore) {
        try {
            return result(entry, triesBefore);
        } catch (RuntimeException e) {
            LOG.error("the entry {} could not be read, which is a fault of OnRecord", entry.key(), e);
            return new Result.Refused("its page could not be read, which is a fault of OnRecord: " + e);
        }
    }

    /** Nothing when the page is out of reach for a while. */
    private @Nullable Result result(FeedEntry entry, int triesBefore) {
        if (entry.link() == null) {
            return reader.text(entry);
        }
        return switch (fetcher.page(entry.link())) {
            case Fetched.Content page -> {
                var result = reader.page(page.body(), page.charset(), page.address(), entry);
                yield result instanceof Result.Refused refused ? instead(entry, refused.why()) : result;
            }
            case Fetched.Failed failed -> {
                isLetAlone =
                        failed.kind() == Fetched.Kind.PASSING && failed.rest().isPositive();
                boolean isLast =
                        failed.kind() != Fetched.Kind.PASSING || (!isLetAlone && triesBefore + 1 >= MOST_TRIES);
                outOfReach = "its page " + failed.why();
                yield isLast ? instead(entry, failed.why()) : null;
            }
            case Fetched.Unchanged none -> new Result.Refused("answers that nothing has changed, without being asked");
        };
    }

    /** The feed's own text, when that is the whole article. */
    private Result instead(FeedEntry entry, String why) {
        return switch (reader.text(entry)) {
            case Result.Read read -> read;
            case Result.Refused refused -> new Result.Refused("its page " + why);
        };
    }

    private void note(FeedEntry entry, @Nullable Met known, @Nullable Result result) {
        int tries = known == null ? 1 : known.tries() + 1;
        var now = clock.instant();
        switch (result) {
            case null -> {
                isWhole = false;
                // Whose server wants to be left alone was not tried.
                tries = isLetAlone ? Math.max(1, tries - 1) : tries;
                met.add(new Met(entry.key(), entry.stamp(), Met.State.WAITING, tries, outOfReach, now));
            }
            case Result.Read read -> {
                put(read.article(), known);
                met.add(new Met(
                        entry.key(),
                        entry.stamp(),
                        Met.State.READ,
                        tries,
                        read.article().id(),
                        now));
            }
            case Result.Refused refused -> {
                shelf.skip(place(entry), refused.why());
                met.add(new Met(entry.key(), entry.stamp(), Met.State.SKIPPED, tries, refused.why(), now));
            }
        }
    }

    private static String place(FeedEntry entry) {
        return entry.link() != null ? entry.link().toString() : entry.title() != null ? entry.title() : entry.key();
    }

    /** A page that another feed links to as well is there already, and is changed only by the entry that brought it. */
    private void put(Article article, @Nullable Met known) {
        boolean isOwn = known != null && known.about().equals(article.id());
        boolean isThere = articles.stream().anyMatch(each -> each.id().equals(article.id()))
                || shelf.find(article.id()).isPresent();
        if (isOwn || !isThere) {
            articles.add(article);
            oldest = oldest == null ? clock.instant() : oldest;
        }
    }

    /** Articles go first: an entry that is not noted is only met again. */
    private void handOn() {
        if (!articles.isEmpty()) {
            shelf.add(List.copyOf(articles));
            articles.clear();
            oldest = null;
        }
        if (!met.isEmpty()) {
            book.keepMet(List.copyOf(met));
            met.clear();
        }
    }
}
