package org.onrecord.reading;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Short names for long ones, the same on every machine. */
final class Digests {

    private Digests() {}

    static long first64Bits(String words) {
        return ByteBuffer.wrap(sha256(words)).getLong();
    }

    /** Ten hexadecimal digits. */
    static String shortName(String words) {
        return HexFormat.of().formatHex(sha256(words), 0, 5);
    }

    private static byte[] sha256(String words) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }
}
