package org.onrecord.index;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.article.Article;
import org.onrecord.article.Passage;
import org.onrecord.article.Span;

/**
 * An article with the terms of its parts.
 *
 * @param title the terms of its title
 * @param parts its own passages, without what the site put around them
 */
public record ArticleTerms(Article article, Set<String> title, List<Part> parts) {

    /** A passage and its terms, which are made when they are first asked for: of most articles nobody does. */
    public static final class Part {

        private final Span span;
        private final String text;
        private volatile @Nullable Set<String> terms;

        private Part(Span span, String text) {
            this.span = span;
            this.text = text;
        }

        public Set<String> terms() {
            var known = terms;
            if (known == null) {
                known = Set.copyOf(Terms.of(span.in(text)));
                terms = known;
            }
            return known;
        }
    }

    public ArticleTerms {
        parts = List.copyOf(parts);
    }

    public static ArticleTerms of(Article article) {
        var title = article.metadata().title().value();
        var parts = article.passages().stream()
                .filter(passage -> passage.kind() != Passage.Kind.FRAME)
                .map(passage -> new Part(passage.span(), article.text()))
                .toList();
        return new ArticleTerms(article, title == null ? Set.of() : Set.copyOf(Terms.of(title)), parts);
    }

    /** The paragraphs that a span touches, and the one before: what "it" and "he" stand for. */
    public List<Part> near(Span span) {
        var near = new ArrayList<Part>();
        for (int i = 0; i < parts.size(); i++) {
            boolean touches = parts.get(i).span.overlaps(span);
            boolean isBefore = i + 1 < parts.size() && parts.get(i + 1).span.overlaps(span);
            if (touches || isBefore) {
                near.add(parts.get(i));
            }
        }
        return near;
    }

    public boolean hasAny(Collection<String> terms) {
        return parts.stream().anyMatch(part -> terms.stream().anyMatch(part.terms()::contains));
    }

    /** The terms of some parts, each once. */
    public static Set<String> all(Collection<Part> parts) {
        var all = new HashSet<String>();
        parts.forEach(part -> all.addAll(part.terms()));
        return all;
    }
}
