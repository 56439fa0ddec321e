package org.onrecord.reading;

import java.net.URI;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;
import org.onrecord.article.Article;
import org.onrecord.article.Basis;
import org.onrecord.article.Fact;
import org.onrecord.article.Metadata;

/**
 * Makes articles of pages and of the texts in feeds. What a page says about itself goes before what its feed says. Safe for
 * use by many threads.
 */
public final class WebReader {

    /** A feed's text of less is a teaser. */
    private static final int SHORTEST_TEXT = 600;

    private static final Pattern CUT_OFF = Pattern.compile(
            "(?:\\.\\.\\.|…|\\[…\\]|\\[\\.\\.\\.\\]|(?:continue reading|read (?:more|on|the full story|full story|the rest)|keep reading|full story)\\b.{0,60})\\W*$",
            Pattern.CASE_INSENSITIVE);

    /** A page must hold so many of the words of the title that it was linked with. */
    private static final double SAME = 0.5;

    private static final int WORDS_TO_TELL = 3;
    private static final int LONG_WORD = 4;

    private final LocalDate readOn;
    private final Limits limits;

    /** Makes a reader of articles that count as read on this day. */
    public WebReader(LocalDate readOn, Limits limits) {
        this.readOn = readOn;
        this.limits = limits;
    }

    /** What came of reading. */
    public sealed interface Result {
        /** An article. Its id is the same wherever its page is linked from. */
        record Read(Article article) implements Result {}

        /**
         * No article.
         *
         * @param why what was wrong, for example "looks like a login page, not an article"
         */
        record Refused(String why) implements Result {}
    }

    /**
     * Reads a page.
     *
     * @param charset as the server names it; {@code null} when it names none
     * @param address where it was found in the end
     * @param entry what is said about it where it is linked
     */
    public Result page(byte[] body, @Nullable String charset, URI address, FeedEntry entry) {
        try {
            var page = Jsoup.parse(Decoded.fetched(body, charset), address.toString());
            var link = entry.link();
            if (link != null && Links.isFrontPage(address) && !Links.isFrontPage(link)) {
                throw new UnreadableException("leads to the front page of its site, not to the article");
            }
            checkIsMeant(page, entry.title());
            var canonical = canonical(page, address);
            var beside = new GivenFacts(null, linked(canonical), List.of());
            return article(PageDraft.read(page, beside, facts(entry), limits), canonical);
        } catch (UnreadableException e) {
            return new Result.Refused(String.valueOf(e.getMessage()));
        }
    }

    /** Reads the article that stands in the feed itself; refused when that is only its beginning. */
    public Result text(FeedEntry entry) {
        try {
            var content = Jsoup.parseBodyFragment(entry.text());
            var words = content.body().text();
            if (words.length() < SHORTEST_TEXT || CUT_OFF.matcher(words).find()) {
                throw new UnreadableException(
                        "the feed holds only its beginning (%d characters)".formatted(words.length()));
            }
            var title = entry.title() == null ? "" : Entities.escape(entry.title());
            var page = Jsoup.parse(
                    "<html><head><title>%s</title></head><body><article><h1>%s</h1>%s</article></body></html>"
                            .formatted(title, title, content.body().html()));
            var link = entry.link();
            var beside = new GivenFacts(null, link == null ? Metadata.NONE : linked(Links.plain(link)), List.of());
            var draft = PageDraft.read(page, beside, facts(entry), limits);
            return article(draft, link == null ? null : Links.plain(link), entry);
        } catch (UnreadableException e) {
            return new Result.Refused(String.valueOf(e.getMessage()));
        }
    }

    private Result article(Draft draft, URI canonical) {
        return article(draft, Links.id(canonical), Links.key(canonical));
    }

    private Result article(Draft draft, @Nullable URI link, FeedEntry entry) {
        return link != null
                ? article(draft, link)
                : article(draft, "feed-" + Digests.shortName(entry.key()), Links.key(entry.home()));
    }

    private Result article(Draft draft, String id, String place) {
        var foreign = Languages.ALL.findForeign(draft.ownText());
        if (foreign.isPresent()) {
            return new Result.Refused(foreign.get() + ", not English, which is all that is read");
        }
        var file = place.length() > 300 ? place.substring(0, 300) : place;
        return new Result.Read(new Article(id, file, draft.metadata(), readOn, draft.text(), draft.passages()));
    }

    /** Pages that ask for consent or a password, and those that take the place of one that is gone, don't know the title. */
    private static void checkIsMeant(Document page, @Nullable String title) {
        if (title == null) {
            return;
        }
        var words = Arrays.stream(title.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(each -> each.length() >= LONG_WORD)
                .distinct()
                .toList();
        var shown = (page.title() + " " + page.text()).toLowerCase(Locale.ROOT);
        long found = words.stream().filter(shown::contains).count();
        if (words.size() >= WORDS_TO_TELL && found < SAME * words.size()) {
            throw new UnreadableException(
                    "is not about what its title says in the feed; a page that asks for consent or a"
                            + " password, or one that took its place");
        }
    }

    /**
     * The address that the page itself gives as its own. Only one at its own site: nobody says that their page is another
     * outlet's, and so takes that one's place.
     */
    private static URI canonical(Document page, URI address) {
        var own = Links.plain(address);
        var named = PageFacts.url(page, own);
        return named != null && Links.site(named).equals(Links.site(own)) && !Links.isFrontPage(named)
                ? Links.plain(named)
                : own;
    }

    private static Metadata linked(URI address) {
        return new Metadata(
                Fact.unknown(),
                Fact.unknown(),
                Fact.unknown(),
                Fact.unknown(),
                Fact.unknown(),
                new Fact<>(address, Basis.GIVEN));
    }

    private static Metadata facts(FeedEntry entry) {
        return new Metadata(
                given(entry.title()),
                given(entry.author()),
                given(entry.outlet()),
                Fact.unknown(),
                given(entry.published()),
                Fact.unknown());
    }

    private static <T> Fact<T> given(@Nullable T value) {
        return value == null ? Fact.unknown() : new Fact<>(value, Basis.GIVEN);
    }
}
