package org.onrecord.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.onrecord.claim.Claim;
import org.onrecord.position.Positions;
import org.onrecord.question.Slots;

/**
 * Puts what was found into the order that the form of the answer asks for: by time, by parties, or as ranked. Safe for
 * use by many threads.
 */
final class Order {

    /** So many of one party before another has its turn, when it was asked how a matter stands. */
    private static final int TURN = 2;

    private final Stories stories;

    Order(Stories stories) {
        this.stories = stories;
    }

    List<Ranked> arranged(List<Ranked> best, Slots slots, Shown shown) {
        var ranked = stories.first(best, slots, shown);
        return switch (slots.form()) {
            case POSITION ->
                ranked.stream()
                        .sorted((one, other) -> Positions.inTime().compare(dated(one), dated(other)))
                        .toList();
            case LATEST, PERSON ->
                ranked.stream()
                        .sorted(Comparator.comparing(
                                        (Ranked each) -> dated(each).day())
                                .reversed())
                        .toList();
            case MATTER -> slots.claimants().isEmpty() ? inTurns(ranked) : ranked;
            case STATEMENTS, FIGURE, QUOTATION, EVENT, TIME, DURATION, REASON -> ranked;
        };
    }

    private static Positions.Dated dated(Ranked ranked) {
        return new Positions.Dated(ranked.claim(), ranked.saidOrPrinted());
    }

    /** How a matter stands is told by several parties, not five times by the one that speaks most. */
    private static List<Ranked> inTurns(List<Ranked> folded) {
        var first = new ArrayList<Ranked>();
        var later = new ArrayList<Ranked>();
        for (var each : folded) {
            var turn = turn(each.claim());
            long before = first.stream()
                    .filter(other -> turn(other.claim()).equals(turn))
                    .count();
            (before < (Positions.STANDS.contains(each.claim().act()) ? 1 : TURN) ? first : later).add(each);
        }
        first.addAll(later);
        return first;
    }

    /** An admission and a denial of one party have a turn each. */
    private static String turn(Claim claim) {
        var represents = claim.claimant().represents();
        return (represents == null ? claim.claimant().name() : represents)
                + (Positions.STANDS.contains(claim.act()) ? claim.act().word() : "");
    }
}
