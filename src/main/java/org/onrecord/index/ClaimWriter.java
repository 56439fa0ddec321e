package org.onrecord.index;

import java.util.List;
import org.onrecord.article.Article;
import org.onrecord.claim.Claim;

/**
 * Changes a claim index. Nothing is seen by anyone before {@link #commit()}, and all of it after; killed in between, the
 * index holds what was committed last. For use by one thread.
 */
public interface ClaimWriter extends AutoCloseable {

    /** Adds an article with its claims, in place of the article of the same id with all its claims, if there is one. */
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
}
