package org.onrecord.name;

/**
 * A name as it is spelt once, with what it is compared by: made once for a name that is compared with many.
 *
 * @param letters its Latin letters, lower case and without marks; empty for a name without any
 * @param key see {@link Spellings#key}
 */
public record SpeltName(String letters, String key) {

    private static final int SHORTEST_WITH_TYPO = 5;
    private static final int SHORTEST_WITH_TWO = 9;

    /** A name by how it is spelt. */
    public static SpeltName of(String name) {
        return new SpeltName(Spellings.letters(name), Spellings.key(name));
    }

    /**
     * Whether this, as it was typed, can mean a known name: "stoltenburg" and "Stoltenberg". Names of up to four letters
     * must be spelled alike, others may differ in one letter, long ones in two. Two words next to each other may have changed
     * places; a different first letter is never a typo.
     */
    public boolean alike(SpeltName known) {
        if (letters.equals(known.letters)) {
            return true;
        }
        return !letters.isEmpty() && !known.letters.isEmpty() && (soundsAs(known) || isTypoOf(known));
    }

    private boolean soundsAs(SpeltName known) {
        return key.replace(" ", "").equals(known.key.replace(" ", ""));
    }

    private boolean isTypoOf(SpeltName known) {
        int bound = bound(Math.min(letters.length(), known.letters.length()));
        return bound > 0
                && letters.charAt(0) == known.letters.charAt(0)
                && (Spellings.distance(letters, known.letters, bound) <= bound
                        || Spellings.distance(key, known.key, bound) < bound);
    }

    private static int bound(int length) {
        if (length < SHORTEST_WITH_TYPO) {
            return 0;
        }
        return length < SHORTEST_WITH_TWO ? 1 : 2;
    }
}
