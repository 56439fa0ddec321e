package org.onrecord.subscription;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Objects;
import org.onrecord.article.Article;
import org.onrecord.claim.Claim;

/**
 * What a claim, and an article, is known again by. A claim's id changes with any change of its article's text, and its
 * claimant when more is learnt of who is who; its words do neither.
 */
public final class ClaimKey {

    private static final int CLAIM_BYTES = 9;
    private static final int ARTICLE_BYTES = 15;

    private ClaimKey() {}

    /** Twelve characters without a space or a colon, the same as long as the words of the claim are. */
    public static String of(Claim claim) {
        return digest(CLAIM_BYTES, claim.excerpt().text(), claim.contentWords());
    }

    /** Twenty characters, the same as long as what readers see of the article is. */
    public static String of(Article article) {
        var known = article.metadata();
        return digest(
                ARTICLE_BYTES,
                article.text(),
                Objects.toString(known.title().value()),
                Objects.toString(known.outlet().value()),
                Objects.toString(known.published().value()),
                Objects.toString(known.url().value()));
    }

    private static String digest(int bytes, String... parts) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var part : parts) {
                digest.update(part.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
            }
            return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(digest.digest(), bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
