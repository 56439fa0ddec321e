package org.onrecord.answer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.onrecord.claim.Claim;
import org.onrecord.index.Terms;

/**
 * Tells the same claim once, though headline, body and several outlets have it. Stateless.
 *
 * <p>Two claims are told as one when one says that it repeats the other, when they stand in one sentence, or when one
 * claimant says nearly the same words.
 */
final class Folding {

    private static final double ALIKE = 0.75;
    /** Each is compared with each; so far down nobody reads. */
    private static final int MOST = 60;

    private Folding() {}

    /** The best of each claim with the others beside it, in the order given, which must be best first. */
    static List<Ranked> fold(List<Ranked> ranked) {
        var kept = new ArrayList<Ranked>();
        for (var each : ranked.subList(0, Math.min(MOST, ranked.size()))) {
            var same = kept.stream().filter(other -> isSame(other, each)).findFirst();
            if (same.isPresent()) {
                same.get().same().add(each);
            } else {
                kept.add(each);
            }
        }
        kept.addAll(ranked.subList(Math.min(MOST, ranked.size()), ranked.size()));
        return kept;
    }

    private static boolean isSame(Ranked kept, Ranked other) {
        return isSame(kept.claim(), other.claim())
                || kept.same().stream()
                        .anyMatch(each ->
                                each.claim().sameAs().contains(other.claim().id()));
    }

    private static boolean isSame(Claim one, Claim other) {
        if (one.excerpt().equals(other.excerpt())
                || one.sameAs().contains(other.id())
                || other.sameAs().contains(one.id())) {
            return true;
        }
        return Objects.equals(party(one), party(other)) && one.act() == other.act() && alike(one, other) >= ALIKE;
    }

    private static String party(Claim claim) {
        var represents = claim.claimant().represents();
        return represents == null ? claim.claimant().name() : represents;
    }

    private static double alike(Claim one, Claim other) {
        var first = terms(one);
        var second = terms(other);
        var both = new HashSet<>(first);
        both.retainAll(second);
        int all = first.size() + second.size() - both.size();
        return all == 0 ? 0 : (double) both.size() / all;
    }

    private static Set<String> terms(Claim claim) {
        return Set.copyOf(Terms.of(Ranking.content(claim)));
    }
}
