package org.onrecord.extraction;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.onrecord.article.Passage;
import org.onrecord.claim.Act;
import org.onrecord.claim.Claim;

/**
 * Links the claims of one article that tell the same: a headline, standfirst or caption repeats the body, and a page
 * often repeats its headline. Claims of the body are never linked with each other: a newspaper doesn't tell the same
 * twice, and a speaker who does says it on two occasions.
 */
final class Repeats {

    /** Groups of acts under which the same saying appears in a headline and in the body. */
    private static final List<Set<Act>> KIN = List.of(
            Set.of(Act.SAY, Act.CLAIM, Act.REPORT, Act.CONFIRM, Act.ESTIMATE, Act.PREDICT, Act.BELIEVE),
            Set.of(Act.SAY, Act.CRITICIZE, Act.ACCUSE, Act.BLAME),
            Set.of(Act.SAY, Act.PRAISE),
            Set.of(Act.SAY, Act.WARN, Act.THREATEN),
            Set.of(Act.ADMIT, Act.CONFIRM),
            Set.of(Act.DENY, Act.OPPOSE),
            Set.of(Act.URGE, Act.DEMAND, Act.ASK, Act.WANT),
            Set.of(Act.PROMISE, Act.PLAN, Act.AGREE));

    private static final int LEAST_SHARED = 2;
    private static final double LEAST_SHARE = 0.6;

    private final ContentTerms terms;

    Repeats(ContentTerms terms) {
        this.terms = terms;
    }

    /** The claims in their order, with {@link Claim#sameAs()} filled. */
    List<Claim> link(List<Claim> claims) {
        var said = claims.stream().map(this::terms).toList();
        var linked = new ArrayList<Claim>();
        for (int i = 0; i < claims.size(); i++) {
            var same = new ArrayList<String>();
            for (int other = 0; other < claims.size(); other++) {
                if (i != other
                        && mayRepeat(claims.get(i), claims.get(other))
                        && tellTheSame(said.get(i), said.get(other))) {
                    same.add(claims.get(other).id());
                }
            }
            linked.add(same.isEmpty() ? claims.get(i) : withSameAs(claims.get(i), same));
        }
        return linked;
    }

    private static boolean mayRepeat(Claim one, Claim other) {
        return (one.part() != Passage.Kind.BODY || other.part() != Passage.Kind.BODY)
                && !one.excerpt().span().overlaps(other.excerpt().span())
                && one.negated() == other.negated()
                && one.isReport() == other.isReport()
                && areOneParty(one, other)
                && areKin(one.act(), other.act());
    }

    private static boolean areOneParty(Claim one, Claim other) {
        if (one.claimant().name().equals(other.claimant().name())) {
            return true;
        }
        var party = one.claimant().represents();
        return party != null && party.equals(other.claimant().represents());
    }

    private static boolean areKin(Act one, Act other) {
        return one == other || KIN.stream().anyMatch(kin -> kin.contains(one) && kin.contains(other));
    }

    private static boolean tellTheSame(Set<String> one, Set<String> other) {
        var shared = new HashSet<>(one);
        shared.retainAll(other);
        int shorter = Math.min(one.size(), other.size());
        return shared.size() >= LEAST_SHARED && shared.size() >= LEAST_SHARE * shorter;
    }

    private Set<String> terms(Claim claim) {
        var found = new HashSet<String>();
        claim.content().forEach(span -> found.addAll(terms.of(claim.words(span))));
        return found;
    }

    private static Claim withSameAs(Claim claim, List<String> same) {
        return new Claim(
                claim.id(),
                claim.excerpt(),
                claim.part(),
                claim.source(),
                claim.cue(),
                claim.content(),
                claim.claimant(),
                claim.coClaimants(),
                claim.act(),
                claim.negated(),
                claim.quoted(),
                claim.voice(),
                claim.saidOn(),
                claim.happenedOn(),
                claim.relayedBy(),
                claim.about(),
                same);
    }
}
