package org.onrecord.index;

import static java.util.Comparator.comparingInt;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;

import java.util.Comparator;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.claim.Claimant;
import org.onrecord.claim.Days;

/**
 * Somebody who is on record.
 *
 * @param claims how many claims there are by this name in this role
 * @param printed from the first day to the last on which one of these was printed; {@code null} when no day is known
 * @param names how the articles name them; the claimant's name is one of these, unless no article has it so
 */
public record Speaker(
        Claimant claimant, int claims, @Nullable Days printed, Set<String> names) {

    /** The one with the most claims first, then by name, by role and by whom they represent. */
    public static final Comparator<Speaker> MOST_CLAIMS_FIRST = comparingInt(Speaker::claims)
            .reversed()
            .thenComparing(speaker -> speaker.claimant().name())
            .thenComparing(speaker -> speaker.claimant().role(), nullsFirst(naturalOrder()))
            .thenComparing(speaker -> speaker.claimant().represents(), nullsFirst(naturalOrder()));

    public Speaker {
        names = Set.copyOf(names);
    }

    /** Somebody whom the articles name in one way only. */
    public static Speaker of(Claimant claimant, int claims, @Nullable Days printed) {
        return new Speaker(claimant, claims, printed, Set.of(claimant.name()));
    }
}
