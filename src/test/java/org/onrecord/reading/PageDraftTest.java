package org.onrecord.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.article.Basis;
import org.onrecord.article.Fact;

class PageDraftTest {

    private static final String PARAGRAPHS = """
            <p>There is no leak in the dam above the town, Mayor <b>Ada&nbsp;Brandt</b> said on
               Monday, as <a href="/dam">engineers</a> left Lindow.</p>
            <p>“We have looked everywhere,” she told reporters.<br>The opposition did not believe her.</p>
            """;

    @TempDir
    Path folder;

    @Test
    void takesTheDayOfTheArticleAndNotOfWhatStandsAroundIt() throws IOException {
        var article = Outcomes.of(page("""
                        <html><body><div class="top"><time datetime="2026-01-02">Friday</time></div>
                        <section><article><h2><a href="/o">Otters return</a></h2><time datetime="2025-12-30">Dec 30</time></article></section>
                        <main><article><h1>Mayor denies leak</h1><time datetime="2022-11-03">3 Nov 2022</time>%s</article></main></body></html>
                        """.formatted(PARAGRAPHS))).article();

        assertThat(article.metadata().published()).isEqualTo(new Fact<>(LocalDate.of(2022, 11, 3), Basis.STATED));
    }

    @Test
    void readsLinkedDataWithSeveralTypesAndLineBreaksInItsWords() throws IOException {
        var article = Outcomes.of(page("""
                        <html><head><script type="application/ld+json; charset=utf-8">{"@graph": [
                        {"@type": "WebPage", "datePublished": "2022-11-01"},
                        {"@type": ["WebPage", "NewsArticle"], "headline": "Mayor denies leak", "datePublished": "2022-11-03",
                         "publisher": {"@id": "#site"}, "description": "Engineers found
                        nothing"}, {"@type": "Organization", "@id": "#site", "name": "Lindow Post"}]}</script></head><body>%s</body></html>
                        """.formatted(PARAGRAPHS))).article();

        assertThat(article.metadata().outlet()).isEqualTo(new Fact<>("Lindow Post", Basis.STATED));
        assertThat(article.metadata().published()).isEqualTo(new Fact<>(LocalDate.of(2022, 11, 3), Basis.STATED));
    }

    @Test
    void leavesOutElementsThatAreNamedForWhatIsAround() throws IOException {
        var article = Outcomes.of(page("<html><body><h1>Mayor denies leak</h1>" + PARAGRAPHS
                        + "<amp-consent><div>We and our partners use biscuits.</div></amp-consent></body></html>"))
                .article();

        assertThat(article.text()).doesNotContain("biscuits");
    }

    @Test
    void cutsTheArticleOutOfThePage() throws IOException {
        var article = Outcomes.of(page("""
                        <html><head><title>Mayor denies leak - Lindow Post</title><script>var p = 1;</script></head><body>
                        <header class="site-header"><a href="/">Lindow Post</a></header>
                        <nav><ul><li><a href="/a">World</a></li><li><a href="/b">Sport and weather</a></li></ul></nav>
                        <div class="layout has-sidebar"><article>
                          <h1>Mayor denies leak</h1>
                          <p class="article-standfirst">Ada Brandt says that engineers found nothing</p>
                          <span class="byline">By Jane Roe</span>
                          <figure><img src="dam.jpg"><figcaption>The dam on Monday <span class="credit">Jo Falk</span></figcaption></figure>
                          %s
                          <div class="related-articles"><h3>Related</h3><ul><li><a href="/c">Otters return to the marshes</a></li></ul></div>
                          <p>Norrland, across the river, declined to comment on the report.</p>
                          <div class="share-buttons"><a href="#">Share on Facebook</a></div>
                        </article>
                        <aside><p>This is what others read today, a text that is long enough to be taken for a paragraph.</p></aside></div>
                        <section id="comments"><p>I think that the mayor said what she was told to say, and nothing else at all.</p></section>
                        <footer><p>© 2022 Lindow Post. All rights reserved, also those that nobody has thought of.</p></footer>
                        </body></html>
                        """.formatted(PARAGRAPHS))).article();

        assertThat(Outcomes.passages(article))
                .containsExactly(
                        "TITLE Mayor denies leak",
                        "STANDFIRST Ada Brandt says that engineers found nothing",
                        "FRAME By Jane Roe",
                        "CAPTION The dam on Monday",
                        "FRAME Jo Falk",
                        "BODY There is no leak in the dam above the town, Mayor Ada Brandt said on Monday, as engineers left Lindow.",
                        "BODY “We have looked everywhere,” she told reporters.",
                        "BODY The opposition did not believe her.",
                        "BODY Norrland, across the river, declined to comment on the report.");
        assertThat(article.metadata().title()).isEqualTo(new Fact<>("Mayor denies leak", Basis.STATED));
    }

