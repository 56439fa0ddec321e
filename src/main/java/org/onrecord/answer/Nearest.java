package org.onrecord.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.onrecord.question.Form;
import org.onrecord.question.Slots;

/** Finds what comes near to a topic that nothing has in its words. Safe for use by many threads. */
final class Nearest {

    /** So many are compared by what they mean; those with fewer of the words seldom come near. */
    private static final int MOST_COMPARED = 40;

    private static final double BESIDE_THE_NEAREST = 0.1;

    private final Candidates candidates;
    private final Whereabouts whereabouts;
    private final Nearby nearby;
    private final Closeness closeness;

    Nearest(Candidates candidates, Whereabouts whereabouts, Nearby nearby, Closeness closeness) {
        this.candidates = candidates;
        this.whereabouts = whereabouts;
        this.nearby = nearby;
        this.closeness = closeness;
    }

    /**
     * What comes near to a topic that nothing has in its words, best first, and nothing that comes far less near than
     * the nearest; see {@link NearFit}.
     */
    List<Ranked> find(Slots slots) {
        var near = measured(slots).stream().filter(Nearest::isNear).toList();
        double nearest = near.stream().mapToDouble(Nearest::nearness).max().orElse(0);
        return near.stream()
                .filter(each -> nearness(each) >= nearest - BESIDE_THE_NEAREST)
                .sorted(Ranking.best())
                .toList();
    }

    /** What may come near to a topic, each with its {@link Fit}. */
    List<Ranked> measured(Slots slots) {
        var fit = new NearFit(slots, whereabouts::rarity);
        var compared = comparable(slots, fit);
        var likenesses =
                closeness.likenesses(compared.stream().map(Ranked::claim).toList(), slots);
        var measured = new ArrayList<Ranked>();
        for (int i = 0; i < compared.size(); i++) {
            var rank = compared.get(i).rank();
            measured.add(compared.get(i).withRank(rank.with(fit.of(likenesses.get(i), rank.words()))));
        }
        return measured;
    }

    private static boolean isNear(Ranked ranked) {
        var fit = ranked.rank().fit();
        return fit != null && fit.isNear();
    }

    /** What the slots allow that has every name of the topic, those with most of its words first. */
    private List<Ranked> comparable(Slots slots, NearFit fit) {
        var found = new ArrayList<Ranked>();
        for (var placed : candidates.of(slots)) {
            var words = fit.words(placed.claim(), whereabouts.of(placed, slots.topic()));
            if (words.isPresent() && (slots.form() != Form.FIGURE || Ranking.hasFigure(placed.claim()))) {
                found.add(Ranking.rank(placed, slots, words.getAsDouble()));
            }
        }
        found.sort(Comparator.comparingDouble(Ranked::topic).reversed());
        return found.stream()
                .limit(MOST_COMPARED)
                .map(each -> each.withRank(each.rank()
                        .withWords(fit.words(each.claim(), nearby.of(each.placed(), slots.topic()))
                                .orElse(0))))
                .toList();
    }

    private static double nearness(Ranked ranked) {
        var fit = ranked.rank().fit();
        return fit == null ? 0 : fit.sum();
    }
}
