package org.onrecord.index;

import static java.util.Comparator.comparingInt;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;

import java.util.Comparator;
import java.util.HashSet;
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

    /** Both, where they are one: with the claims, days and names of both. */
    public Speaker and(Speaker other) {
        var all = new HashSet<>(names);
        all.addAll(other.names);
        return new Speaker(claimant, claims + other.claims, both(printed, other.printed), all);
    }

    private static @Nullable Days both(@Nullable Days one, @Nullable Days other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        var from = one.from().isBefore(other.from()) ? one.from() : other.from();
        var to = one.to().isAfter(other.to()) ? one.to() : other.to();
        return new Days(from, to, "");
    }
}
