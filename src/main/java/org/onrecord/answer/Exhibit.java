package org.onrecord.answer;

import java.util.List;
import org.onrecord.article.Article;
import org.onrecord.claim.Claim;

/**
 * A claim as it is shown.
 *
 * @param alsoIn other articles that tell the same, the earliest first
 * @param relayedBy through whom it came, in this article or in one that tells the same
 * @param rank why it stands where it stands
 */
public record Exhibit(Claim claim, Article article, List<Article> alsoIn, List<String> relayedBy, Rank rank) {
    public Exhibit {
        alsoIn = List.copyOf(alsoIn);
        relayedBy = List.copyOf(relayedBy);
    }
}
