package org.onrecord.extraction;

import static java.util.stream.Collectors.joining;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onrecord.article.Span;

/**
 * Names claims. The name is made from what the claim is, not from when or in which order it was read, so that an article
 * read again gives the same names, and links from chats and feedback keep their meaning.
 */
final class ClaimIds {

    /** Sixty bits: two of a million claims share a name once in two million such collections. */
    private static final int LENGTH = 12;

    private static final int BITS_OF_A_CHARACTER = 5;

    private ClaimIds() {}

    /** Twelve lower-case letters and digits, the same for the same claim. */
    static String of(String article, Span excerpt, @Nullable Span cue, List<Span> content, String claimant) {
        var parts = Stream.of(
                article,
                place(excerpt),
                cue == null ? "" : place(cue),
                content.stream().map(ClaimIds::place).collect(joining(",")),
                claimant);
        var digest = sha256(parts.collect(joining("\n")));
        var letters = new BigInteger(1, digest).toString(1 << BITS_OF_A_CHARACTER);
        return "0".repeat(Math.max(0, LENGTH - letters.length()))
                + letters.substring(0, Math.min(LENGTH, letters.length()));
    }

    private static String place(Span span) {
        return span.start() + "-" + span.end();
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
