package org.onrecord.answer;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.onrecord.question.TopicWord;

/**
 * How well a claim fits the topic of a question.
 *
 * <p>The words of a topic describe a matter, of which a single sentence has only some: "He said 40 were hurt" is about the
 * fire in the harbour when the title and the paragraph before it are. So a word counts fully where it is in what is said,
 * and the less the farther away it stands, as far as the rest of the article; and it counts the more, the rarer it is on
 * record.
 *
 * <p>A claim is about the topic when its article has nearly all of it, and when what is near to the claim has the greater
 * part. Where neither who nor what act was asked for, something of it must stand in the claim itself.
 */
final class TopicFit {

    private static final double LEAST = 0.01;
    private static final double LOOSE_WEIGHT = 0.4;
    private static final double LEAST_RARITY = 0.15;
    private static final double IN_THE_ARTICLE = 0.7;
    /** Of so many words one may be missing, where it is known by whom the claim must be. */
    private static final int ONE_MISSING_OF = 3;

    private static final double NEAR_WHO_IS_NAMED = 0.5;
    private static final double NEAR = 0.6;

    private final List<Weighed> topic;
    private final boolean anyEssential;
    private final boolean looseWillDo;
    private final boolean isNamed;
    private final boolean isCounted;

    private record Weighed(TopicWord word, double weight) {}

    /**
     * @param rarity of a word, from 0, in every claim, to 1, in none
     * @param looseWillDo whether a topic of nothing but loose words only ranks, since who or what act was asked already
     * @param isNamed whether only claims of certain claimants are looked at
     */
    TopicFit(List<TopicWord> topic, ToDoubleFunction<TopicWord> rarity, boolean looseWillDo, boolean isNamed) {
        this(topic, rarity, looseWillDo, isNamed, false);
    }

    /** @param isCounted whether a figure is asked for, which "it is valued at" tells as well as what names the thing */
    TopicFit(
            List<TopicWord> topic,
            ToDoubleFunction<TopicWord> rarity,
            boolean looseWillDo,
            boolean isNamed,
            boolean isCounted) {
        this.isCounted = isCounted;
        this.topic = topic.stream()
                .map(word -> new Weighed(
                        word, Math.max(LEAST_RARITY, rarity.applyAsDouble(word)) * (word.isLoose() ? LOOSE_WEIGHT : 1)))
                .toList();
        this.anyEssential = topic.stream().anyMatch(word -> !word.isLoose());
        this.looseWillDo = looseWillDo;
        this.isNamed = isNamed;
    }

    /**
     * From 0 to 1, how much of it there is, whether or not that is enough: for what stands in an article that is about
     * the topic as a whole.
     *
     * @param places where each word of the topic stands
     */
    double share(List<Place> places) {
        double fit = 0;
        double most = 0;
        for (int i = 0; i < places.size(); i++) {
            fit += topic.get(i).weight() * places.get(i).worth();
            most += topic.get(i).weight();
        }
        return most == 0 ? 1 : fit / most;
    }

    /**
     * From 0 to 1, how much of it stands in the claim itself, names left aside; 1 where it has nothing but names.
     *
     * @param places where each word of the topic stands
     */
    double inside(List<Place> places) {
        double inside = 0;
        double most = 0;
        for (int i = 0; i < places.size(); i++) {
            var word = topic.get(i).word();
            if (word.weight() == TopicWord.Weight.SPECIFIC) {
                most += topic.get(i).weight();
                inside += places.get(i).isExcerpt() ? topic.get(i).weight() : 0;
            }
        }
        return most == 0 ? 1 : inside / most;
    }

    /**
     * From 0, not about it, to 1; 1 without a topic.
     *
     * @param places where each word of the topic stands
     */
    double of(List<Place> places) {
        if (topic.isEmpty()) {
            return 1;
        }
        double essential = 0;
        double inArticle = 0;
        double near = 0;
        boolean inside = false;
        int words = 0;
        int missing = 0;
        for (int i = 0; i < places.size(); i++) {
            var each = topic.get(i);
            var place = places.get(i);
            double weight = each.weight();
            if (!each.word().isLoose()) {
                essential += weight;
                inArticle += place == Place.NOWHERE ? 0 : weight;
                near += place.isNear() ? weight : 0;
                words++;
                missing += place == Place.NOWHERE ? 1 : 0;
            }
            inside |= place.isInside() && (isCounted || !each.word().isLoose());
        }
        boolean about = anyEssential
                ? missing <= words / (isNamed ? ONE_MISSING_OF : ONE_MISSING_OF + 1)
                        && inArticle >= IN_THE_ARTICLE * essential
                        && near >= (isNamed ? NEAR_WHO_IS_NAMED : NEAR) * essential
                        && (inside || looseWillDo)
                : looseWillDo || share(places) > 0;
        return about ? Math.max(share(places), LEAST) : 0;
    }
}
