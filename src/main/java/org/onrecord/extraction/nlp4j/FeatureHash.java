package org.onrecord.extraction.nlp4j;

/** Stands for a feature's or a word's text in the packed files, so that they need not hold the text. */
final class FeatureHash {
    private static final long SPREAD = 0x9E3779B97F4A7C15L;
    private static final long MIX = 0xFF51AFD7ED558CCDL;

    private FeatureHash() {}

    /**
     * Never 0, which marks a free slot of a {@link HashTable}.
     *
     * @param kind keeps apart equal texts that mean different things: a feature's place in the template
     */
    static long of(int kind, FeatureText text) {
        return of(kind, text.number());
    }

    /** The same of the {@link FeatureText#number()} of a text. */
    static long of(int kind, long number) {
        long hash = number + (kind + 1) * SPREAD;
        hash = (hash ^ (hash >>> 33)) * MIX;
        hash = (hash ^ (hash >>> 29)) * SPREAD;
        hash ^= hash >>> 32;
        return hash == 0 ? 1 : hash;
    }
}
