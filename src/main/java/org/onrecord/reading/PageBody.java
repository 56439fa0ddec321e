package org.onrecord.reading;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/**
 * Finds the element that holds an article's paragraphs: the innermost one that still holds most of the page's running text.
 * Text in links counts little, for menus and lists are links.
 */
final class PageBody {

    /** What is left out below an element must be less than this share of it. */
    private static final double MOST = 0.75;

    private PageBody() {}

    static Element findIn(Document page) {
        var weights = weights(page.body());
        var element = start(page, weights);
        var inner = heaviestChild(element, weights);
        while (inner != null
                && !isParagraph(inner)
                && weight(inner, weights) >= MOST * weight(element, weights)
                && !losesHeading(element, inner)) {
            element = inner;
            inner = heaviestChild(element, weights);
        }
        return element;
    }

    /** What the page itself calls its article, if that is true of a good part of its text. */
    private static Element start(Document page, Map<Node, Double> weights) {
        double all = weight(page.body(), weights);
        for (var named : new String[] {"article", "[itemprop=articleBody]", "main, [role=main]"}) {
            Element best = null;
            for (var element : page.select(named)) {
                best = best == null || weight(element, weights) > weight(best, weights) ? element : best;
            }
            if (best != null && weight(best, weights) > 0 && weight(best, weights) >= 0.4 * all) {
                return best;
            }
        }
        return page.body();
    }

    private static boolean losesHeading(Element outer, Element inner) {
        return outer.selectFirst("h1") != null
                && inner.selectFirst("h1") == null
                && !outer.normalName().equals("body");
    }

    private static boolean isParagraph(Element element) {
        return element.normalName().equals("p") || element.normalName().equals("blockquote");
    }

    private static @Nullable Element heaviestChild(Element element, Map<Node, Double> weights) {
        Element best = null;
        for (var child : element.children()) {
            best = best == null || weight(child, weights) > weight(best, weights) ? child : best;
        }
        return best;
    }

    private static double weight(Element element, Map<Node, Double> weights) {
        return weights.getOrDefault(element, 0.0);
    }

    /** Of every element that holds text; from the leaves up, in one pass. */
    private static Map<Node, Double> weights(Element body) {
        Map<Node, Double> weights = new HashMap<>();
        body.traverse(new NodeVisitor() {
            private int links;

            @Override
            public void head(Node node, int depth) {
                links += node.normalName().equals("a") ? 1 : 0;
                if (node instanceof TextNode text && !text.isBlank()) {
                    int length = text.text().strip().length();
                    // Short pieces are labels; running text has long ones.
                    double weight = links > 0 ? length * 0.02 : length >= 25 ? length : length * 0.3;
                    weights.merge(text, weight, Double::sum);
                }
            }

            @Override
            public void tail(Node node, int depth) {
                links -= node.normalName().equals("a") ? 1 : 0;
                var parent = node.parent();
                var weight = weights.get(node);
                if (parent != null && weight != null) {
                    weights.merge(parent, weight, Double::sum);
                }
            }
        });
        return weights;
    }
}
