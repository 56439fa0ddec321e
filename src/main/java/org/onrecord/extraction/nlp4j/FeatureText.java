package org.onrecord.extraction.nlp4j;

/**
 * The text of a feature as a number, made so that the number of a text that is put together of others is reckoned from
 * theirs: nothing is put together while a sentence is parsed.
 *
 * @param number its chars as the digits of one number, as far as they go into 64 bits
 * @param power what a number is multiplied with when this text is written behind it
 */
record FeatureText(long number, long power) {
    /** Odd, so that no digit is ever lost, and otherwise of no meaning. */
    private static final long BASE = 0x5851F42D4C957F2DL;

    private static final char BETWEEN = '_';

    static FeatureText of(String text) {
        long number = 0;
        long power = 1;
        for (int i = 0; i < text.length(); i++) {
            number = number * BASE + text.charAt(i);
            power *= BASE;
        }
        return new FeatureText(number, power);
    }

    /** The number of a text with this one behind it, as the library joins features: "NN_say". */
    long behind(long text) {
        return (text * BASE + BETWEEN) * power + number;
    }
}
