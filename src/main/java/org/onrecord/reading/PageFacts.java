package org.onrecord.reading;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.onrecord.article.Basis;
import org.onrecord.article.Fact;
import org.onrecord.article.Metadata;

/**
 * What a page says about itself: in JSON-LD, then Open Graph, then other meta tags, then in what it shows.
 *
 * @param title as the page names it, without the site's name
 * @param summary what the page gives as its summary; it may not be shown
 * @param isArticle whether it says that it is one
 */
record PageFacts(
        Metadata metadata, @Nullable String title, @Nullable String summary, boolean isArticle) {

    private static final Set<String> AGENCIES = Set.of(
            "AFP",
            "Agence France-Presse",
            "AP",
            "The Associated Press",
            "Associated Press",
            "Reuters",
            "dpa",
            "EFE",
            "ANSA",
            "TASS",
            "Interfax",
            "Xinhua",
            "UPI",
            "ANI",
            "PTI",
            "Kyodo News",
            "Anadolu Agency",
            "Ukrinform",
            "PA Media");

    static PageFacts of(Document page, ObjectMapper json) {
        var linked = LinkedData.of(page, json);
        var outlet = first(Stream.of(linked.publisher(), meta(page, "og:site_name"), meta(page, "application-name")));
        var title = title(page, linked, outlet);
        var author = author(page, linked);
        var summary = first(Stream.of(linked.summary(), meta(page, "og:description"), meta(page, "description")));
        var agency = author != null && AGENCIES.contains(author) ? author : null;
        var metadata = new Metadata(
                stated(title),
                stated(author),
                stated(outlet),
                stated(agency),
                published(page, linked),
                url(page, linked));
        boolean isArticle = linked.isArticle()
                || "article".equalsIgnoreCase(meta(page, "og:type"))
                || page.selectFirst("article, [itemprop=articleBody]") != null;
        return new PageFacts(metadata, title, summary, isArticle);
    }

    private static @Nullable String title(Document page, LinkedData linked, @Nullable String outlet) {
        var heading = page.selectFirst("article h1, main h1, h1");
        var named = first(Stream.of(
                linked.title(),
                meta(page, "og:title"),
                meta(page, "twitter:title"),
                heading == null ? null : heading.text(),
                page.title()));
        if (named == null) {
            return null;
        }
        // "Headline - Site": what the page shows as its heading is the headline.
        if (heading != null && heading.text().length() >= 10 && named.startsWith(heading.text())) {
            return heading.text();
        }
        return outlet == null ? named : withoutSite(named, outlet);
    }

    private static String withoutSite(String title, String outlet) {
        for (var divider : List.of(" | ", " - ", " – ", " — ", " :: ", " » ")) {
            var ending = divider + outlet;
            if (title.length() > ending.length()
                    && title.regionMatches(true, title.length() - ending.length(), ending, 0, ending.length())) {
                return title.substring(0, title.length() - ending.length()).strip();
            }
        }
        return title;
    }

    private static @Nullable String author(Document page, LinkedData linked) {
        var shown = page.selectFirst(
                "[itemprop=author] [itemprop=name], [itemprop=author], [rel=author], .byline .author, .byline");
        return first(Stream.of(
                        linked.author(),
                        meta(page, "author"),
                        meta(page, "article:author"),
                        meta(page, "parsely-author"),
                        meta(page, "dc.creator"),
                        shown == null ? null : shown.text().replaceFirst("^(?i:by) ", ""))
                // Some give the address of the author's page.
                .filter(name -> name != null && !name.contains("://") && name.length() <= 100));
    }

    private static Fact<LocalDate> published(Document page, LinkedData linked) {
        var stamped = Stream.of(
                "article:published_time",
                "og:article:published_time",
                "datePublished",
                "parsely-pub-date",
                "sailthru.date",
                "pubdate",
                "publishdate",
                "publish-date",
                "publish_date",
                "publication_date",
                "citation_publication_date",
                "dc.date.issued",
                "dcterms.issued",
                "dcterms.date",
                "dc.date",
                "date");
        // A clock in the site's head and the days of other articles stand in such elements too: the surest place goes
        // first.
        var time = Stream.of(
                        "[itemprop=datePublished]",
                        "article:has(h1) time[datetime]",
                        "article time[datetime], main time[datetime]",
                        "time[pubdate], time[datetime]")
                .flatMap(place -> page.select(place).stream())
                .map(each -> first(Stream.of(each.attr("datetime"), each.attr("content"), each.text())));
        return Stream.concat(Stream.concat(Stream.of(linked.published()), stamped.map(name -> meta(page, name))), time)
                .map(words -> words == null ? Optional.<LocalDate>empty() : PrintedDay.find(words))
                .flatMap(Optional::stream)
                .findFirst()
                .map(day -> new Fact<>(day, Basis.STATED))
                .orElse(Fact.unknown());
    }

    /** The address that the page gives as its own; {@code null} for one that gives none. */
    static @Nullable URI url(Document page, URI address) {
        var canonical = page.selectFirst("link[rel=canonical]");
        return Stream.of(canonical == null ? null : canonical.attr("href"), meta(page, "og:url"))
                .map(words -> Links.resolve(address, words))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(null);
    }

    private static Fact<URI> url(Document page, LinkedData linked) {
        var canonical = page.selectFirst("link[rel=canonical]");
        return Stream.of(canonical == null ? null : canonical.attr("href"), meta(page, "og:url"), linked.url())
                .map(words -> words == null ? Optional.<URI>empty() : GivenFacts.findLink(words))
                .flatMap(Optional::stream)
                .findFirst()
                .map(link -> new Fact<>(link, Basis.STATED))
                .orElse(Fact.unknown());
    }

    private static @Nullable String meta(Document page, String name) {
        Function<String, @Nullable Element> by =
                attribute -> page.selectFirst("meta[%s=%s]".formatted(attribute, name));
        var found = first(Stream.of("property", "name", "itemprop").map(attribute -> {
            var element = by.apply(attribute);
            return element == null ? null : element.attr("content");
        }));
        return found;
    }

    private static @Nullable String first(Stream<@Nullable String> values) {
        return values.map(value -> value == null ? "" : shown(value))
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse(null);
    }

    /** Some sites escape characters twice. */
    private static String shown(String value) {
        return PageText.collapsed(Parser.unescapeEntities(value, false));
    }

    private static Fact<String> stated(@Nullable String value) {
        return value == null ? Fact.unknown() : new Fact<>(value, Basis.STATED);
    }
}
