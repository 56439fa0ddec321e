package org.onrecord.reading;

import java.util.Arrays;

/**
 * The ids of a run, and where each was read: 32 bytes for an article at most, so that millions fit. Ids are told apart by 64
 * bits of their digest; in a run of ten million articles, two different ones meet with a chance of one in 300,000.
 */
final class SeenIds {

    /** The place of an id that was not seen before. */
    static final long NEW = -1;

    private long[] digests = new long[1024];
    private long[] places = filled(1024);
    private int size;

    /**
     * Notes an id.
     *
     * @param place not negative
     * @return where the id was first read, or {@link #NEW}
     */
    long add(String id, long place) {
        if (size * 2 >= digests.length) {
            grow();
        }
        long digest = Digests.first64Bits(id);
        int slot = slotOf(digest);
        if (places[slot] != NEW) {
            return places[slot];
        }
        digests[slot] = digest;
        places[slot] = place;
        size++;
        return NEW;
    }

    private int slotOf(long digest) {
        int slot = (int) (digest & (digests.length - 1));
        while (places[slot] != NEW && digests[slot] != digest) {
            slot = (slot + 1) & (digests.length - 1);
        }
        return slot;
    }

    private void grow() {
        var oldDigests = digests;
        var oldPlaces = places;
        digests = new long[oldDigests.length * 2];
        places = filled(digests.length);
        for (int i = 0; i < oldDigests.length; i++) {
            if (oldPlaces[i] != NEW) {
                int slot = slotOf(oldDigests[i]);
                digests[slot] = oldDigests[i];
                places[slot] = oldPlaces[i];
            }
        }
    }

    private static long[] filled(int length) {
        var places = new long[length];
        Arrays.fill(places, NEW);
        return places;
    }
}
