package org.onrecord.index;

import java.util.List;
import org.onrecord.article.Article;
import org.onrecord.claim.Claim;

/**
 * Changes a claim index. Nothing is seen by anyone before {@link #commit()}, and all of it after; killed in between, the
 * index holds what was committed last. For use by one thread.
 */
public interface ClaimWriter extends AutoCloseable {

    /**
     * Adds an article with its claims, in place of the article of the same id with all its claims, if there is one.
     *
     * @throws IllegalArgumentException when a claim's excerpt does not stand in the article, word for word and in its
     *     place, or its content not in the excerpt; what was there of the article stays then
     */
    void put(Article article, List<Claim> claims);

    /** Takes an article and its claims out; one that is not there is no error. */
    void remove(String article);

    /**
     * Makes all changes since the last commit lasting.
     *
     * @throws IndexUnavailableException when they cannot be written, for example because the disk is full; what was
     *     committed before stays as it was
     */
    void commit();

    /** Ends writing; changes that were not committed are given up. */
    @Override
    void close();

    /** Throws what {@link #put} has to throw; for every kind of index to call first. */
    static void check(Article article, List<Claim> claims) {
        for (var claim : claims) {
            if (!article.holds(claim.excerpt())) {
                throw new IllegalArgumentException(
                        "the excerpt of claim %s does not stand in article %s".formatted(claim.id(), article.id()));
            }
            if (!claim.content().stream().allMatch(span -> claim.excerpt().span().contains(span))) {
                throw new IllegalArgumentException(
                        "the content of claim %s must lie in its excerpt".formatted(claim.id()));
            }
        }
    }
}
