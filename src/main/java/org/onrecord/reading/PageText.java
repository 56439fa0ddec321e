package org.onrecord.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;
import org.onrecord.article.Passage.Kind;

/** Cuts the article out of a page, as lines. */
final class PageText {

    /** One line of the text; a kind where the page tells it. */
    record Block(String words, @Nullable Kind kind) {}

    private static final Set<String> STANDFIRST = Set.of(
            "standfirst",
            "subtitle",
            "subhead",
            "subheading",
            "subheadline",
            "dek",
            "deck",
            "strapline",
            "sapo",
            "summary");

    private static final Set<String> CREDIT =
            Set.of("credit", "credits", "copyright", "photographer", "byline", "author", "dateline");

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
        var collector = new Collector(heading);
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
        for (var heading : headings) {
            if (title != null && HeadReader.isSame(heading.text(), title)) {
                return heading;
            }
        }
        var only = headings.size() == 1 ? headings.first() : null;
        return only != null && only.text().length() >= 10 ? only : null;
    }

    /** The headline and the summary may stand in a header above the element that holds the paragraphs. */
    private void addStandfirstOutside(Element root, List<Block> blocks) {
        for (var element : page.getAllElements()) {
            boolean outside = isStandfirst(element)
                    && !element.equals(root)
                    && !element.parents().contains(root);
            if (outside && element.select("p").size() <= 2) {
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
        private final @Nullable Element heading;
        private int openLinks;
        private int charsInLinks;
        private @Nullable Element special;
        private @Nullable Kind kind;

        private Collector(@Nullable Element heading) {
            this.heading = heading;
        }

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode text) {
                words.append(text.getWholeText());
                charsInLinks += openLinks > 0 ? collapsed(text.getWholeText()).length() : 0;
            } else if (node instanceof Element element) {
                if (element.isBlock() || element.normalName().equals("br")) {
                    flush();
                }
                openLinks += element.normalName().equals("a") ? 1 : 0;
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
                openLinks -= element.normalName().equals("a") ? 1 : 0;
                if (element.isBlock() || element.equals(special)) {
                    flush();
                }
                if (element.equals(special)) {
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
            // A line that is nothing but links leads elsewhere.
            boolean onlyLinks = charsInLinks * 10 >= line.length() * 9;
            words.setLength(0);
            charsInLinks = 0;
            if (line.isEmpty()) {
                return;
            }
            if (kind != null) {
                blocks.add(new Block(line, kind));
            } else if (onlyLinks) {
                blocks.add(new Block(line, Kind.FRAME));
            } else {
                blocks.add(new Block(line, isSummary(line) ? Kind.STANDFIRST : null));
            }
        }

        private boolean isSummary(String line) {
            var summed = summary;
            return summed != null
                    && summed.length() <= 400
                    && blocks.size() <= 3
                    && blocks.stream().anyMatch(block -> block.kind() == Kind.TITLE)
                    && HeadReader.isSame(line, summed);
        }

        private @Nullable Kind kindOf(Element element) {
            var name = element.normalName().toLowerCase(Locale.ROOT);
            var tokens = PageFrame.tokens(element);
            if (element.equals(heading)) {
                return Kind.TITLE;
            }
            if (name.equals("figcaption") || tokens.stream().anyMatch(CAPTION::contains)) {
                return Kind.CAPTION;
            }
            if (isCredit(element)) {
                return Kind.FRAME;
            }
            return blocks.size() <= 4
                            && tokens.stream().anyMatch(STANDFIRST::contains)
                            && element.select("p").size() <= 2
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
