package org.onrecord.position;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onrecord.article.Passage;
import org.onrecord.claim.Act;
import org.onrecord.claim.Claim;
import org.onrecord.claim.Claimant;
import org.onrecord.claim.Days;
import org.onrecord.index.Terms;
import org.onrecord.name.Spellings;

/**
 * Whether two claims tell the same: one claimant, kindred acts, nearly the same words, and nothing in which they differ.
 * The answer is the same whichever comes first, and depends on nothing but the two. Stateless.
 */
public final class SameClaim {

    /** So many days after it was said, or after another has printed it, a claim is still told as news. */
    static final int DAYS_OF_NEWS = 3;

    private static final int LEAST_SHARED = 2;
    private static final double LEAST_SHARE = 0.6;

    /** So many words two claims of two articles share, unless all are shared. */
    static final int SHARED_ELSEWHERE = 3;

    private static final double NEARLY_ALL = 0.9;
    private static final double MOST = 0.75;
    private static final double HALF = 0.5;
    private static final double QUARTER = 0.25;
    /** Of words that both have in a row: a speaker seldom finds the same ones twice. */
    private static final int LONG_ROW = 7;

    private static final int VERY_LONG_ROW = 12;

    private static final Opposites OPPOSITES = Opposites.load();

    private SameClaim() {}

    /**
     * Whether two claims of one article tell the same: a headline, standfirst or caption repeats the body, and a page often
     * repeats its headline. Two claims of the body never do: a newspaper doesn't tell the same twice, and a speaker who
     * does says it on two occasions.
     */
    public static boolean inOneArticle(Telling one, Telling other) {
        return mayRepeat(one.claim(), other.claim()) && haveTheWords(one, other);
    }

    private static boolean mayRepeat(Claim one, Claim other) {
        return (one.part() != Passage.Kind.BODY || other.part() != Passage.Kind.BODY)
                && !one.excerpt().span().overlaps(other.excerpt().span())
                && one.isReport() == other.isReport()
                && areOneParty(one, other)
                && Kin.are(one.act(), other.act());
    }

    /**
     * Whether claims of two articles tell the same.
     *
     * @param day on which the article was printed; {@code null} when that is not known, and then they never do
     */
    public static boolean inTwoArticles(
            Telling one, @Nullable LocalDate day, Telling other, @Nullable LocalDate otherDay) {
        return areNear(one.claim().saidOn(), day, other.claim().saidOn(), otherDay)
                && mayBeOne(one.claim(), other.claim())
                && tellTheSame(one, other);
    }

    /** Whether one claimant does the same with nearly the same words, wherever and whenever. */
    public static boolean areAlike(Telling one, Telling other) {
        int shared = one.sharedWith(other);
        return one.claim().act() == other.claim().act()
                && areOneParty(one.claim(), other.claim())
                && shared >= MOST * (one.size() + other.size() - shared)
                && !differ(one, other, one.shared(other));
    }

    /**
     * Whether claims of two articles tell the same if it was said at the same time.
     *
     * @param tellings gives the other's telling, which is not asked for where the claims alone tell that they do not
     */
    static boolean haveOneContent(Telling one, Claim other, Function<Claim, Telling> tellings) {
        return mayBeOne(one.claim(), other) && tellTheSame(one, tellings.apply(other));
    }

    private static boolean mayBeOne(Claim one, Claim other) {
        return !one.excerpt().article().equals(other.excerpt().article())
                && !isQuestion(one)
                && !isQuestion(other)
                && Kin.canMeet(one.act(), other.act())
                && haveOneTeller(one, other);
    }

    /** An interviewer asks everybody the same, each time anew. */
    private static boolean isQuestion(Claim claim) {
        return claim.act() == Act.ASK && claim.cue() == null;
    }

    private static boolean haveTheWords(Telling one, Telling other) {
        var shared = one.shared(other);
        int shorter = Math.min(one.terms().size(), other.terms().size());
        return shared.size() >= LEAST_SHARED && shared.size() >= LEAST_SHARE * shorter && !differ(one, other, shared);
    }

    private static boolean tellTheSame(Telling one, Telling other) {
        var shared = one.shared(other);
        if (shared.isEmpty() || differ(one, other, shared) || nameOthers(one, other)) {
            return false;
        }
        boolean mayDiffer = Kin.are(one.claim().act(), other.claim().act()) && !isOfUnnamed(one, other);
        return (mayDiffer && haveNearlyAll(one, other)) || haveOneRow(one, other);
    }

