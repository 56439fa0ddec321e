package org.onrecord.extraction;

import java.util.List;
import org.onrecord.claim.Claim;
import org.onrecord.position.SameClaim;
import org.onrecord.position.Telling;

/** Links the claims of one article that tell the same. Stateless. */
final class Repeats {

    /** More have no article, and each is compared with each. */
    private static final int MOST_CLAIMS = 1000;

    private Repeats() {}

    /** The claims in their order, with {@link Claim#sameAs()} filled. */
    static List<Claim> link(List<Claim> claims) {
        if (claims.size() > MOST_CLAIMS) {
            return claims;
        }
        var tellings = claims.stream().map(Telling::of).toList();
        return tellings.stream()
                .map(one -> one.claim()
                        .withSameAs(tellings.stream()
                                .filter(other -> SameClaim.inOneArticle(one, other))
                                .map(other -> other.claim().id())
                                .toList()))
                .toList();
    }
}
