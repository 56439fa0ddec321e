package org.onrecord.index;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.onrecord.article.Article;
import org.onrecord.claim.Claim;

/**
 * Keeps articles with their claims, and finds the claims again. Safe for use by many threads. Every method sees what was
 * committed last, also by another process.
 *
 * @see ClaimWriter for adding and removing
 */
public interface ClaimIndex extends AutoCloseable {

    /**
     * Finds matching claims: the best fit to the topic first, then the earliest printed, then in the order of
     * {@link #articles()} and of the text.
     *
     * @return at most {@link ClaimQuery#limit()}; empty, never null, when nothing matches
     */
    List<Hit> search(ClaimQuery query);

    Optional<Article> findArticle(String id);

    Optional<Claim> findClaim(String id);

    /** The claims of one article in the order of its text; empty for an article that is not there. */
    List<Claim> claimsOf(String article);

    /** All articles by file name, then id, read as they are asked for. The stream must be closed. */
    Stream<Article> articles();

    /** Who is on record, each name in each of its roles, the one with the most claims first. */
    List<Speaker> speakers();

    int articleCount();

    int claimCount();

    /**
     * Starts writing. There is one writer at a time.
     *
     * @throws IndexUnavailableException when another writer is at work, in this process or another, or the place cannot be
     *     written to
     */
    ClaimWriter write();

    @Override
    void close();
}
