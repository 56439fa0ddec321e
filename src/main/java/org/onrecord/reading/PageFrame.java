package org.onrecord.reading;

import java.util.ArrayList;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Takes out of a page what is around its article: menus, related links, comments, forms, advertisements. */
final class PageFrame {

    private static final String NEVER_SHOWN =
            "script, style, noscript, template, svg, canvas, object, embed, iframe, audio, video, select, textarea, button, input, dialog, "
                    + "[hidden], [aria-hidden=true], [style*=display:none], [style*=display: none]";

    private static final String AROUND = "nav, aside, footer, form, menu, [role=navigation], [role=complementary], "
            + "[role=contentinfo], [role=search], [role=dialog], [role=alert], [role=menu]";

    /** Words of class names and ids. */
    private static final Set<String> NAMES = Set.of(
            "nav",
            "navbar",
            "navigation",
            "menu",
            "breadcrumb",
            "breadcrumbs",
            "sidebar",
            "footer",
            "comment",
            "comments",
            "disqus",
            "related",
            "recommended",
            "recommendations",
            "recirc",
            "recirculation",
            "readmore",
            "mostread",
            "popular",
            "trending",
            "newsletter",
            "subscribe",
            "subscription",
            "signup",
            "promo",
            "promotion",
            "advert",
            "advertisement",
            "advertising",
            "ad",
            "ads",
            "adslot",
            "sponsored",
            "outbrain",
            "taboola",
            "social",
            "share",
            "sharing",
            "sharebar",
            "cookie",
            "cookies",
            "consent",
            "gdpr",
            "modal",
            "popup",
            "overlay",
            "paywall",
            "tags",
            "taglist",
            "pagination",
            "pager",
            "toolbar",
            "widget",
            "skip",
            "masthead",
            "ticker",
            "carousel",
            "poll",
            "donate",
            "donation");

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s_:-]+|(?<=[a-z])(?=[A-Z])");

    private PageFrame() {}

    static void removeFrom(Document page) {
        page.select(NEVER_SHOWN).remove();
        int all = page.body().text().length();
        var around = new ArrayList<>(page.select(AROUND));
        for (var element : page.body().getAllElements()) {
            if (tokens(element).stream().anyMatch(NAMES::contains) || isNamedFrame(element)) {
                around.add(element);
            }
        }
        for (var element : around) {
            if (!isKept(element, all)) {
                element.remove();
            }
        }
    }

    /** Elements that are not of HTML itself are named as classes are: "amp-consent", "share-bar". */
    private static boolean isNamedFrame(Element element) {
        var name = element.normalName();
        return name.indexOf('-') > 0 && BETWEEN_WORDS.splitAsStream(name).anyMatch(NAMES::contains);
    }

    /** "layout has-sidebar" and "article social-enabled" name what holds the article, not what is around it. */
    private static boolean isKept(Element element, int allChars) {
        if (Set.of("html", "body", "article", "main", "h1").contains(element.normalName())) {
            return true;
        }
        return element.selectFirst("h1, article, [itemprop=articleBody]") != null
                || paragraphChars(element) * 2 > allChars;
    }

    private static int paragraphChars(Element element) {
        return element.select("p").stream()
                .mapToInt(each -> each.text().length())
                .sum();
    }

    /** The words of an element's class names and id, in small letters. */
    static Set<String> tokens(Element element) {
        var names = element.className() + " " + element.id();
        if (names.isBlank() || names.length() > 1000) {
            return Set.of();
        }
        return BETWEEN_WORDS
                .splitAsStream(names)
                .map(token -> token.toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
    }
}
