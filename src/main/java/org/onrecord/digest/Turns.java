package org.onrecord.digest;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.claim.Act;
import org.onrecord.claim.Claim;
import org.onrecord.claim.Days;
import org.onrecord.index.ClaimIndex;
import org.onrecord.index.ClaimQuery;
import org.onrecord.index.Terms;
import org.onrecord.position.Figure;
import org.onrecord.position.Figures;
import org.onrecord.position.Retold;
import org.onrecord.position.Reversals;

/** Finds what makes a claim more than new: by what was on record before, and by what others say of the same. */
final class Turns {

    private static final Set<Act> CAN_BE_DENIED =
            EnumSet.of(Act.ACCUSE, Act.BLAME, Act.CLAIM, Act.SAY, Act.CONFIRM, Act.CRITICIZE);

    private static final Set<Act> ACCUSES = EnumSet.of(Act.ACCUSE, Act.BLAME);

    /** Words that stand for what somebody said before. */
    private static final Set<String> ACCUSATIONS = Set.copyOf(
            Terms.of(
                    "allegation accusation claim charge report assertion suggestion rumour statement unfounded baseless false"));

    private static final int CANDIDATES = 40;

    private static final int SHARED_TERMS = 2;

    private final ClaimIndex index;
    private final Reversals reversals;

    Turns(ClaimIndex index) {
        this.index = index;
        reversals = new Reversals(index);
    }

    /**
     * The most important turn.
     *
     * @param matter all items of the matter, this one among them
     * @return {@code null} when there is none
     */
    @Nullable Turn of(Item item, List<Item> matter, LocalDate day) {
        return reversals
                .before(item.claim(), item.article())
                .<Turn>map(Turn.Changed::new)
                .or(() -> dispute(item, matter))
                .or(() -> difference(item, day))
                .orElse(null);
    }

    /** Somebody is said to have done something, and denies it. */
    private static Optional<Turn> dispute(Item item, List<Item> matter) {
        var claim = item.claim();
        if (claim.negated() || !CAN_BE_DENIED.contains(claim.act())) {
            return Optional.empty();
        }
        return matter.stream()
                .filter(other ->
                        other.claim().act() == Act.DENY && !other.claim().negated())
                .filter(other -> !Item.party(other.claim()).equals(Item.party(claim))
                        && claim.about().contains(Item.party(other.claim())))
                .filter(other -> denies(other.claim(), claim))
                .findFirst()
                .map(other -> new Turn.Disputed(other.source()));
    }

    /** The words of the denial tell what it denies, or it stands behind an accusation: "rejected the allegation". */
    private static boolean denies(Claim denial, Claim claim) {
        var denied = new HashSet<>(Terms.contentTerms(denial.contentWords()));
        denied.removeAll(ACCUSATIONS);
        denied.removeAll(Terms.of(Item.party(denial)));
        boolean tells = denied.size() >= SHARED_TERMS;
        denied.retainAll(Terms.of(claim.contentWords()));
        boolean follows = denial.excerpt().article().equals(claim.excerpt().article())
                && denial.excerpt().start() >= claim.excerpt().start();
        return tells ? denied.size() >= SHARED_TERMS : follows && ACCUSES.contains(claim.act());
    }

    private Optional<Turn> difference(Item item, LocalDate day) {
        var claim = item.claim();
        var terms = new HashSet<>(Terms.contentTerms(claim.contentWords()));
        terms.removeIf(term -> Character.isDigit(term.charAt(0)));
        if (!Figures.anyIn(claim.contentWords()) || terms.size() < SHARED_TERMS) {
            return Optional.empty();
        }
        var query = new ClaimQuery(
                Set.of(),
                Set.of(),
                null,
                terms.stream().sorted().map(Set::of).toList(),
                SHARED_TERMS,
                null,
                new Days(Days.EARLIEST, day, ""),
                null,
                CANDIDATES);
        return index.search(query).stream()
                .flatMap(hit -> Retold.Source.find(index, hit.claim()).stream())
                .filter(other ->
                        !other.claim().claimant().name().equals(claim.claimant().name()))
                .flatMap(other -> difference(claim, other, terms).stream())
                .max(Comparator.comparing(differs -> printed(differs.other())))
                .map(differs -> differs);
    }

    private static LocalDate printed(Retold.Source source) {
        return Objects.requireNonNullElse(source.article().printedOn(), LocalDate.MIN);
    }

    /** A number of one thing in both, of which both tell the same, but not the same number. */
    private static Optional<Turn.Differs> difference(Claim claim, Retold.Source other, Set<String> terms) {
        var shared = new HashSet<>(Terms.contentTerms(other.claim().contentWords()));
        shared.retainAll(terms);
        for (var thing : shared.stream().sorted().toList()) {
            var apart = names(claim, other.claim());
            apart.add(thing);
            for (var figure : figures(claim, thing)) {
                for (var before : figures(other.claim(), thing)) {
                    if (!figure.value().equals(before.value()) && figure.isComparable(before, apart)) {
                        return Optional.of(new Turn.Differs(figure.words(), before.words(), other));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static List<Figure> figures(Claim claim, String thing) {
        return Figures.in(claim.contentWords(), word -> Terms.contentTerms(word).contains(thing));
    }

    private static Set<String> names(Claim one, Claim other) {
        var names = new HashSet<String>();
        one.about().forEach(name -> names.addAll(Terms.of(name)));
        other.about().forEach(name -> names.addAll(Terms.of(name)));
        return names;
    }
}
