package org.onrecord.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.article.Article;
import org.onrecord.article.Basis;
import org.onrecord.fetch.FakeSite;
import org.onrecord.fetch.FetchSettings;
import org.onrecord.fetch.Fetcher;
import org.onrecord.index.IndexUnavailableException;
import org.onrecord.store.Store;
import org.onrecord.store.StoreLocation;
import org.onrecord.store.TickingClock;

/** Feeds of a real server on loopback, remembered in a real database. */
@Timeout(60)
class FeedsTest {

    private static final Duration EVERY = Duration.ofMinutes(10);
    private static final String LONG =
            "The river rose for three days, and the water stood in the cellars of the old town. ";

    @TempDir
    private Path folder;

    private final TickingClock clock = new TickingClock(Instant.parse("2022-11-05T08:00:00Z"));
    private final FakeSite site = FakeSite.start();
    private final Shelves shelf = new Shelves();
    private final List<String> told = new ArrayList<>();
    private Store store;
    private Fetcher fetcher;

    @BeforeEach
    void open() {
        store = Store.open(new StoreLocation.SqliteFile(folder.resolve("a.db")), clock, Duration.ofDays(1));
        fetcher = new Fetcher(new FetchSettings("test", 1_000_000, Duration.ofSeconds(10), Duration.ZERO, true), clock);
    }

    @AfterEach
    void close() {
        fetcher.close();
        store.close();
        site.close();
    }

    @Test
    void readsThePagesOfAFeedOnceAlsoAfterARestart() {
        site.put("/feed", "text/xml", rss(item("Mayor denies flood", "/flood")));
        site.put("/flood", "text/html", page("Mayor denies flood", "The mayor of Lindow denied it."));

        step("/feed");
        clock.advance(EVERY);
        step("/feed");
        open();
        clock.advance(EVERY);
        step("/feed");

        assertThat(shelf.articles()).singleElement().satisfies(article -> {
            assertThat(article.text()).contains("The mayor of Lindow denied it.");
            assertThat(article.metadata().url().value()).isEqualTo(site.url("/flood"));
            assertThat(article.readOn()).isEqualTo(LocalDate.of(2022, 11, 5));
        });
        assertThat(site.asked("/flood")).hasSize(1);
        assertThat(site.asked("/feed")).hasSize(3);
    }

    @Test
    void asksNoSoonerThanItIsDue() {
        site.put("/feed", "text/xml", rss(""));

        step("/feed");
        clock.advance(EVERY.minusSeconds(1));
        step("/feed");

        assertThat(site.asked("/feed")).hasSize(1);
    }

    @Test
    void whatTheFeedSaysFillsWhatThePageDoesNotSay() {
        var told = "<pubDate>Fri, 04 Nov 2022 23:30:00 +0200</pubDate><author>x@a.example (Jane Roe)</author>";
        site.put(
                "/feed",
                "text/xml",
                rss(item("A headline of the feed about floods", "/bare", told)
                        + item("Another headline about storms", "/full", told)));
        site.put(
                "/bare",
                "text/html",
                "<html><body><article><p>The mayor's headline of floods denied the feed.</p></article>" + "<p>" + LONG
                        + "</p></body></html>");
        site.put("/full", "text/html", """
                <html><head><meta property="og:title" content="Storms about another town"><meta name="author" content="John Doe">
                <meta property="article:published_time" content="2022-11-03"></head>
                <body><article><h1>Storms about another town</h1><p>The headline was denied by the mayor.</p></article></body></html>""");

        step("/feed");

        var bare = shelf.get("bare").metadata();
        assertThat(bare.title().value()).isEqualTo("A headline of the feed about floods");
        assertThat(bare.author().value()).isEqualTo("Jane Roe");
        assertThat(bare.published().value()).isEqualTo(LocalDate.of(2022, 11, 4));
        assertThat(bare.published().basis()).isEqualTo(Basis.GIVEN);
        var full = shelf.get("full").metadata();
        assertThat(full.author().value()).isEqualTo("John Doe");
        assertThat(full.published().value()).isEqualTo(LocalDate.of(2022, 11, 3));
    }

