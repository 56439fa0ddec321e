package org.onrecord.reading;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jdom2.Document;
import org.jdom2.Element;
import org.jdom2.filter.Filters;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/** The entries of one feed. For one use. */
final class FeedEntries {

    /** Of longer feeds the rest is years old. */
    private static final int MOST = 500;

    private static final Set<String> ENTRIES = Set.of("item", "entry");
    private static final List<String> PUBLISHED = List.of("pubDate", "published", "issued", "date", "created");
    private static final List<String> CHANGED = List.of("updated", "modified");
    private static final Pattern NAME_IN_BRACKETS = Pattern.compile(".*@.*\\((.+)\\)\\s*");
    private static final Pattern BETWEEN_NAMES = Pattern.compile("\\s[-|–—»:]+\\s|:\\s|\\s\\(|\\)");

    private final Document document;
    private final URI address;
    private final LocalDate today;

    FeedEntries(Document document, URI address, LocalDate today) {
        this.document = document;
        this.address = address;
        this.today = today;
    }

    List<FeedEntry> of(SyndFeed feed) {
        var elements = elements();
        var entries = feed.getEntries();
        // What rome gives has no zone of a day any more; where it leaves out an entry, days cannot be told apart.
        boolean isWhole = elements.size() == entries.size();
        var byLink = new HashMap<URI, Integer>();
        var drafts = new ArrayList<FeedEntry>();
        for (int i = 0; i < Math.min(MOST, entries.size()); i++) {
            var entry = entry(feed, entries.get(i), isWhole ? elements.get(i) : null);
            drafts.add(entry);
            if (entry.link() != null) {
                byLink.merge(entry.link(), 1, Integer::sum);
            }
        }
        Map<String, FeedEntry> all = new LinkedHashMap<>();
        for (int i = 0; i < drafts.size(); i++) {
            var own = own(drafts.get(i), entries.get(i), drafts, byLink);
            all.putIfAbsent(own.key(), own);
        }
        return List.copyOf(all.values());
    }

    /** A link that entries with different titles share is not that of their pages. */
    private FeedEntry own(FeedEntry entry, SyndEntry told, List<FeedEntry> all, Map<URI, Integer> byLink) {
        var link = entry.link();
        boolean isShared = link != null
                && byLink.getOrDefault(link, 0) > 1
                && all.stream()
                        .anyMatch(each -> link.equals(each.link()) && !Objects.equals(each.title(), entry.title()));
        if (link != null && !isShared) {
            return entry;
        }
        var name = told.getUri() == null || isShared ? told.getUri() + " " + entry.title() : told.getUri();
        return new FeedEntry(
                Links.key(address) + " " + Digests.shortName(name),
                null,
                entry.stamp(),
                entry.title(),
                entry.author(),
                entry.published(),
                entry.outlet(),
                entry.text(),
                entry.home());
    }

    private FeedEntry entry(SyndFeed feed, SyndEntry entry, @Nullable Element element) {
        var link = link(entry);
        var changed = child(element, CHANGED);
        var published = child(element, PUBLISHED);
        var day = day(published.isEmpty() ? changed : published);
        return new FeedEntry(
                link == null ? "" : Links.key(link),
                link,
                changed.isEmpty() ? published : changed,
                words(entry.getTitle()),
                author(entry.getAuthor()),
                day,
                link == null ? null : outlet(words(feed.getTitle()), link),
                text(entry),
                address);
    }

    private @Nullable URI link(SyndEntry entry) {
        var original = entry.getForeignMarkup().stream()
                .filter(each -> each.getName().equals("origLink"))
                .map(Element::getTextTrim);
        var linked = Stream.concat(
                original, Stream.of(entry.getLink(), entry.getUri()).filter(Objects::nonNull));
        return linked.filter(each -> !each.isBlank() && !each.startsWith("tag:") && !each.startsWith("urn:"))
                .map(each -> Links.resolve(address, each))
                .flatMap(Optional::stream)
                .filter(each -> !Links.isFrontPage(each))
                .findFirst()
                .orElse(null);
    }

    private static String text(SyndEntry entry) {
        var contents = entry.getContents().stream().map(SyndContent::getValue);
        var summary =
                entry.getDescription() == null ? null : entry.getDescription().getValue();
        return Stream.concat(contents, Stream.ofNullable(summary))
                .filter(Objects::nonNull)
                .max(Comparator.comparingInt(String::length))
                .orElse("");
    }

    /** A day that is yet to come was not meant, but for one that has begun further east. */
    private @Nullable LocalDate day(String words) {
        return PrintedDay.find(words)
                .filter(day -> !day.isAfter(today.plusDays(1)))
                .orElse(null);
    }

    private static @Nullable String words(@Nullable String html) {
        var text = html == null ? "" : Jsoup.parse(html).text().strip();
        return text.isEmpty() ? null : text;
    }

    private static @Nullable String author(@Nullable String written) {
        var author = words(written);
        if (author == null) {
            return null;
        }
        var named = NAME_IN_BRACKETS.matcher(author);
        var name = named.matches() ? named.group(1).strip() : author;
        return name.contains("@") || name.contains("://") || name.length() > 100 ? null : name;
    }

    /** The part of the feed's title that its site is named by: "World news | The Guardian" of theguardian.com. */
    private static @Nullable String outlet(@Nullable String title, URI link) {
        if (title == null) {
            return null;
        }
        var host = Links.site(link).replaceAll("[^a-z0-9]", "");
        return Arrays.stream(BETWEEN_NAMES.split(title))
                .map(String::strip)
                .filter(part -> {
                    var letters = part.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
                    return letters.length() >= 2 && host.startsWith(letters);
                })
                .findFirst()
                .orElse(null);
    }

    private List<Element> elements() {
        var found = new ArrayList<Element>();
        for (var element : document.getRootElement().getDescendants(Filters.element())) {
            if (ENTRIES.contains(element.getName())) {
                found.add(element);
            }
        }
        return found;
    }

    private static String child(@Nullable Element element, List<String> names) {
        if (element == null) {
            return "";
        }
        return names.stream()
                .flatMap(name -> element.getChildren().stream()
                        .filter(each -> each.getName().equals(name)))
                .map(Element::getTextTrim)
                .filter(each -> !each.isEmpty())
                .findFirst()
                .orElse("");
    }
}
