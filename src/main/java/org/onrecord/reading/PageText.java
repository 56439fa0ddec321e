package org.onrecord.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.onrecord.article.Passage.Kind;

/** Cuts the article out of a page, as lines. */
final class PageText {

    /** One line of the text; a kind where the page tells it. */
    record Block(String words, @Nullable Kind kind) {}

    private static final Set<String> STANDFIRST = Set.of(
            "standfirst", "subtitle", "subhead", "subheading", "subheadline", "dek", "deck", "strapline", "sapo", "summary");

    private static final Set<String> CREDIT = Set.of("credit", "credits", "copyright", "photographer", "byline", "author", "dateline");

    private static final Set<String> CAPTION = Set.of("caption", "figcaption");

    private final Document page;
    private final @Nullable String title;
    private final @Nullable String summary;

    /**
     * Makes a cutter; the page is changed by it.
     *
     * @param title as the page names it
     * @param summary to know the paragraph that shows it
     */
    PageText(Document page, @Nullable String title, @Nullable String summary) {
        this.page = page;
        this.title = title;
        this.summary = summary;
    }

    /** The lines in the page's order, the headline first even where the page has it elsewhere. */
    List<Block> blocks() {
        PageFrame.removeFrom(page);
        var heading = heading();
        var root = PageBody.findIn(page);
        var collector = new Collector();
        root.traverse(collector);
        collector.flush();
        var blocks = collector.blocks;
        var shown = heading != null ? collapsed(heading.text()) : title;
        boolean hasTitle = blocks.stream().anyMatch(block -> block.kind() == Kind.TITLE);
        if (!hasTitle && shown != null) {
            blocks.removeIf(block -> HeadReader.isSame(block.words(), shown));
            blocks.addFirst(new Block(shown, Kind.TITLE));
            addStandfirstOutside(root, blocks);
        }
        return blocks;
    }

    private @Nullable Element heading() {
        var headings = page.select("h1");
        var words = title;
        return headings.stream()
                .filter(each -> words != null && HeadReader.isSame(each.text(), words))
                .findFirst()
                .orElse(headings.size() == 1 && headings.first().text().length() >= 10 ? headings.first() : null);
    }

    /** The headline and the summary may stand in a header above the element that holds the paragraphs. */
    private void addStandfirstOutside(Element root, List<Block> blocks) {
        for (var element : page.getAllElements()) {
            boolean outside = element != root && !element.parents().contains(root);
            if (outside && isStandfirst(element) && element.select("p").size() <= 2) {
                var words = collapsed(element.text());
                if (words.length() >= 20 && words.length() <= 500) {
                    blocks.add(1, new Block(words, Kind.STANDFIRST));
                    return;
                }
            }
        }
    }

    private static boolean isStandfirst(Element element) {
        return PageFrame.tokens(element).stream().anyMatch(STANDFIRST::contains);
    }

    /** White space as a browser shows it. Soft hyphens are no part of words that are searched or quoted. */
    static String collapsed(String words) {
        var shown = new StringBuilder(words.length());
        boolean gap = false;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c == '\u00AD' || c == '\u200B' || c == '\uFEFF') {
                continue;
            }
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                gap = !shown.isEmpty();
                continue;
            }
            if (gap) {
                shown.append(' ');
                gap = false;
            }
            shown.append(c);
        }
        return shown.toString();
    }

    /** Goes through the article once, without recursion: pages may be nested as deep as their makers like. */
    private final class Collector implements NodeVisitor {

        private final ArrayList<Block> blocks = new ArrayList<>();
        private final StringBuilder words = new StringBuilder();
        private @Nullable Element special;
        private @Nullable Kind kind;

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode text) {
                words.append(text.getWholeText());
            } else if (node instanceof Element element) {
                if (element.isBlock() || element.normalName().equals("br")) {
                    flush();
                }
                var found = special == null || kind == Kind.CAPTION ? kindOf(element) : null;
                if (found != null && found != kind) {
                    flush();
                    special = kind == Kind.CAPTION ? special : element;
                    kind = found;
                }
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element) {
                if (element.isBlock() || element == special) {
                    flush();
                }
                if (element == special) {
                    special = null;
                    kind = null;
                } else if (kind == Kind.FRAME && special != null && isCredit(element)) {
                    flush();
                    kind = Kind.CAPTION;
                }
            }
        }

        void flush() {
            var line = collapsed(words.toString());
            words.setLength(0);
            if (line.isEmpty()) {
                return;
            }
            var summed = summary;
            boolean isSummary = kind == null && blocks.size() <= 3 && summed != null && summed.length() <= 400 && HeadReader.isSame(line, summed)
                    && blocks.stream().anyMatch(block -> block.kind() == Kind.TITLE);
            blocks.add(new Block(line, isSummary ? Kind.STANDFIRST : kind));
        }

        private @Nullable Kind kindOf(Element element) {
            var name = element.normalName().toLowerCase(Locale.ROOT);
            var tokens = PageFrame.tokens(element);
            if (name.equals("h1")) {
                return Kind.TITLE;
            }
            if (name.equals("figcaption") || tokens.stream().anyMatch(CAPTION::contains)) {
                return Kind.CAPTION;
            }
            if (isCredit(element)) {
                return Kind.FRAME;
            }
            return blocks.size() <= 4 && tokens.stream().anyMatch(STANDFIRST::contains) && element.select("p").size() <= 2
                    ? Kind.STANDFIRST
                    : null;
        }

        private boolean isCredit(Element element) {
            boolean named = element.normalName().equals("address")
                    || element.attr("rel").equals("author")
                    || PageFrame.tokens(element).stream().anyMatch(CREDIT::contains);
            return named && element.text().length() <= 200;
        }
    }
}