    @Test
    void oneStoryInSeveralFeedsIsOneArticle() {
        site.put("/world", "text/xml", rss(item("Mayor denies flood", "/flood?utm_source=world")));
        site.put("/local", "text/xml", rss(item("Mayor denies flood", "/flood/")));
        site.put("/short", "text/xml", rss(item("Mayor denies flood", "/t/1")));
        var page = page("Mayor denies flood", "The mayor of Lindow denied it.")
                .replace("<head>", "<head><link rel='canonical' href='/flood'>");
        site.put("/flood?utm_source=world", "text/html", page);
        site.put("/flood/", "text/html", page).put("/flood", "text/html", page);
        site.put("/t/1", 302, "Location", "/flood?utm_source=world");

        step("/world", "/local", "/short");

        assertThat(shelf.articles()).hasSize(1);
        assertThat(shelf.added).isEqualTo(1);
        assertThat(site.asked("/flood/")).isEmpty();
    }

    @Test
    void nobodyTakesThePlaceOfAnotherSitesArticle() {
        site.put("/feed", "text/xml", rss(item("Mayor denies flood", "/flood")));
        site.put(
                "/flood",
                "text/html",
                page("Mayor denies flood", "The mayor of Lindow denied it.")
                        .replace(
                                "<head>",
                                "<head><link rel='canonical' href='https://www.lindow-times.example/flood'>"));

        step("/feed");

        assertThat(shelf.articles())
                .extracting(each -> each.metadata().url().value())
                .containsExactly(site.url("/flood"));
    }

    @Test
    void theFeedsOwnTextIsTheArticleWhereThePageCannotBeHad() {
        var whole = "<content:encoded><![CDATA[<p>The mayor of Lindow denied it.</p><p>%s</p>]]></content:encoded>"
                .formatted(LONG.repeat(10));
        var beginning = "<description>The mayor of Lindow denied it. Read more</description>";
        site.put(
                "/feed",
                "text/xml",
                rss(item("Mayor denies flood", "/missing", whole)
                        + item("Mayor admits flood", "/login", whole)
                        + item("Council denies flood", "/consent", whole)
                        + item("Bishop denies flood", "/also-missing", beginning)));
        site.put(
                "/login",
                "text/html",
                "<html><body><h1>Mayor admits flood</h1><form>Log in: your password" + "<input type=password></form>"
                        + LONG + "</body></html>");
        site.put(
                "/consent",
                "text/html",
                "<html><body><h1>Before you go on</h1><p>We and our 812 partners"
                        + " would like to store cookies on your device. " + LONG + "</p></body></html>");

        step("/feed");

        assertThat(shelf.articles())
                .extracting(each -> each.metadata().title().value())
                .containsExactlyInAnyOrder("Mayor denies flood", "Mayor admits flood", "Council denies flood");
        assertThat(shelf.articles())
                .allSatisfy(each -> assertThat(each.text()).contains("The mayor of Lindow denied it.\n"));
        assertThat(met("/also-missing").state()).isEqualTo(Met.State.SKIPPED);
        assertThat(met("/also-missing").about()).isEqualTo("its page answers 404 (not found)");
        clock.advance(EVERY);
        step("/feed");
        assertThat(site.asked("/also-missing")).hasSize(1);
    }

    @Test
    void aPageThatIsOutOfReachIsTriedAgainWithoutLosingIt() {
        site.put("/feed", exchange -> {
            exchange.getResponseHeaders().set("ETag", "\"v1\"");
            boolean isKnown = exchange.getRequestHeaders().containsKey("If-None-Match");
            if (isKnown) {
                exchange.sendResponseHeaders(304, -1);
            } else {
                FakeSite.give(
                        exchange,
                        200,
                        "text/xml",
                        rss(item("Mayor denies flood", "/flood")).getBytes(UTF_8));
            }
        });
        site.put("/flood", 502, "X-Of", "test");
        step("/feed");
        assertThat(met("/flood").state()).isEqualTo(Met.State.WAITING);

        site.put("/flood", "text/html", page("Mayor denies flood", "The mayor of Lindow denied it."));
        clock.advance(EVERY);
        step("/feed");

        assertThat(shelf.articles()).hasSize(1);
        clock.advance(EVERY);
        step("/feed");
        assertThat(site.asked("/feed").getLast().header("If-none-match")).isEqualTo("\"v1\"");
        assertThat(site.asked("/feed").get(1).header("If-none-match")).isEmpty();
    }

