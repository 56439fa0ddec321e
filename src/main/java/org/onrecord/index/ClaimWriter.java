package org.onrecord.index;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onrecord.article.Article;
import org.onrecord.claim.Claim;

/**
 * Changes a claim index. Nothing is seen by anyone before {@link #commit()}, and all of it after; killed in between, the
 * index holds what was committed last. For use by one thread.
 */
public interface ClaimWriter extends AutoCloseable {

    int LONGEST_NAME = 2000;

    /**
     * Adds an article with its claims, in place of the article of the same id with all its claims, if there is one.
     *
     * @throws IllegalArgumentException when a claim's excerpt does not stand in the article, word for word and in its
     *     place, or its content not in the excerpt, or when an id, file or name is longer than {@value #LONGEST_NAME}
     *     chars; what was there of the article stays then
     */
    default void put(Article article, List<Claim> claims) {
        put(article, claims, ClaimIndex.UNKNOWN_RULES);
    }

    /** The same, and keeps by which rules the claims were read. */
    void put(Article article, List<Claim> claims, String rules);

    /**
     * Keeps a vector with every claim of these words ({@link Claim#inWords()}), in place of the one it has; with a claim that
     * is put later, a vector that was committed is kept at once. It goes with the last of its claims; where there is none,
     * nothing is kept.
     */
    void putVector(String words, byte[] vector);

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
        checkLength(article.id());
        checkLength(article.file());
        for (var claim : claims) {
            if (!article.holds(claim.excerpt())) {
                throw new IllegalArgumentException(
                        "the excerpt of claim %s does not stand in article %s".formatted(claim.id(), article.id()));
            }
            if (!claim.content().stream()
                    .allMatch(span -> claim.excerpt().span().contains(span))) {
                throw new IllegalArgumentException(
                        "the content of claim %s must lie in its excerpt".formatted(claim.id()));
            }
            checkLength(claim.id());
            Stream.concat(Stream.of(claim.claimant()), claim.coClaimants().stream())
                    .flatMap(claimant -> Stream.of(claimant.name(), claimant.role(), claimant.represents()))
                    .forEach(ClaimWriter::checkLength);
        }
    }

    private static void checkLength(@Nullable String name) {
        if (name != null && name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("an id, file or name must not be longer than %d chars, but has %d: %s..."
                    .formatted(LONGEST_NAME, name.length(), name.substring(0, 40)));
        }
    }
}
