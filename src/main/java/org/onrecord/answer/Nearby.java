package org.onrecord.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.onrecord.claim.Claim;
import org.onrecord.index.Placed;
import org.onrecord.question.Slots;
import org.onrecord.question.TopicWord;
import org.onrecord.question.Who;

/**
 * Looks how near the words of a topic stand to what they do not stand in. A paragraph may be long and tell of ten matters:
 * what was said of the last is not about the first. And an answer in an interview is about all that it was asked, however
 * few of these words it takes up again: "No, not at all."
 *
 * <p>The index tells only in which paragraph a word stands, so that is read off the best claims only. Safe for use by many
 * threads.
 */
final class Nearby {

    /** Of each the article is read, so it is done for no more than may be shown. */
    private static final int MOST = 20;

    /** Where so many are not about the topic, none is. */
    private static final int MOST_LOOKED_AT = 24;

    private final Kept kept;
    private final Whereabouts whereabouts;

    Nearby(Kept kept, Whereabouts whereabouts) {
        this.kept = kept;
        this.whereabouts = whereabouts;
    }

    /**
     * The same claims, best first, without those that are not about the topic when looked at closely. Where none is, they
     * are kept unless it was asked for somebody by name, who then said nothing about it.
     *
     * @param fit how well a claim fits by where the words of the topic stand
     */
    List<Ranked> counted(List<Ranked> best, Slots slots, ToDoubleFunction<List<Place>> fit) {
        if (slots.topic().isEmpty()) {
            return best;
        }
        var ranked = new ArrayList<Ranked>();
        int looked = 0;
        while (looked < Math.min(MOST_LOOKED_AT, best.size()) && ranked.size() < MOST) {
            var each = best.get(looked++);
            var places = whereabouts.of(each.placed(), slots.topic());
            var seen = seen(each.claim(), slots.topic(), places);
            double words = seen.equals(places) ? each.topic() : fit.applyAsDouble(seen);
            if (words > 0) {
                ranked.add(each.withRank(each.rank().withWords(words)));
            }
        }
        if (ranked.isEmpty()) {
            boolean isNamed =
                    !slots.claimants().isEmpty() && slots.claimants().stream().noneMatch(Who::described);
            return isNamed ? ranked : best;
        }
        ranked.addAll(best.subList(looked, best.size()));
        ranked.sort(Ranking.best());
        return ranked;
    }

    /** Where the words of a topic stand, looked at closely. */
    List<Place> of(Placed placed, List<TopicWord> topic) {
        return seen(placed.claim(), topic, whereabouts.of(placed, topic));
    }

    private List<Place> seen(Claim claim, List<TopicWord> topic, List<Place> places) {
        var seen = new ArrayList<Place>(places);
        for (int i = 0; i < seen.size(); i++) {
            var terms = topic.get(i).terms();
            if (seen.get(i) != Place.CONTENT && terms.stream().anyMatch(kept.termsOfQuestion(claim)::contains)) {
                seen.set(i, Place.CONTENT);
            }
            if (seen.get(i) == Place.NEAR && terms.stream().noneMatch(kept.termsBeside(claim)::contains)) {
                boolean inTitle = kept.article(claim.excerpt().article())
                        .filter(article -> terms.stream().anyMatch(article.title()::contains))
                        .isPresent();
                seen.set(i, inTitle ? Place.TITLE : Place.ARTICLE);
            }
        }
        return seen;
    }
}