    @Test
    void aPageThatStaysOutOfReachIsGivenUp() {
        site.put("/feed", "text/xml", rss(item("Mayor denies flood", "/flood")));
        site.put("/flood", 502, "X-Of", "test");

        for (int i = 0; i < 20; i++) {
            step("/feed");
            clock.advance(EVERY);
        }

        assertThat(site.asked("/flood")).hasSize(4);
        assertThat(met("/flood").about()).isEqualTo("its page answers 502 (a fault of its server)");
    }

    @Test
    void nothingIsLostWhenTheIndexCannotBeWritten() {
        site.put("/feed", "text/xml", rss(item("Mayor denies flood", "/flood")));
        site.put("/flood", "text/html", page("Mayor denies flood", "The mayor of Lindow denied it."));
        shelf.isFull = true;
        step("/feed");
        assertThat(shelf.articles()).isEmpty();

        shelf.isFull = false;
        clock.advance(EVERY);
        step("/feed");

        assertThat(shelf.articles()).hasSize(1);
    }

    @Test
    void anArticleThatItsOutletMendsIsReadAgainButNotForEver() {
        site.put("/flood", "text/html", page("Mayor denies flood", "The mayor of Lindow denied it."));
        for (int hour = 0; hour < 10; hour++) {
            site.put(
                    "/feed",
                    "text/xml",
                    atom("Mayor denies flood", "/flood", "2022-11-05T%02d:00:00Z".formatted(hour)));
            step("/feed");
            site.put("/flood", "text/html", page("Mayor denies flood", "The mayor of Lindow denied it twice."));
            clock.advance(Duration.ofHours(1));
        }

        assertThat(shelf.articles())
                .singleElement()
                .satisfies(article -> assertThat(article.text()).contains("denied it twice"));
        assertThat(site.asked("/flood")).hasSize(6);
    }

    @Test
    void whatBreaksTheReadingOfOneFeedIsThatFeedsTrouble() {
        site.put("/feed", "text/xml", rss(item("Mayor denies flood", "/flood")));
        site.put("/flood", "text/html", page("Mayor denies flood", "The mayor of Lindow denied it."));
        site.put("/other", "text/xml", rss(""));
        shelf.isBroken = true;

        step("/feed", "/other");

        assertThat(told).singleElement().asString().contains("/feed could not be read, which is a fault of OnRecord");
        assertThat(trouble("/other")).isEmpty();
        shelf.isBroken = false;
        clock.advance(EVERY);
        step("/feed");
        assertThat(shelf.articles()).hasSize(1);
    }

    @Test
    void aFeedThatFailsIsAskedLessAndLessAndToldOnce() {
        site.put("/feed", 500, "X-Of", "test");

        for (int minute = 0; minute < 24 * 60; minute++) {
            step("/feed");
            clock.advance(Duration.ofMinutes(1));
        }

        assertThat(site.asked("/feed")).hasSizeBetween(8, 10);
        assertThat(told)
                .containsExactly("The feed %s answers 500 (a fault of its server). It is tried again."
                        .formatted(site.url("/feed")));
        site.put("/feed", "text/xml", rss(""));
        clock.advance(Duration.ofHours(6));
        step("/feed");
        assertThat(told).hasSize(2).last().asString().endsWith("works again.");
        assertThat(trouble("/feed")).isEmpty();
    }

    @Test
    void aServerThatAsksForPeaceHasIt() {
        site.put("/feed", 503, "Retry-After", "7200");
        step("/feed");
        fetcher.close();
        fetcher = new Fetcher(new FetchSettings("test", 1_000_000, Duration.ofSeconds(10), Duration.ZERO, true), clock);

        clock.advance(Duration.ofSeconds(7199));
        step("/feed");
        assertThat(site.asked("/feed")).hasSize(1);
        clock.advance(Duration.ofSeconds(1));
        step("/feed");

        assertThat(site.asked("/feed")).hasSize(2);
    }

    @Test
    void aFeedThatIsGoneIsAskedNoMore() {
        site.put("/feed", 410, "X-Of", "test");

        for (int i = 0; i < 5; i++) {
            step("/feed");
            clock.advance(Duration.ofDays(2));
        }

        assertThat(site.asked("/feed")).hasSize(1);
        assertThat(told).singleElement().asString().contains("taken away for good", "take it out of feeds.urls");
    }

