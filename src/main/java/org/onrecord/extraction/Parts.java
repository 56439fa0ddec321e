package org.onrecord.extraction;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.article.Article;
import org.onrecord.article.Passage;
import org.onrecord.article.Span;

/**
 * Divides a text that is longer than any news article, because what is compared with what in one reading grows faster
 * than its length. Each part is read by itself: who "he" is, is not known from the part before.
 */
final class Parts {
    /** Chars: some 10,000 words. */
    static final int LONGEST = 60_000;

    private Parts() {}

    /** The article itself, or its parts in order, where every passage stands in one of them, at its place in the text. */
    static List<Article> of(Article article) {
        if (article.text().length() <= LONGEST) {
            return List.of(article);
        }
        var parts = new ArrayList<Article>();
        var passages = new ArrayList<Passage>();
        for (var passage : article.passages()) {
            for (var piece : pieces(passage, article.text())) {
                if (!passages.isEmpty()
                        && piece.span().end() - passages.getFirst().span().start() > LONGEST) {
                    parts.add(part(article, passages));
                    passages.clear();
                }
                passages.add(piece);
            }
        }
        if (!passages.isEmpty()) {
            parts.add(part(article, passages));
        }
        return parts;
    }

    /** A passage, cut behind spaces where it is too long. */
    private static List<Passage> pieces(Passage passage, String text) {
        var pieces = new ArrayList<Passage>();
        int start = passage.span().start();
        while (passage.span().end() - start > LONGEST) {
            int space = text.lastIndexOf(' ', start + LONGEST - 1);
            int end = space > start ? space + 1 : start + LONGEST;
            pieces.add(new Passage(new Span(start, end), passage.kind()));
            start = end;
        }
        pieces.add(new Passage(new Span(start, passage.span().end()), passage.kind()));
        return pieces;
    }

    /** With blanks for the text before, so that every place in it is one in the article. */
    private static Article part(Article article, List<Passage> passages) {
        int from = passages.getFirst().span().start();
        int to = passages.getLast().span().end();
        var text = " ".repeat(from) + article.text().substring(from, to);
        return new Article(article.id(), article.file(), article.metadata(), article.readOn(), text, passages);
    }
}
