package org.onrecord.extraction;

import java.util.List;
import org.onrecord.claim.Claim;
import org.onrecord.position.SameClaim;

/** Links the claims of one article that tell the same. Stateless. */
final class Repeats {

    private Repeats() {}

    /** The claims in their order, with {@link Claim#sameAs()} filled. */
    static List<Claim> link(List<Claim> claims) {
        return claims.stream()
                .map(claim -> claim.withSameAs(claims.stream()
                        .filter(other -> SameClaim.inOneArticle(claim, other))
                        .map(Claim::id)
                        .toList()))
                .toList();
    }
}