    @Test
    void aFeedThatMovedForGoodIsAskedAtItsNewPlaceAndAtTheOldOneWhenThatFails() {
        site.put("/old", 301, "Location", "/new").put("/new", "text/xml", rss(""));
        step("/old");
        clock.advance(EVERY);
        step("/old");
        assertThat(site.asked("/old")).hasSize(1);

        site.remove("/new");
        site.put("/old", "text/xml", rss(""));
        clock.advance(EVERY);
        step("/old");
        clock.advance(EVERY);
        step("/old");

        assertThat(site.asked("/old")).hasSize(2);
        assertThat(trouble("/old")).isEmpty();
    }

    @Test
    void aPageInPlaceOfAFeedIsToldWithTheFeedsItNames() {
        site.put("/", "text/html", "<!doctype html><link rel=alternate type='application/rss+xml' href='/feed.xml'>");

        step("/");

        assertThat(told).singleElement().asString().contains("is a web page, not a feed", "/feed.xml");
    }

    @Test
    void whatIsTakenOutOfTheSettingsIsForgotten() {
        site.put("/a", 410, "X-Of", "test").put("/b", "text/xml", rss(""));
        step("/a", "/b");

        clock.advance(Duration.ofDays(2));
        step("/b");

        assertThat(store.feeds().followed()).containsOnlyKeys(site.url("/b"));
    }

    private Met met(String path) {
        var key = "127.0.0.1:%d%s".formatted(site.port(), path);
        return Objects.requireNonNull(store.feeds().met(List.of(key)).get(key));
    }

    private String trouble(String path) {
        return Objects.requireNonNull(store.feeds().followed().get(site.url(path)))
                .trouble();
    }

    /** Everything in it runs on this thread. */
    private void step(String... paths) {
        var addresses = new ArrayList<URI>();
        for (var path : paths) {
            addresses.add(site.url(path));
        }
        var means =
                new Feeds.Means(fetcher, store.feeds(), shelf, store.transactions(), told::add, Runnable::run, clock);
        new Feeds(addresses, EVERY, means).step(() -> true);
    }

    private static String item(String title, String link) {
        return item(title, link, "");
    }

    private static String item(String title, String link, String more) {
        return "<item><title>%s</title><link>%s</link>%s</item>".formatted(title, link, more);
    }

    private static String rss(String items) {
        return "<rss version=\"2.0\" xmlns:content=\"http://purl.org/rss/1.0/modules/content/\"><channel>"
                + "<title>Lindow Times</title><link>/</link><description>x</description>" + items + "</channel></rss>";
    }

    private static String atom(String title, String link, String updated) {
        return """
                <feed xmlns="http://www.w3.org/2005/Atom"><title>Lindow Times</title><entry><id>urn:1</id>
                <title>%s</title><link href="%s"/><updated>%s</updated></entry></feed>""".formatted(title, link, updated);
    }

    private static String page(String title, String words) {
        return "<html><head><title>%1$s</title></head><body><article><h1>%1$s</h1><p>%2$s</p><p>%3$s</p></article></body></html>"
                .formatted(title, words, LONG.repeat(3));
    }

    /** Articles in memory. */
    private static final class Shelves implements Shelf {
        private final Map<String, Article> all = new TreeMap<>();
        private final List<String> skipped = new ArrayList<>();
        private boolean isFull;
        private boolean isBroken;
        private int added;

        @Override
        public Optional<Article> find(String id) {
            return Optional.ofNullable(all.get(id))
                    .or(() -> all.values().stream()
                            .filter(each -> each.id().startsWith(id + "-"))
                            .findFirst());
        }

        Article get(String id) {
            return find(id).orElseThrow();
        }

        List<Article> articles() {
            return List.copyOf(all.values());
        }

        @Override
        public void skip(String place, String why) {
            skipped.add(place + ": " + why);
        }

        @Override
        public void add(List<Article> articles) {
            if (isFull) {
                throw new IndexUnavailableException("the disk is full", null);
            }
            if (isBroken) {
                throw new IllegalStateException("a fault");
            }
            added += articles.size();
            articles.forEach(each -> all.put(each.id(), each));
        }
    }
}
