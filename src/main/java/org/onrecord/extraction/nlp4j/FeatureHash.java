package org.onrecord.extraction.nlp4j;

/** Stands for a feature's or a word's text in the packed files, so that they need not hold the text. */
final class FeatureHash {
    private static final long SPREAD = 0x9E3779B97F4A7C15L;
    private static final long MIX = 0xD6E8FEB86659FD93L;

    private FeatureHash() {}

    /**
     * Never 0, which marks a free slot of a {@link HashTable}.
     *
     * @param kind keeps apart equal texts that mean different things: a feature's place in the template
     */
    static long of(int kind, String text) {
        long hash = (kind + 1) * SPREAD;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * MIX;
            hash ^= hash >>> 32;
        }
        hash *= SPREAD;
        hash ^= hash >>> 29;
        return hash == 0 ? 1 : hash;
    }
}
