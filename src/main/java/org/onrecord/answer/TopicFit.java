package org.onrecord.answer;

import java.util.List;
import java.util.Set;
import org.onrecord.question.TopicWord;

/**
 * How well a claim fits the topic of a question.
 *
 * <p>A word counts fully where it is in what is said, less where it is elsewhere in the excerpt or in the names that the
 * claim is about, and least where only the headline has it: "Tehran rejected the allegation" is about drones when the
 * headline is.
 */
final class TopicFit {

    private static final double IN_CONTENT = 1;
    private static final double IN_EXCERPT = 0.75;
    private static final double IN_NAMES = 0.75;
    private static final double IN_TITLE = 0.5;
    private static final double LEAST = 0.01;
    private static final double LOOSE_WEIGHT = 0.5;
    private static final int ONE_MAY_BE_MISSING_OF = 3;

    private final List<TopicWord> topic;
    /** Words that stand in no claim at all: nothing is about them. */
    private final Set<TopicWord> unheard;

    private final boolean looseWillDo;

    /**
     * @param looseWillDo whether a topic of nothing but loose words only ranks, since who or what act was asked already
     */
    TopicFit(List<TopicWord> topic, Set<TopicWord> unheard, boolean looseWillDo) {
        this.looseWillDo = looseWillDo;
        this.topic = topic;
        this.unheard = unheard;
    }

    /** From 0, not about it, to 1; 1 without a topic. */
    double of(ClaimTerms claim) {
        if (topic.isEmpty()) {
            return 1;
        }
        double sum = 0;
        double most = 0;
        int essential = 0;
        int missing = 0;
        for (var word : topic) {
            double weight = word.isLoose() ? LOOSE_WEIGHT : 1;
            double fit = fit(word, claim);
            sum += weight * fit;
            most += weight;
            if (!word.isLoose()) {
                essential++;
                missing += fit == 0 ? 1 : 0;
                if (fit == 0 && unheard.contains(word)) {
                    return 0;
                }
            }
        }
        boolean about =
                essential == 0 ? looseWillDo || sum > 0 : sum > 0 && missing <= essential / (ONE_MAY_BE_MISSING_OF + 1);
        return about ? Math.max(sum / most, LEAST) : 0;
    }

    private static double fit(TopicWord word, ClaimTerms claim) {
        if (anyIn(word, claim.content())) {
            return IN_CONTENT;
        }
        if (anyIn(word, claim.excerpt())) {
            return IN_EXCERPT;
        }
        if (anyIn(word, claim.names())) {
            return IN_NAMES;
        }
        return anyIn(word, claim.headline()) ? IN_TITLE : 0;
    }

    private static boolean anyIn(TopicWord word, Set<String> terms) {
        return word.terms().stream().anyMatch(terms::contains);
    }
}
