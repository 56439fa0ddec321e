package org.onrecord.answer;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.onrecord.claim.Claim;
import org.onrecord.question.Slots;
import org.onrecord.question.TopicWord;

/** Tells what of a topic a claim covers, and what of it is on record at all. Safe for use by many threads. */
final class Coverage {

    private final Kept kept;
    private final Whereabouts whereabouts;

    Coverage(Kept kept, Whereabouts whereabouts) {
        this.kept = kept;
        this.whereabouts = whereabouts;
    }

    /** Whether a word of a topic stands in a claim or near to it. */
    boolean isNear(Claim claim, TopicWord word) {
        return allStand(claim, List.of(word), Place::isNear);
    }

    /** Whether all of a matter stands in a claim, in the paragraphs around it or in the title above. */
    boolean isRightOn(Claim claim, List<TopicWord> topic) {
        return allStand(claim, essential(topic), Place::isNear);
    }

    /** Whether all of a matter stands in what a claim says. */
    boolean isSaid(Claim claim, List<TopicWord> topic) {
        return allStand(claim, essential(topic), Place.CONTENT::equals);
    }

    /** As many words of a topic as are wanted, those that tell most. */
    List<TopicWord> rarest(int most, List<TopicWord> topic) {
        kept.refresh();
        return topic.stream()
                .sorted(Comparator.comparingDouble(whereabouts::rarity).reversed())
                .limit(most)
                .toList();
    }

    /** The words of a topic that stand nowhere on record. */
    Set<TopicWord> unheard(List<TopicWord> topic) {
        kept.refresh();
        return topic.stream().filter(word -> kept.count(word.terms()) == 0).collect(Collectors.toUnmodifiableSet());
    }

    /** How well a claim that was shown fits how it is described; 0 when another one must be meant. */
    double fit(Claim claim, Slots described) {
        var wanted = described.wanted();
        boolean by = described.claimants().isEmpty() || Candidates.isBy(claim, Candidates.names(described.claimants()));
        boolean does = wanted == null || wanted.isAnything() || wanted.exact().contains(claim.act());
        var places = by && does ? whereabouts.of(claim, described.topic()) : Optional.<List<Place>>empty();
        if (places.isEmpty()) {
            return 0;
        }
        double fit = described.topic().isEmpty() ? 1 : 0;
        for (int i = 0; i < described.topic().size(); i++) {
            var place = places.get().get(i);
            if (!described.topic().get(i).isLoose() && !place.isNear()) {
                return 0;
            }
            fit += place.worth();
        }
        return fit;
    }

    private boolean allStand(Claim claim, List<TopicWord> words, Predicate<Place> isThere) {
        return whereabouts
                .of(claim, words)
                .filter(places -> places.stream().allMatch(isThere))
                .isPresent();
    }

    private static List<TopicWord> essential(List<TopicWord> topic) {
        return topic.stream().filter(word -> !word.isLoose()).toList();
    }
}
