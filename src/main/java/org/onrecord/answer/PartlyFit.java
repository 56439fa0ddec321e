package org.onrecord.answer;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.onrecord.question.TopicWord;

/**
 * How well a claim fits a topic of which it has only a part.
 *
 * <p>People put more into a question than the words of the matter: what they make of it, how they would call it. So what
 * has the better part of the topic is near to it; but never without a name that was asked about, nor with nothing but
 * names, since a state is in most of its news.
 */
final class PartlyFit {

    private static final double LEAST_WHO_IS_NAMED = 0.34;
    private static final double LEAST = 0.5;
    private static final double LEAST_SHARE = 0.01;

    private final List<TopicWord> essential;
    private final ToDoubleFunction<TopicWord> rarity;
    private final double least;

    PartlyFit(List<TopicWord> topic, ToDoubleFunction<TopicWord> rarity, boolean isNamed) {
        this.essential = topic.stream().filter(word -> !word.isLoose()).toList();
        this.rarity = rarity;
        this.least = isNamed ? LEAST_WHO_IS_NAMED : LEAST;
    }

    /** From 0, not near to it, to 1. */
    double of(ClaimTerms claim) {
        double all = 0;
        double found = 0;
        boolean inside = false;
        for (var word : essential) {
            var place = claim.place(word.terms());
            boolean isName = word.weight() == TopicWord.Weight.NAME;
            if (isName && !place.isNear()) {
                return 0;
            }
            double weight = rarity.applyAsDouble(word);
            all += weight;
            found += place.isNear() ? weight * place.worth() : 0;
            inside |= !isName && place.isInside();
        }
        return inside && found >= least * all ? found / all : 0;
    }

    /**
     * The share of a topic's words that stand in a claim; 0 when one of its names does not even stand near.
     *
     * @param namesWillDo whether the claim need not have another word near than the names
     */
    static double share(List<TopicWord> topic, ClaimTerms claim, boolean namesWillDo) {
        int inside = 0;
        int words = 0;
        int wordsNear = 0;
        for (var word : topic) {
            boolean isName = word.weight() == TopicWord.Weight.NAME;
            var place = claim.place(word.terms());
            boolean isInside = place.isInside() || claim.isBy(word.terms());
            boolean isNear = place.isNear() || isInside;
            if (isName && !isNear) {
                return 0;
            }
            inside += isInside ? 1 : 0;
            words += isName ? 0 : 1;
            wordsNear += isNear && !isName ? 1 : 0;
        }
        boolean enough = wordsNear > 0 || words == 0 || namesWillDo;
        return enough ? Math.max(LEAST_SHARE, (double) inside / topic.size()) : 0;
    }
}
