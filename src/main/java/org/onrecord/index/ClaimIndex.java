package org.onrecord.index;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.onrecord.article.Article;
import org.onrecord.claim.Claim;

/**
 * Keeps articles with their claims, and finds the claims again. Safe for use by many threads. Every method sees what was
 * committed last, also by another process; a stream sees what was committed when it was asked for. Every method throws
 * {@link IndexUnavailableException} when the place where the index is kept is damaged or out of reach.
 *
 * @see ClaimWriter for adding and removing
 */
public interface ClaimIndex extends AutoCloseable {

    String UNKNOWN_RULES = "";

    /**
     * Finds matching claims: the best fit to the topic first (see {@link Hit#topic()}), then the earliest printed, or the
     * latest where the query wants these, those whose day is not known last, then in the order of {@link #articles()}, then of {@link #claimsOf}.
     *
     * @return at most {@link ClaimQuery#limit()}; empty, never null, when nothing matches
     */
    List<Hit> search(ClaimQuery query);

    /** The claims that {@link #search} finds, in the same order, and where in them and around them the topic stands. */
    List<Placed> place(ClaimQuery query);

    /**
     * Finds all claims that match and say so many of the topic's groups themselves: what stands around the content does not
     * count, nor does the query's limit.
     *
     * @return in no certain order
     */
    List<Claim> saying(ClaimQuery query);

    /** How many claims match, however many the query would return. */
    int count(ClaimQuery query);

    /**
     * What is committed, to compare with what was: equal as long as no other articles and claims are, so that what was read
     * may be kept. Vectors don't count.
     */
    Object state();

    Optional<Article> findArticle(String id);

    /** By which rules an article's claims were read; {@link #UNKNOWN_RULES} when nobody said or it is not there. */
    String rulesOf(String article);

    Optional<Claim> findClaim(String id);

    /**
     * The claims of one article by where their excerpts start, and where they start together, as they were put; empty for
     * an article that is not there.
     */
    List<Claim> claimsOf(String article);

    /** All articles by file name, then id, read as they are asked for. The stream must be closed. */
    Stream<Article> articles();

    /**
     * Of {@link #articles()} those that were put after a state of this index was asked for, and maybe others: what did not
     * change need not be read again. Which ones went is not told.
     *
     * @param state as {@link #state()} gave it, to this process; for another one it is all of them
     */
    Stream<Article> articlesSince(Object state);

    /** The vector that was put for a claim's words, by the claim's id. */
    Optional<byte[]> findVector(String claim);

    /** What claims without a vector say, as {@link Claim#inWords()} gives it; each once, in no certain order. */
    List<String> wordsWithoutVector(int most);

    /**
     * Who is on record, as claimant or co-claimant, each name in each of its roles. The one with the most claims first,
     * then by name, by role and by whom they represent.
     */
    List<Speaker> speakers();

    int articleCount();

    int claimCount();

    /**
     * Reads everything once, to find damage that no search has met yet. Takes its time.
     *
     * @throws IndexUnavailableException when something is damaged
     */
    void verify();

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
