package org.onrecord.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Against a real server on loopback, which means no good. */
@Timeout(60)
class FetcherTest {

    private static final int MOST = 100_000;
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2022-11-06T08:00:00Z"), ZoneOffset.UTC);

    private final FakeSite site = FakeSite.start();
    private final Fetcher fetcher = fetcher(Duration.ofSeconds(10), Duration.ZERO, true);

    @AfterEach
    void close() {
        fetcher.close();
        site.close();
    }

    @Test
    void getsAPageAndNamesItself() {
        site.put("/a", "text/html; charset=iso-8859-1", "hello");

        var content = content(fetcher.page(site.url("/a")));

        assertThat(content.body()).isEqualTo("hello".getBytes(UTF_8));
        assertThat(content.charset()).isEqualTo("iso-8859-1");
        assertThat(content.movedTo()).isNull();
        assertThat(site.asked("/a").getFirst().header("User-agent")).isEqualTo("OnRecord/test");
    }

    @Test
    void asksWithWhatTheServerGaveAndHearsThatNothingChanged() {
        site.put("/feed", exchange -> {
            exchange.getResponseHeaders().set("ETag", "\"v1\"");
            exchange.getResponseHeaders().set("Last-Modified", "Sat, 05 Nov 2022 10:00:00 GMT");
            boolean isKnown = "\"v1\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
            if (isKnown) {
                exchange.sendResponseHeaders(304, -1);
            } else {
                FakeSite.give(exchange, 200, "text/xml", "<rss/>".getBytes(UTF_8));
            }
        });

        var first = content(fetcher.feed(site.url("/feed"), Validators.NONE));

        assertThat(fetcher.feed(site.url("/feed"), first.validators())).isInstanceOf(Fetched.Unchanged.class);
        assertThat(site.asked("/feed").getLast().header("If-modified-since"))
                .isEqualTo("Sat, 05 Nov 2022 10:00:00 GMT");
    }

    @Test
    void aTagThatCannotBeSentBackIsNotKept() {
        site.put("/feed", exchange -> {
            exchange.getResponseHeaders().set("ETag", "\"" + "x".repeat(2000) + "\"");
            FakeSite.give(exchange, 200, "text/xml", "<rss/>".getBytes(UTF_8));
        });

        assertThat(content(fetcher.feed(site.url("/feed"), Validators.NONE)).validators())
                .isEqualTo(Validators.NONE);
    }

    @Test
    void onlyMovesForGoodAreRemembered() {
        site.put("/old", 301, "Location", "/new").put("/new", "text/xml", "<rss/>");
        site.put("/mixed", 301, "Location", "/now").put("/now", 302, "Location", "/new");

        assertThat(content(fetcher.feed(site.url("/old"), Validators.NONE)).movedTo())
                .isEqualTo(site.url("/new"));
        var mixed = content(fetcher.feed(site.url("/mixed"), Validators.NONE));
        assertThat(mixed.movedTo()).isEqualTo(site.url("/now"));
        assertThat(mixed.address()).isEqualTo(site.url("/new"));
    }

    @Test
    void doesNotGoRoundInCircles() {
        site.put("/a", 302, "Location", "/b").put("/b", 302, "Location", "/a");

        assertThat(failed(fetcher.page(site.url("/a"))).why()).isEqualTo("leads on more than 5 times");
        assertThat(site.asked().stream().filter(each -> !each.path().equals("/robots.txt")))
                .hasSize(6);
    }

    @ParameterizedTest
    @CsvSource({"file:///etc/passwd", "ftp://a.example/x", "gopher://127.0.0.1/", "javascript:alert(1)"})
    void leadsNowhereButToTheWeb(String elsewhere) {
        site.put("/a", 302, "Location", elsewhere);

        assertThat(failed(fetcher.page(site.url("/a"))).why()).contains("not on the web");
        assertThat(failed(fetcher.page(URI.create(elsewhere))).why()).contains("http:// or https://");
    }

    @Test
    void aBodyWithoutEndIsReadNoFurtherThanAllowed() {
        site.put("/endless", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            pour(exchange.getResponseBody(), 1_000_000_000);
        });

        var failed = failed(fetcher.page(site.url("/endless")));

