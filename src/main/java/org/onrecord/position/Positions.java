package org.onrecord.position;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.onrecord.claim.Act;
import org.onrecord.claim.Claim;

/** How one claimant's stand on a matter went on: denied, denied, admitted. */
public final class Positions {

    /** The acts by which a claimant takes a stand on what is said of them. */
    public static final Set<Act> STANDS = Set.of(Act.ADMIT, Act.DENY, Act.CONFIRM);

    private Positions() {}

    /** Whether the claims hold both an admission and a denial. */
    public static boolean differ(List<Claim> claims) {
        return claims.stream().anyMatch(claim -> is(claim, Act.ADMIT))
                && claims.stream().anyMatch(claim -> is(claim, Act.DENY));
    }

    /**
     * The claims in order of time.
     *
     * <p>Where the day of saying is not known, the claim counts by when it was printed, but "had previously denied" comes
     * before what the same article says of today; so of one day denials come first.
     */
    public static Comparator<Dated> inTime() {
        return Comparator.comparing(Dated::day)
                .thenComparing(dated -> dated.claim().act() != Act.DENY)
                .thenComparing(dated -> dated.claim().excerpt().start());
    }

    /** A claim and the day it counts by. */
    public record Dated(Claim claim, LocalDate day) {}

    private static boolean is(Claim claim, Act act) {
        return claim.act() == act && !claim.negated();
    }
}
