package org.onrecord.reading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeedReaderTest {

    private static final URI HOME = URI.create("https://www.lindow-times.example/news/rss.xml");
    private static final LocalDate TODAY = LocalDate.of(2022, 11, 6);

    private final FeedReader reader = new FeedReader(TODAY);

    @Test
    void readsRss() {
        var entry = entries(rss("""
                <item>
                  <title>Mayor of Lindow denies flood report</title>
                  <link>https://www.lindow-times.example/world/flood?utm_source=rss#top</link>
                  <guid isPermaLink="false">flood-1</guid>
                  <dc:creator>Jane Roe</dc:creator>
                  <pubDate>Sun, 06 Nov 2022 00:30:00 +0300</pubDate>
                  <description>The mayor denied it.</description>
                  <content:encoded><![CDATA[<p>The mayor of Lindow denied the report &amp; left.</p>]]></content:encoded>
                </item>""")).getFirst();

        assertThat(entry.title()).isEqualTo("Mayor of Lindow denies flood report");
        assertThat(entry.link())
                .isEqualTo(URI.create("https://www.lindow-times.example/world/flood?utm_source=rss#top"));
        assertThat(entry.key()).isEqualTo("lindow-times.example/world/flood");
        assertThat(entry.author()).isEqualTo("Jane Roe");
        assertThat(entry.published()).as("the outlet's own day").isEqualTo(LocalDate.of(2022, 11, 6));
        assertThat(entry.outlet()).isEqualTo("Lindow Times");
        assertThat(entry.text()).isEqualTo("<p>The mayor of Lindow denied the report &amp; left.</p>");
    }

    @Test
    void readsAtom() {
        var entry = entries("""
                <?xml version="1.0" encoding="utf-8"?>
                <feed xmlns="http://www.w3.org/2005/Atom"><title>Lindow Times - World</title>
                <entry><id>tag:lindow-times.example,2022:7</id><title type="html">Mayor &amp;amp; council deny</title>
                <link rel="alternate" href="/world/flood"/><link rel="self" href="https://lindow-times.example/atom/7"/>
                <published>2022-11-04T23:30:00-08:00</published><updated>2022-11-05T10:00:00Z</updated>
                <author><name>Jane Roe</name></author><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>The mayor denied it.</p></div></content></entry>
                </feed>""").getFirst();

        assertThat(entry.title()).isEqualTo("Mayor & council deny");
        assertThat(entry.link()).isEqualTo(URI.create("https://www.lindow-times.example/world/flood"));
        assertThat(entry.published()).isEqualTo(LocalDate.of(2022, 11, 4));
        assertThat(entry.stamp()).isEqualTo("2022-11-05T10:00:00Z");
        assertThat(entry.text()).contains("The mayor denied it.");
    }

    @Test
    void readsRssOfOldForms() {
        var old = entries("""
                <?xml version="1.0"?>
                <!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://my.netscape.com/publish/formats/rss-0.91.dtd">
                <rss version="0.91"><channel><title>x</title><link>https://a.example/</link><description>y</description><language>en</language>
                <item><title>Flood</title><link>https://a.example/flood</link></item></channel></rss>""");
        var rdf = entries("""
                <?xml version="1.0"?>
                <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
                <channel rdf:about="https://a.example/"><title>x</title><link>https://a.example/</link><description>y</description></channel>
                <item rdf:about="https://a.example/flood"><title>Flood</title><link>https://a.example/flood</link><dc:date>2022-11-05T01:00:00+09:00</dc:date></item>
                </rdf:RDF>""");

        assertThat(old).extracting(FeedEntry::key).containsExactly("a.example/flood");
        assertThat(rdf).extracting(FeedEntry::published).containsExactly(LocalDate.of(2022, 11, 5));
    }

    @Test
    void mendsWhatIsOftenWrong() {
        var entries = entries("\n\n  " + rss("""
                <item><title>Floods & storms&nbsp;– a day \u0007 of rain&#8;</title><link>https://a.example/x?a=1&b=2</link></item>"""));

        assertThat(entries).extracting(FeedEntry::title).containsExactly("Floods & storms – a day of rain");
        assertThat(entries.getFirst().link()).isEqualTo(URI.create("https://a.example/x?a=1&b=2"));
    }

    @Test
    void aLinkInCdataKeepsItsParameters() {
        var entries = entries(rss("""
                <item><title>Flood</title><link><![CDATA[https://a.example/x?a=1&b=2]]></link></item>"""));

        assertThat(entries.getFirst().link()).isEqualTo(URI.create("https://a.example/x?a=1&b=2"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sat, 05 Nov 2022 23:30:00 GMT | 2022-11-05",
                "Sat, 5 Nov 2022 23:30:00 EST | 2022-11-05",
                "5 Nov 2022 | 2022-11-05",
                "2022-11-05 | 2022-11-05",
                "2022-11-05T23:30:00.000Z | 2022-11-05",
                "Mon, 07 Nov 2022 02:00:00 +1300 | 2022-11-07",
                "Fri, 05 Nov 2032 23:30:00 GMT |",
                "yesterday |",
                "'' |"
            })
    void theDayIsTheOneThatIsWrittenAndNoneThatIsYetToCome(String written, LocalDate day) {
        var entry = entries(rss("<item><title>Flood</title><link>https://a.example/x</link><pubDate>%s</pubDate></item>"
                        .formatted(written)))
                .getFirst();

        assertThat(entry.published()).isEqualTo(day);
    }

    @Test
    void oneThatStandsTwiceIsOne() {
        var entries = entries(rss("""
                <item><title>Flood</title><link>https://a.example/x</link><guid>1</guid></item>
                <item><title>Flood</title><link>https://a.example/x/?utm_medium=feed</link><guid>2</guid></item>
                <item><title>Storm</title><link>https://a.example/y</link><guid>1</guid></item>"""));

        assertThat(entries).extracting(FeedEntry::key).containsExactly("a.example/x", "a.example/y");
    }

    @Test
    void aLinkThatAllShareIsNobodysPage() {
        var entries = entries(rss("""
                <item><title>Flood</title><link>https://a.example/live</link><guid>same</guid></item>
                <item><title>Storm</title><link>https://a.example/live</link><guid>same</guid></item>
                <item><title>Calm</title><link>https://a.example/</link></item>"""));

        assertThat(entries).extracting(FeedEntry::link).containsOnlyNulls().hasSize(3);
        assertThat(entries).extracting(FeedEntry::key).doesNotHaveDuplicates();
    }

    @Test
    void theGuidIsTheLinkWhereThereIsNoOther() {
        var entries = entries(rss("<item><title>Flood</title><guid>https://a.example/x</guid></item>"));

        assertThat(entries).extracting(FeedEntry::link).containsExactly(URI.create("https://a.example/x"));
    }

    @ParameterizedTest
    @CsvSource({"javascript:alert(1)", "file:///etc/passwd", "ftp://a.example/x", "https:///x", "mailto:a@b.example"})
    void whatIsNotOnTheWebIsNoLink(String link) {
        assertThat(entries(rss("<item><title>Flood</title><link>%s</link></item>".formatted(link))))
                .extracting(FeedEntry::link)
                .containsOnlyNulls();
    }

    @Test
    void aPageIsToldWithTheFeedsThatItNames() {
        assertThat(refused("""
                <!-- x --><!DOCTYPE html><html><head><title>Lindow Times</title>
                <link rel="alternate" type="application/rss+xml" href="/rss.xml">
                <link rel="alternate" hreflang="de" href="/de">
                <link rel="alternate" type="application/atom+xml" href="https://a.example/atom"></head></html>"""))
                .isEqualTo("is a web page, not a feed; the feeds it names: "
                        + "https://www.lindow-times.example/rss.xml, https://a.example/atom");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | is empty",
                "nothing of the kind | is not an RSS or Atom feed",
                "'{\"items\": []}' | is not an RSS or Atom feed",
                "<opml><body/></opml> | is not an RSS or Atom feed",
                "<rss version='2.0'><channel><title>x | is not an RSS or Atom feed"
            })
    void whatIsNoFeedIsRefused(String body, String why) {
        assertThat(refused(body)).startsWith(why);
    }

    @Test
    void entitiesAreRefusedAndNothingIsReadFromElsewhere() {
        var bomb = new StringBuilder("<!DOCTYPE rss [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 30; i++) {
            bomb.append("<!ENTITY a%d \"&a%d;&a%d;\">".formatted(i, i - 1, i - 1));
        }
        bomb.append("]><rss version=\"2.0\"><channel><title>&a29;</title></channel></rss>");

        assertThat(refused(bomb.toString())).contains("declares entities");
        assertThat(refused(
                        "<!DOCTYPE rss [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><rss><channel>&x;</channel></rss>"))
                .contains("declares entities");
        assertThat(refused("<!DOCTYPE rss [<!ENTITY % x SYSTEM \"http://127.0.0.1:1/\"> %x;]><rss/>"))
                .contains("declares entities");
    }

    @Test
    void whatIsMadeToFillTheMemoryIsRefused() {
        assertThat(refused(rss("<item>" + "<a>".repeat(100_000) + "</a>".repeat(100_000) + "</item>")))
                .contains("100");
        assertThat(refused(rss("<item/>".repeat(300_000)))).contains("more than 200,000 elements");
    }

    @Test
    void theCharacterSetMayBeNamedWrongly() {
        var feed = rss("<item><title>Löwe in Łódź</title><link>https://a.example/x</link></item>");

        assertThat(title(feed.getBytes(UTF_8), "iso-8859-1")).isEqualTo("Löwe in Łódź");
        assertThat(title(feed.getBytes(UTF_8), null)).isEqualTo("Löwe in Łódź");
        assertThat(title(feed.replace("Łódź", "X").getBytes(Charset.forName("windows-1252")), "utf-8"))
                .isEqualTo("Löwe in X");
        assertThat(title(feed.getBytes(Charset.forName("windows-1250")), "windows-1250"))
                .isEqualTo("Löwe in Łódź");
        assertThat(title(feed.getBytes(UTF_8), "no-such-set")).isEqualTo("Löwe in Łódź");
    }

    private @Nullable String title(byte[] body, @Nullable String charset) {
        return ((Feed.Entries) reader.read(body, charset, HOME))
                .entries()
                .getFirst()
                .title();
    }

    private List<FeedEntry> entries(String feed) {
        var read = reader.read(feed.getBytes(UTF_8), null, HOME);
        assertThat(read).isInstanceOf(Feed.Entries.class);
        return ((Feed.Entries) read).entries();
    }

    private String refused(String body) {
        var read = reader.read(body.getBytes(UTF_8), null, HOME);
        assertThat(read).isInstanceOf(Feed.Refused.class);
        return ((Feed.Refused) read).why();
    }

    private static String rss(String items) {
        return """
                <?xml version="1.0"?>
                <rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/">
                <channel><title>World news | Lindow Times</title><link>https://www.lindow-times.example/</link><description>News</description>
                %s</channel></rss>""".formatted(items);
    }
}