    @Test
    void readsLinkedData() throws IOException {
        var facts = Outcomes.of(page("""
                        <head><link rel="canonical" href="https://lindow.example/dam">
                        <meta property="og:site_name" content="The wrong one"><meta property="article:published_time" content="2022-11-04">
                        <script type="application/ld+json">{"@graph": [
                          {"@type": "Organization", "@id": "#us", "name": "Lindow Post"},
                          {"@type": ["NewsArticle"], "headline": "Mayor denies &quot;leak&quot;", "datePublished": "2022-11-05T23:10:00+02:00",
                           "author": [{"@type": "Person", "name": "Jane Roe"}], "publisher": {"@id": "#us"}}]}</script></head>
                        <h1>Mayor denies "leak"</h1>
                        """ + PARAGRAPHS)).article().metadata();

        assertThat(facts.title()).isEqualTo(new Fact<>("Mayor denies \"leak\"", Basis.STATED));
        assertThat(facts.author()).isEqualTo(new Fact<>("Jane Roe", Basis.STATED));
        assertThat(facts.outlet()).isEqualTo(new Fact<>("Lindow Post", Basis.STATED));
        assertThat(facts.published()).isEqualTo(new Fact<>(LocalDate.of(2022, 11, 5), Basis.STATED));
        assertThat(facts.url()).isEqualTo(new Fact<>(URI.create("https://lindow.example/dam"), Basis.STATED));
    }

    @Test
    void readsMetaTagsWhereThereIsNoLinkedData() throws IOException {
        var facts = Outcomes.of(page("""
                        <head><script type="application/ld+json">{broken</script>
                        <meta property="og:title" content="Mayor denies leak | Lindow Post"><meta property="og:site_name" content="Lindow Post">
                        <meta name="author" content="AFP"><meta property="og:url" content="https://lindow.example/dam"></head>
                        <article><time datetime="2022-11-05T10:00Z">today</time>
                        """ + PARAGRAPHS)).article().metadata();

        assertThat(facts.title()).isEqualTo(new Fact<>("Mayor denies leak", Basis.STATED));
        assertThat(facts.outlet()).isEqualTo(new Fact<>("Lindow Post", Basis.STATED));
        assertThat(facts.agency()).isEqualTo(new Fact<>("AFP", Basis.STATED));
        assertThat(facts.published()).isEqualTo(new Fact<>(LocalDate.of(2022, 11, 5), Basis.STATED));
        assertThat(facts.url().value()).isEqualTo(URI.create("https://lindow.example/dam"));
    }

    @Test
    void findsParagraphsWithoutAnySign() throws IOException {
        var menu = "<div><a href='/x'>Sport of today</a> <a href='/y'>Weather of the week</a></div>".repeat(20);
        var article = Outcomes.of(page("<table><tr><td>" + menu + "</td><td><div><h1>Mayor denies leak</h1></div><div>"
                        + PARAGRAPHS + "</div></td></tr></table>"))
                .article();

        assertThat(article.text())
                .startsWith("Mayor denies leak\nThere is no leak")
                .doesNotContain("Weather")
                .endsWith("The opposition did not believe her.");
    }

    @Test
    void believesTheCharacterSetThatIsDeclared() {
        var page = "<meta charset='windows-1251'><article><p>Мэр сказал, что течи нет и не было никогда.</p></article>";

        assertThat(Decoded.page(page.getBytes(Charset.forName("windows-1251")))).contains("Мэр сказал");
    }

    @Test
    void skipsALoginPage() throws IOException {
        assertSkipped(
                "<title>Sign in</title><h1>Sign in to Lindow Post</h1><form><input name=u><input type=password></form>"
                        + "<p>Forgot your password? We can send you a new one by mail, if you tell us your address.</p>",
                "looks like a login page");
    }

    @Test
    void skipsAShellWithoutTheArticle() throws IOException {
        assertSkipped(
                "<article><h1>Mayor denies leak</h1>" + PARAGRAPHS
                        + "<p>Already a subscriber? Subscribe to continue reading.</p></article>",
                "for subscribers");
    }

    @Test
    void skipsAPageWithHardlyAnyText() throws IOException {
        assertSkipped("<h1>404</h1><p>Not found.</p>", "hardly any text");
        assertSkipped("<div id=root></div><noscript>Please enable JavaScript.</noscript>", "robots");
    }

    @Test
    void readsAPageThatIsNestedDeeply() throws IOException {
        var article = Outcomes.of(page("<div>".repeat(5000) + PARAGRAPHS + PARAGRAPHS))
                .article();

        assertThat(article.text()).contains("There is no leak");
    }

    private void assertSkipped(String page, String why) throws IOException {
        assertThat(Outcomes.of(page(page)).all()).singleElement().satisfies(outcome -> {
            assertThat(outcome).isInstanceOf(Outcome.Skipped.class);
            assertThat(((Outcome.Skipped) outcome).why()).contains(why);
        });
    }

    private Path page(String page) throws IOException {
        return Files.writeString(folder.resolve("a.html"), page);
    }
}
