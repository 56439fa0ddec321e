package org.onrecord.reading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.Charset;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.article.Article;

@Timeout(60)
class WebReaderTest {

    private static final URI ADDRESS = URI.create("https://www.lindow-times.example/world/flood?utm_source=rss");
    private static final String PARAGRAPHS = """
            <p>The mayor of Lindow denied on Monday that the river had been higher than in other years.</p>
            <p>The water stood in the cellars of the old town for three days, and then it went away again.</p>""";

    private final WebReader reader = new WebReader(LocalDate.of(2022, 11, 6), Limits.DEFAULT);

    @Test
    void anArticleIsNamedByItsAddressAndHasThatAsItsLink() {
        var article = article(page("", PARAGRAPHS));

        assertThat(article.id()).startsWith("flood-");
        assertThat(article.file()).isEqualTo("lindow-times.example/world/flood");
        assertThat(article.metadata().url().value())
                .isEqualTo(URI.create("https://www.lindow-times.example/world/flood"));
        assertThat(article.metadata().outlet().value()).isEqualTo("lindow-times.example");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "https://lindow-times.example/2022/flood | lindow-times.example/2022/flood",
                "/2022/flood?ref=x#top | lindow-times.example/2022/flood",
                "https://www.lindow-times.example/ | lindow-times.example/world/flood",
                "https://elsewhere.example/flood | lindow-times.example/world/flood",
                "https://lindow-times.example.evil.example/x | lindow-times.example/world/flood",
                "javascript:alert(1) | lindow-times.example/world/flood"
            })
    void thePageMaySayWhichOfItsSitesAddressesIsItsOwn(String canonical, String key) {
        var article = article(page("<link rel='canonical' href='%s'>".formatted(canonical), PARAGRAPHS));

        assertThat(article.file()).isEqualTo(key);
    }

    @Test
    void allWaysToWriteAnAddressAreOne() {
        var addresses = new String[] {
            "http://lindow-times.example/world/flood",
            "https://WWW.lindow-times.example/world/flood/",
            "https://m.lindow-times.example/world/flood#comments",
            "https://lindow-times.example:443/world/flood?utm_medium=x&fbclid=y",
        };

        assertThat(addresses)
                .extracting(each -> Links.key(URI.create(each)))
                .containsOnly("lindow-times.example/world/flood");
        assertThat(Links.key(URI.create("https://lindow-times.example/story?id=7&utm_medium=x")))
                .isEqualTo("lindow-times.example/story?id=7");
        assertThat(Links.key(URI.create("https://lindow-times.example:8443/world/flood")))
                .isEqualTo("lindow-times.example:8443/world/flood");
    }

    @Test
    void anotherLanguageIsTold() {
        var german =
                "<p>Der Bürgermeister von Lindow hat am Montag gesagt, dass der Fluss nicht höher war als in anderen"
                        + " Jahren, und dass das Wasser in den Kellern der alten Stadt nach drei Tagen wieder weg war.</p>";

        assertThat(refused(page("", german).getBytes(UTF_8), entry(null, ""))).contains("German, not English");
    }

    @Test
    void whatIsNoPageIsRefused() {
        assertThat(refused(new byte[] {'%', 'P', 'D', 'F', 0, 1, 2, 3}, entry(null, "")))
                .contains("is not a text");
        assertThat(refused(new byte[0], entry(null, ""))).contains("is empty");
        assertThat(refused("<script>alert(1)</script>".getBytes(UTF_8), entry(null, "")))
                .contains("hardly any text");
    }

    @Test
    void aPageThatIsMadeToBreakReadersIsAnOutcomeToo() {
        var deep = page("", "<div>".repeat(200_000) + PARAGRAPHS);
        var wide = page("", "<p>x</p>".repeat(200_000));
        var attributes = page("", "<p " + "a=1 ".repeat(50_000) + ">x</p>" + PARAGRAPHS);

        assertThat(reader.page(deep.getBytes(UTF_8), null, ADDRESS, entry(null, "")))
                .isNotNull();
        assertThat(reader.page(wide.getBytes(UTF_8), null, ADDRESS, entry(null, "")))
                .isNotNull();
        assertThat(reader.page(attributes.getBytes(UTF_8), null, ADDRESS, entry(null, "")))
                .isNotNull();
    }

    @Test
    void theCharacterSetMayBeNamedWrongly() {
        var page = page("", PARAGRAPHS.replace("Lindow", "Łódź"));

        var inUtf = read(page.getBytes(UTF_8), "iso-8859-1");
        var inPolish = read(page.getBytes(Charset.forName("windows-1250")), "windows-1250");

        assertThat(inUtf.text()).contains("mayor of Łódź");
        assertThat(inPolish.text()).contains("mayor of Łódź");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The mayor denied it. | only its beginning",
                "LONG Read more » | only its beginning",
                "LONG Continue reading The flood → | only its beginning",
                "LONG and so […] | only its beginning"
            })
    void aTeaserIsNoArticle(String words, String why) {
        var text = "<p>" + words.replace("LONG", PARAGRAPHS.repeat(10)) + "</p>";

        var result = reader.text(entry("Mayor denies flood", text));

        assertThat(((WebReader.Result.Refused) result).why()).contains(why);
    }

    @Test
    void aWholeTextInAFeedIsAnArticleAlsoWithoutAPage() {
        var entry = new FeedEntry(
                "lindow-times.example/feed abc",
                null,
                "",
                "Mayor <b>denies</b> & leaves",
                "Jane Roe",
                LocalDate.of(2022, 11, 5),
                null,
                PARAGRAPHS.repeat(5) + "<script>alert(1)</script>",
                URI.create("https://lindow-times.example/feed"));

        var article = ((WebReader.Result.Read) reader.text(entry)).article();

        assertThat(article.id()).startsWith("feed-");
        assertThat(article.text()).startsWith("Mayor <b>denies</b> & leaves\n").doesNotContain("alert");
        assertThat(article.metadata().author().value()).isEqualTo("Jane Roe");
        assertThat(article.printedOn()).isEqualTo(LocalDate.of(2022, 11, 5));
        assertThat(article.metadata().url().value()).isNull();
    }

    private static String page(String head, String body) {
        return "<html><head><title>Mayor denies flood</title>%s</head><body><article><h1>Mayor denies flood</h1>%s</article></body></html>"
                .formatted(head, body);
    }

    private Article article(String page) {
        return read(page.getBytes(UTF_8), null);
    }

    private Article read(byte[] page, @Nullable String charset) {
        var result = reader.page(page, charset, ADDRESS, entry(null, ""));
        assertThat(result).isInstanceOf(WebReader.Result.Read.class);
        return ((WebReader.Result.Read) result).article();
    }

    private String refused(byte[] page, FeedEntry entry) {
        var result = reader.page(page, null, ADDRESS, entry);
        assertThat(result).isInstanceOf(WebReader.Result.Refused.class);
        return ((WebReader.Result.Refused) result).why();
    }

    private static FeedEntry entry(@Nullable String title, String text) {
        return new FeedEntry(Links.key(ADDRESS), ADDRESS, "", title, null, null, null, text, ADDRESS);
    }
}
