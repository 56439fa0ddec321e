package org.onrecord.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.claim.Claim;
import org.onrecord.index.Placed;
import org.onrecord.question.TopicWord;

/** Tells where the words of a topic stand, seen from a claim, and how rare they are on record. Safe for use by many threads. */
final class Whereabouts {

    private final Kept kept;

    Whereabouts(Kept kept) {
        this.kept = kept;
    }

    /** As the index told it. */
    List<Place> of(Placed placed, List<TopicWord> topic) {
        var names = kept.nameTerms(placed.claim());
        var places = new ArrayList<Place>(topic.size());
        for (int i = 0; i < topic.size(); i++) {
            var place = Place.of(placed.where().get(i));
            boolean isNamed = !place.isInside() && topic.get(i).terms().stream().anyMatch(names::contains);
            places.add(isNamed ? Place.NAMES : place);
        }
        return places;
    }

    /** Where the words of a topic stand, seen from a claim; empty when its article was taken out. */
    Optional<List<Place>> of(Claim claim, List<TopicWord> topic) {
        return kept.article(claim.excerpt().article())
                .map(article -> kept.terms(claim, article).places(topic));
    }

    /** From 0, in every claim, to 1, in none. */
    double rarity(TopicWord word) {
        double all = 1.0 + kept.claimCount();
        return all <= 1 ? 1 : Math.log(all / (1 + Math.min(kept.count(word.terms()), all - 1))) / Math.log(all);
    }
}
