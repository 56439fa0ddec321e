package org.onrecord.answer;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.article.Article;
import org.onrecord.claim.Claim;
import org.onrecord.claim.Days;
import org.onrecord.index.ArticleTerms;
import org.onrecord.index.ClaimIndex;
import org.onrecord.position.Retold;

/**
 * Gathers who else tells a claim: what was found with it, and what the question did not ask for by its words. Safe for use
 * by many threads.
 */
final class Sources {

    private final Kept kept;
    private final Retold retold;

    Sources(ClaimIndex index, Kept kept) {
        this.kept = kept;
        this.retold = new Retold(index);
    }

    /** @param printed the days of printing that count; {@code null} for all */
    Exhibit exhibit(Ranked ranked, Article article, @Nullable Days printed) {
        var claim = ranked.claim();
        var ids = new LinkedHashSet<>(claim.sameAs());
        var articles = new LinkedHashMap<String, Article>();
        var relays = new LinkedHashSet<>(claim.relayedBy());
        ranked.same()
                .forEach(each ->
                        article(each, article).ifPresent(other -> add(each.claim(), other, articles, relays, ids)));
        retold.elsewhere(claim, article).stream()
                .filter(source -> printed == null || isPrinted(source.article(), printed))
                .forEach(source -> add(source.claim(), source.article(), articles, relays, ids));
        articles.remove(article.id());
        var alsoIn = articles.values().stream().sorted(Ranking.earliestFirst()).toList();
        return new Exhibit(claim.withSameAs(List.copyOf(ids)), article, alsoIn, List.copyOf(relays), ranked.rank());
    }

    private Optional<Article> article(Ranked ranked, Article known) {
        return ranked.article().equals(known.id())
                ? Optional.of(known)
                : kept.article(ranked.article()).map(ArticleTerms::article);
    }

    private static void add(
            Claim claim, Article article, Map<String, Article> articles, Set<String> relays, Set<String> ids) {
        articles.put(article.id(), article);
        relays.addAll(claim.relayedBy());
        ids.add(claim.id());
    }

    private static boolean isPrinted(Article article, Days days) {
        var printed = article.printedOn();
        return printed != null && !printed.isBefore(days.from()) && !printed.isAfter(days.to());
    }
}
