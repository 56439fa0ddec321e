package org.onrecord.extraction.nlp4j;

/**
 * Numbers by 64-bit hash. Only the packer puts in; afterwards any number of threads may look up.
 *
 * @param hashes a power of two of slots; 0 where a slot is free
 * @param values beside the hashes
 */
@SuppressWarnings("ArrayRecordComponent") // it is its arrays: nobody compares two tables
record HashTable(long[] hashes, int[] values) {
    private static final double FULL = 0.72;

    static HashTable withRoomFor(int entries) {
        int slots = 16;
        while (slots * FULL < entries) {
            slots *= 2;
        }
        return new HashTable(new long[slots], new int[slots]);
    }

    /**
     * Adds an entry.
     *
     * @throws IllegalStateException when two texts have the same hash: then the hash must be changed
     */
    void put(long hash, int value) {
        int slot = slotOf(hash);
        if (hashes[slot] == hash) {
            throw new IllegalStateException("two entries have the hash " + hash);
        }
        hashes[slot] = hash;
        values[slot] = value;
    }

    /** The value beside a hash, or -1 when there is none. */
    int find(long hash) {
        int slot = slotOf(hash);
        return hashes[slot] == 0 ? -1 : values[slot];
    }

    private int slotOf(long hash) {
        int mask = hashes.length - 1;
        int slot = (int) hash & mask;
        while (hashes[slot] != 0 && hashes[slot] != hash) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }
}
