package org.onrecord.answer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.article.Article;
import org.onrecord.article.Passage;
import org.onrecord.article.Span;
import org.onrecord.index.Terms;

/**
 * An article with the terms of its parts.
 *
 * @param title the terms of its title
 * @param parts its own passages, without what the site put around them
 */
record Told(Article article, Set<String> title, List<Part> parts) {

    /** A passage and its terms, which are made when they are first asked for: of most articles nobody does. */
    static final class Part {

        private final Span span;
        private final String text;
        private volatile @Nullable Set<String> terms;

        private Part(Span span, String text) {
            this.span = span;
            this.text = text;
        }

        Set<String> terms() {
            var known = terms;
            if (known == null) {
                known = Set.copyOf(Terms.of(span.in(text)));
                terms = known;
            }
            return known;
        }
    }

    Told {
        parts = List.copyOf(parts);
    }

    static Told of(Article article) {
        var title = article.metadata().title().value();
        var parts = article.passages().stream()
                .filter(passage -> passage.kind() != Passage.Kind.FRAME)
                .map(passage -> new Part(passage.span(), article.text()))
                .toList();
        return new Told(article, title == null ? Set.of() : Set.copyOf(Terms.of(title)), parts);
    }

    /** The paragraphs that a span touches, and of the one before: what "it" and "he" stand for. */
    List<Part> near(Span span) {
        var near = new ArrayList<Part>();
        for (int i = 0; i < parts.size(); i++) {
            boolean touches = touches(parts.get(i).span, span);
            boolean isBefore = i + 1 < parts.size() && touches(parts.get(i + 1).span, span);
            if (touches || isBefore) {
                near.add(parts.get(i));
            }
        }
        return near;
    }

    boolean hasAny(Collection<String> terms) {
        return parts.stream().anyMatch(part -> terms.stream().anyMatch(part.terms()::contains));
    }

    private static boolean touches(Span one, Span other) {
        return one.start() < other.end() && other.start() < one.end();
    }
}
