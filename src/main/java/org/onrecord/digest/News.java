package org.onrecord.digest;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.article.Article;
import org.onrecord.claim.Claim;

/**
 * A claim that is new.
 *
 * @param alsoIn other articles that tell the same, the earliest first
 * @param turn {@code null} for what is new and no more
 */
public record News(
        Claim claim,
        Article article,
        List<Article> alsoIn,
        @Nullable Turn turn) {

    public News {
        alsoIn = List.copyOf(alsoIn);
    }
}
