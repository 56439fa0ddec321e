package org.onrecord.answer;

import java.util.EnumSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.onrecord.claim.Act;
import org.onrecord.claim.Claim;
import org.onrecord.index.Terms;
import org.onrecord.question.Slots;
import org.onrecord.question.TopicWord;

/**
 * Measures how near claims come to a topic of which none has the better part in its words: "what strings does she attach to
 * the fund?" is answered by the conditions that she names.
 *
 * <p><b>Why these numbers.</b> They were read off, not tried. {@code FitCalibration} among the tests asks all questions of the
 * conversations there, each of its own articles and of those of the other set, where nothing can be an answer, and lists the
 * {@link Fit} of every claim that a question without an answer by its words could be given. The worth of the words is what
 * parts right claims from wrong ones best; each least sum lies just above the best wrong claim: where the claimant is
 * named that is far lower, since the slots have left few claims; a wrong admission or promise does most harm, so it
 * must be nearer; and where nobody is named, so many claims are compared that some come near by chance.
 */
final class NearFit {

    private static final double LEAST_WHO_IS_NAMED = 0.69;
    private static final double LEAST_BINDING = 0.8;
    private static final double LEAST = 0.86;

    /** The likeness of any topic and any claim of the news, where nothing can be compared. */
    private static final double TYPICAL_MEANING = 0.55;

    private static final double LOOSE_WEIGHT = 0.4;

    /** Whoever did one thing has not done another that has half of its name. */
    private static final Set<Act> BINDING = EnumSet.of(Act.ADMIT, Act.CONFIRM, Act.PROMISE, Act.APOLOGIZE);

    private final List<TopicWord> topic;
    private final ToDoubleFunction<TopicWord> rarity;
    private final double least;

    /** @param rarity of a word, from 0, in every claim, to 1, in none */
    NearFit(Slots slots, ToDoubleFunction<TopicWord> rarity) {
        this.topic = slots.topic();
        this.rarity = rarity;
        var wanted = slots.wanted();
        boolean binding = wanted != null && BINDING.contains(wanted.act());
        this.least = slots.claimants().isEmpty() ? LEAST : binding ? LEAST_BINDING : LEAST_WHO_IS_NAMED;
    }

    /**
     * How much of the topic's words a claim has, see {@link Fit#words}; empty when it lacks one of the topic's names.
     *
     * @param places where each word of the topic stands
     */
    OptionalDouble words(Claim claim, List<Place> places) {
        double all = 0;
        double found = 0;
        for (int i = 0; i < places.size(); i++) {
            var word = topic.get(i);
            var place = places.get(i);
            boolean isNear = place.isNear() || isBy(claim, word);
            if (word.weight() == TopicWord.Weight.NAME) {
                if (!isNear) {
                    return OptionalDouble.empty();
                }
                continue;
            }
            double weight = rarity.applyAsDouble(word) * (word.isLoose() ? LOOSE_WEIGHT : 1);
            all += weight;
            found += isNear ? weight * Math.max(place.worth(), isBy(claim, word) ? Place.NAMES.worth() : 0) : 0;
        }
        return OptionalDouble.of(all == 0 ? 0 : found / all);
    }

    /** @param meaning the likeness of topic and claim; empty where there is no model */
    Fit of(OptionalDouble meaning, double words) {
        return new Fit(meaning.orElse(TYPICAL_MEANING), words, least);
    }

    /** Whether a word is the last name of whoever says it. */
    private static boolean isBy(Claim claim, TopicWord word) {
        var name = Terms.of(claim.claimant().name());
        return !name.isEmpty() && word.terms().contains(name.getLast());
    }
}
