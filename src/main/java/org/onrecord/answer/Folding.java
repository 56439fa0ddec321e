package org.onrecord.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.onrecord.claim.Claim;
import org.onrecord.position.SameClaim;

/**
 * Tells the same claim once, though headline, body and several outlets have it. Stateless.
 *
 * <p>Two claims are told as one when one says that it repeats the other, when they stand in one sentence, when one
 * claimant says nearly the same words in one article, or when two outlets tell the same of one saying.
 */
final class Folding {

    /** Each is compared with each; so far down nobody reads. */
    private static final int MOST = 60;
    /** What is earlier is shown instead of what fits hardly better. */
    private static final double HARDLY_BETTER = 1;

    private Folding() {}

    /**
     * One of each claim with the others beside it, in the order given, which must be best first. Of those that fit about
     * equally well it is the one that was printed first.
     */
    static List<Ranked> fold(List<Ranked> ranked, Kept kept) {
        var groups = new ArrayList<List<Ranked>>();
        for (var each : ranked.subList(0, Math.min(MOST, ranked.size()))) {
            groups.stream()
                    .filter(group -> group.stream().anyMatch(other -> isSame(other, each, group.getFirst(), kept)))
                    .findFirst()
                    .orElseGet(() -> {
                        groups.add(new ArrayList<>());
                        return groups.getLast();
                    })
                    .add(each);
        }
        var folded = new ArrayList<>(groups.stream().map(Folding::earliestFirst).toList());
        folded.addAll(ranked.subList(Math.min(MOST, ranked.size()), ranked.size()));
        return folded;
    }

    private static Ranked earliestFirst(List<Ranked> group) {
        var best = group.getFirst();
        var shown = group.stream()
                .filter(each -> each.score() >= best.score() - HARDLY_BETTER && Ranking.isBody(each.claim()))
                .min(Comparator.comparing(Ranked::printed)
                        .thenComparing(Comparator.comparingDouble(Ranked::score).reversed()))
                .orElse(best);
        var others = group.stream().filter(each -> !isOne(each, shown)).toList();
        return new Ranked(shown.placed(), best.rank(), new ArrayList<>(others));
    }

    /** @param first of the group: what is only alike must be alike to it, lest a group wander from one matter to another */
    private static boolean isSame(Ranked one, Ranked other, Ranked first, Kept kept) {
        return isLinked(one.claim(), other.claim())
                || (one.article().equals(other.article())
                        ? isOne(one, first)
                                && SameClaim.areAlike(kept.telling(one.claim()), kept.telling(other.claim()))
                        : SameClaim.inTwoArticles(
                                kept.telling(one.claim()),
                                one.placed().printed(),
                                kept.telling(other.claim()),
                                other.placed().printed()));
    }

    private static boolean isOne(Ranked one, Ranked other) {
        return one.claim().id().equals(other.claim().id());
    }

    private static boolean isLinked(Claim one, Claim other) {
        return one.excerpt().equals(other.excerpt())
                || one.sameAs().contains(other.id())
                || other.sameAs().contains(one.id());
    }
}