    private static boolean haveNearlyAll(Telling one, Telling other) {
        int shared = one.sharedWith(other);
        int shorter = Math.min(one.size(), other.size());
        int longer = Math.max(one.size(), other.size());
        boolean isAll = shared >= LEAST_SHARED && shared == longer;
        boolean alike = shared >= SHARED_ELSEWHERE && shared >= MOST * shorter && shared >= HALF * longer;
        boolean isPart = shared > SHARED_ELSEWHERE && shared >= NEARLY_ALL * shorter && shared >= QUARTER * longer;
        return isAll || alike || isPart;
    }

    private static boolean haveOneRow(Telling one, Telling other) {
        int row = one.longestRow(other);
        int words = Math.min(one.words().size(), other.words().size());
        return row >= VERY_LONG_ROW || (row >= LONG_ROW && row >= HALF * words);
    }

    /** Whether something in them makes two claims of them, however alike they are. */
    private static boolean differ(Telling one, Telling other, Set<String> shared) {
        return one.isDenied(shared) != other.isDenied(shared)
                || bothHaveMore(one.amounts(), other.amounts())
                || OPPOSITES.stand(one.terms(), other.terms())
                || areApart(one.claim().happenedOn(), other.claim().happenedOn());
    }

    /** "Sanctions on Chile", "sanctions on Peru"; "the Labour party", "the Green party". */
    private static boolean nameOthers(Telling one, Telling other) {
        return bothHaveMore(one.claim().about(), other.claim().about())
                || (namesMore(one, other) && namesMore(other, one));
    }

    /** "Tehran" names no other state than "Iran" does, where both claims are about Iran. */
    private static boolean namesMore(Telling one, Telling other) {
        var common = new HashSet<String>();
        one.claim().about().stream()
                .filter(other.claim().about()::contains)
                .forEach(name -> common.addAll(Terms.of(name)));
        return one.names().stream()
                .filter(name -> !common.containsAll(Terms.of(name)))
                .anyMatch(name -> other.words().stream().noneMatch(word -> Spellings.alike(name, word)));
    }

    private static boolean bothHaveMore(Collection<String> one, Collection<String> other) {
        return !one.containsAll(other) && !other.containsAll(one);
    }

    private static boolean areApart(@Nullable Days one, @Nullable Days other) {
        return one != null && other != null && !one.overlaps(other);
    }

    /** Whether a saying can be one: on the days of saying where both are known, else while it was news. */
    static boolean areNear(
            @Nullable Days said,
            @Nullable LocalDate printed,
            @Nullable Days otherSaid,
            @Nullable LocalDate otherPrinted) {
        if (said != null && otherSaid != null) {
            return said.overlaps(otherSaid);
        }
        var from = said != null ? said.from() : printed;
        var to = said != null ? said.to() : printed;
        var otherFrom = otherSaid != null ? otherSaid.from() : otherPrinted;
        var otherTo = otherSaid != null ? otherSaid.to() : otherPrinted;
        return from != null
                && to != null
                && otherFrom != null
                && otherTo != null
                && ChronoUnit.DAYS.between(to, otherFrom) <= DAYS_OF_NEWS
                && ChronoUnit.DAYS.between(otherTo, from) <= DAYS_OF_NEWS;
    }

    private static boolean areOneParty(Claim one, Claim other) {
        var party = one.claimant().represents();
        return areSpelledAlike(one.claimant(), other.claimant())
                || (party != null && party.equals(other.claimant().represents()));
    }

    /** In two articles a state may stand for its minister, but not one minister for another. */
    private static boolean haveOneTeller(Claim one, Claim other) {
        if (one.isReport() && other.isReport()) {
            return true;
        }
        if (one.isReport() || other.isReport()) {
            return false;
        }
        if (claimants(one).anyMatch(each -> claimants(other).anyMatch(another -> areSpelledAlike(each, another)))) {
            return true;
        }
        boolean twoPersons = isPerson(one.claimant()) && isPerson(other.claimant());
        return areOneParty(one, other) && !twoPersons;
    }

    private static Stream<Claimant> claimants(Claim claim) {
        return Stream.concat(Stream.of(claim.claimant()), claim.coClaimants().stream());
    }

    private static boolean areSpelledAlike(Claimant one, Claimant other) {
        return one.name().equals(other.name())
                || (isNamed(one) && Spellings.key(one.name()).equals(Spellings.key(other.name())));
    }

    private static boolean isPerson(Claimant claimant) {
        return claimant.role() != null && isNamed(claimant);
    }

    /** "Officials", "witnesses": others in each article. */
    private static boolean isOfUnnamed(Telling one, Telling other) {
        return !isNamed(one.claim().claimant()) || !isNamed(other.claim().claimant());
    }

    private static boolean isNamed(Claimant claimant) {
        return Character.isUpperCase(claimant.name().codePointAt(0));
    }
}
