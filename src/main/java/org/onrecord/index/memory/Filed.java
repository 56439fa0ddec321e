package org.onrecord.index.memory;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.onrecord.article.Article;
import org.onrecord.claim.Claim;
import org.onrecord.index.ClaimWriter;

/** An article with its claims, in the order of its text. */
record Filed(Article article, List<Claim> claims, String rules) {

    static final Comparator<Filed> BY_FILE = comparing(
                    (Filed filed) -> filed.article().file())
            .thenComparing(filed -> filed.article().id());

    Filed {
        ClaimWriter.check(article, claims);
        claims = claims.stream()
                .sorted(comparingInt(claim -> claim.excerpt().start()))
                .toList();
    }

    Optional<Claim> findClaim(String id) {
        return claims.stream().filter(claim -> claim.id().equals(id)).findFirst();
    }
}
