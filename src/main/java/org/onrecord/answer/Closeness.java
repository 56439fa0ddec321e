package org.onrecord.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.onrecord.claim.Claim;
import org.onrecord.index.ClaimIndex;
import org.onrecord.question.Form;
import org.onrecord.question.Slots;
import org.onrecord.question.TopicWord;
import org.onrecord.similarity.Similarity;
import org.onrecord.similarity.Vector;

/**
 * Compares the best claims with the topic in what they mean. It moves claims among those that fit already, and never makes
 * one fit: over seven sets of questions, what is off the matter came as close (0.69) as what is on it (0.62).
 *
 * <p>A claim whose vector is not in the index yet gets it here, so that the order does not depend on how far the index has
 * come; the claims compared are few, so that this takes no time to speak of. Safe for use by many threads.
 */
final class Closeness {

    /** Nobody reads on so far. */
    private static final int MOST = 30;

    /** Cosines of this model: of what has nothing in common, and of what says the same. */
    private static final double FARTHEST = 0.4;

    private static final double NEAREST = 0.9;

    private final ClaimIndex index;
    private final Similarity similarity;

    Closeness(ClaimIndex index, Similarity similarity) {
        this.index = index;
        this.similarity = similarity;
    }

    /** The same claims, best first, the closeness of the best ones counted in. */
    List<Ranked> added(List<Ranked> best, Slots slots) {
        int compared = Math.min(MOST, best.size());
        if (compared < 2 || !isOpen(best.subList(0, compared), slots)) {
            return best;
        }
        var topic = similarity.findVector(inWords(slots));
        if (topic.isEmpty()) {
            return best;
        }
        var ranked = new ArrayList<>(best);
        for (int i = 0; i < compared; i++) {
            var each = ranked.get(i);
            ranked.set(i, each.withRank(each.rank().withCloseness(closeness(each.claim(), topic.get()))));
        }
        ranked.subList(0, compared).sort(Ranking.best());
        return ranked;
    }

    /** Whether there is something that words leave open; the model is not loaded where there is nothing. */
    private static boolean isOpen(List<Ranked> best, Slots slots) {
        return !slots.topic().isEmpty()
                && slots.form() != Form.QUOTATION
                && best.stream().anyMatch(each -> each.rank().words() < 1);
    }

    private static String inWords(Slots slots) {
        return slots.topic().stream().map(TopicWord::word).collect(Collectors.joining(" "));
    }

    private double closeness(Claim claim, Vector topic) {
        double cosine = findVector(claim).map(topic::cosine).orElse(FARTHEST);
        return of(cosine);
    }

    /** A cosine as a share of the way from what has nothing in common to what says the same. */
    static double of(double cosine) {
        return Math.clamp((cosine - FARTHEST) / (NEAREST - FARTHEST), 0, 1);
    }

    /** The likeness of each claim and a topic; of none where there is no model. */
    List<OptionalDouble> likenesses(List<Claim> claims, Slots slots) {
        var topic = claims.isEmpty() ? Optional.<Vector>empty() : similarity.findVector(inWords(slots));
        return claims.stream()
                .map(claim -> topic.map(asked -> likeness(asked, claim)).orElse(OptionalDouble.empty()))
                .toList();
    }

    private OptionalDouble likeness(Vector asked, Claim claim) {
        var vector = findVector(claim);
        return vector.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(asked.cosine(vector.get()));
    }

    private Optional<Vector> findVector(Claim claim) {
        return index.findVector(claim.id()).map(Vector::of).or(() -> similarity.findVector(claim.inWords()));
    }
}