        assertThat(failed.why()).isEqualTo("is larger than 100,000 bytes");
        assertThat(failed.kind()).isEqualTo(Fetched.Kind.LASTING);
    }

    @Test
    void aBodyThatIsSmallOnlyWhilePackedIsReadNoFurtherThanAllowed() throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            pour(gzip, 50_000_000);
        }
        site.put("/bomb", exchange -> {
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
            FakeSite.give(exchange, 200, "text/html", packed.toByteArray());
        });

        assertThat(packed.size()).isLessThan(MOST);
        assertThat(failed(fetcher.page(site.url("/bomb"))).why()).isEqualTo("is larger than 100,000 bytes");
    }

    @Test
    void aBodyThatDripsIsGivenUp() {
        site.put("/drip", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            try {
                for (int i = 0; i < 600; i++) {
                    exchange.getResponseBody().write('x');
                    exchange.getResponseBody().flush();
                    Thread.sleep(100);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        try (var hasty = fetcher(Duration.ofSeconds(2), Duration.ZERO, true)) {
            var failed = failed(hasty.feed(site.url("/drip"), Validators.NONE));

            assertThat(failed.why()).isEqualTo("takes longer than 2 seconds");
            assertThat(failed.kind()).isEqualTo(Fetched.Kind.PASSING);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "404, LASTING, answers 404 (not found)",
        "403, LASTING, answers 403 (not allowed)",
        "410, GONE, answers 410 (taken away for good)",
        "429, PASSING, answers 429 (asked too often)",
        "500, PASSING, answers 500 (a fault of its server)",
        "503, PASSING, answers 503 (a fault of its server)"
    })
    void tellsWhatIsWrong(int status, Fetched.Kind kind, String why) {
        site.put("/a", status, "X-Of", "test");

        var failed = failed(fetcher.feed(site.url("/a"), Validators.NONE));

        assertThat(failed).isEqualTo(new Fetched.Failed(kind, why, Duration.ZERO));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "120 | 120",
                "Sun, 06 Nov 2022 08:01:00 GMT | 60",
                "Sun, 06 Nov 2021 08:01:00 GMT | 0",
                "999999999 | 86400",
                "99999999999999 | 0",
                "-5 | 0",
                "soon | 0"
            })
    void leavesAServerAloneForAsLongAsItAsks(String header, long seconds) {
        site.put("/a", 503, "Retry-After", header);

        assertThat(failed(fetcher.feed(site.url("/a"), Validators.NONE)).rest()).isEqualTo(Duration.ofSeconds(seconds));
    }

    @Test
    void andSoDoesEverybodyWhoAsksForSomethingElseThere() {
        site.put("/a", 503, "Retry-After", "3600").put("/b", "text/html", "x");

        fetcher.feed(site.url("/a"), Validators.NONE);

        assertThat(failed(fetcher.feed(site.url("/b"), Validators.NONE)).why()).contains("left alone");
        assertThat(site.asked("/b")).isEmpty();
    }

    @Test
    void obeysRobotsTxtForPagesAndNotForFeeds() {
        site.put(
                "/robots.txt",
                "text/plain",
                "User-agent: *\nDisallow: /private\n\nUser-agent: OnRecord\nDisallow: /drafts\n");
        site.put("/drafts/a", "text/html", "x").put("/private/a", "text/html", "x");

        assertThat(failed(fetcher.page(site.url("/drafts/a"))).why()).contains("not for robots");
        assertThat(fetcher.page(site.url("/private/a"))).isInstanceOf(Fetched.Content.class);
        assertThat(fetcher.feed(site.url("/drafts/a"), Validators.NONE)).isInstanceOf(Fetched.Content.class);
        assertThat(site.asked("/robots.txt")).hasSize(1);
    }

    @Test
    void readsNothingWhileASiteCannotSayWhatItAllows() {
        site.put("/robots.txt", 500, "X-Of", "test").put("/a", "text/html", "x");

        assertThat(failed(fetcher.page(site.url("/a"))).kind()).isEqualTo(Fetched.Kind.PASSING);
        assertThat(site.asked("/a")).isEmpty();
    }

    @Test
    void restsBetweenTwoRequestsToAHost() {
        site.put("/a", "text/html", "x");
        try (var slow = fetcher(Duration.ofSeconds(10), Duration.ofMillis(300), true)) {
            long start = System.nanoTime();
            slow.feed(site.url("/a"), Validators.NONE);
            slow.feed(site.url("/a"), Validators.NONE);
            slow.feed(site.url("/a"), Validators.NONE);

            assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThan(Duration.ofMillis(590));
        }
    }

    @ParameterizedTest
    @CsvSource({"127.0.0.1", "localhost", "[::1]", "0.0.0.0", "2130706433", "0x7f.1", "[::ffff:127.0.0.1]", "127.1"})
    void connectsToNothingOnThisMachineOrInItsNetwork(String host) {
        site.put("/a", "text/html", "secret");
        try (var guarded = fetcher(Duration.ofSeconds(5), Duration.ZERO, false)) {
            var failed = failed(guarded.feed(URI.create("http://" + host + ":" + site.port() + "/a"), Validators.NONE));

            assertThat(failed.why()).isNotEmpty();
        }
        assertThat(site.asked()).isEmpty();
    }

    @Test
    void saysHowToAllowIt() {
        try (var guarded = fetcher(Duration.ofSeconds(5), Duration.ZERO, false)) {
            assertThat(failed(guarded.feed(site.url("/a"), Validators.NONE)).why())
                    .isEqualTo("127.0.0.1 is in a private network; set feeds.allowPrivate to true if it is meant");
        }
    }

    @Test
    void aServerThatIsNotThereIsAnOutcome() {
        site.close();

        assertThat(failed(fetcher.feed(site.url("/a"), Validators.NONE)).kind()).isEqualTo(Fetched.Kind.PASSING);
        assertThat(failed(fetcher.feed(URI.create("http://no-such-host.invalid/"), Validators.NONE))
                        .why())
                .isEqualTo("is at a host that is not known");
    }

    @Test
    void headersWithoutEndAreGivenUp() {
        site.put("/headers", exchange -> {
            for (int i = 0; i < 5_000; i++) {
                exchange.getResponseHeaders().add("X-" + i, "x".repeat(1000));
            }
            exchange.sendResponseHeaders(200, -1);
        });

        assertThat(fetcher.feed(site.url("/headers"), Validators.NONE)).isInstanceOf(Fetched.Failed.class);
    }

    private static void pour(OutputStream out, long bytes) throws IOException {
        var block = new byte[10_000];
        for (long poured = 0; poured < bytes; poured += block.length) {
            out.write(block);
        }
    }

    private static Fetcher fetcher(Duration time, Duration pause, boolean allowsPrivate) {
        return new Fetcher(new FetchSettings("OnRecord/test", MOST, time, pause, allowsPrivate), CLOCK);
    }

    private static Fetched.Content content(Fetched fetched) {
        assertThat(fetched).isInstanceOf(Fetched.Content.class);
        return (Fetched.Content) fetched;
    }

    private static Fetched.Failed failed(Fetched fetched) {
        assertThat(fetched).isInstanceOf(Fetched.Failed.class);
        return (Fetched.Failed) fetched;
    }
}
