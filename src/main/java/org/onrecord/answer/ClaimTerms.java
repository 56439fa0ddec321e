package org.onrecord.answer;

import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.onrecord.article.Article;
import org.onrecord.claim.Claim;
import org.onrecord.index.Terms;

/**
 * The terms of a claim by where they stand.
 *
 * @param content in what is said
 * @param excerpt anywhere in the excerpt
 * @param names in the names it is about
 * @param headline in the article's title
 */
record ClaimTerms(Claim claim, Set<String> content, Set<String> excerpt, Set<String> names, Set<String> headline) {

    /** Keeps the terms of the claims looked at last, since the same ones are looked at again with every follow-up. */
    static final class Kept {

        private static final int MOST = 20_000;

        private final Map<String, ClaimTerms> byClaim =
                Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
                    private static final long serialVersionUID = 1L;

                    @Override
                    protected boolean removeEldestEntry(Map.Entry<String, ClaimTerms> eldest) {
                        return size() > MOST;
                    }
                });

        ClaimTerms of(Claim claim, Article article) {
            var kept = byClaim.get(claim.id());
            if (kept == null || !kept.claim().equals(claim)) {
                kept = ClaimTerms.of(claim, article);
                byClaim.put(claim.id(), kept);
            }
            return kept;
        }
    }

    static ClaimTerms of(Claim claim, Article article) {
        var names = new HashSet<String>();
        claim.about().forEach(name -> names.addAll(Terms.of(name)));
        var title = article.metadata().title().value();
        return new ClaimTerms(
                claim,
                Set.copyOf(Terms.of(Ranking.content(claim))),
                Set.copyOf(Terms.of(claim.excerpt().text())),
                names,
                title == null ? Set.of() : Set.copyOf(Terms.of(title)));
    }
}
