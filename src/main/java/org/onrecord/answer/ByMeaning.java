package org.onrecord.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.onrecord.claim.Claim;
import org.onrecord.question.Form;
import org.onrecord.question.Slots;
import org.onrecord.question.TopicWord;
import org.onrecord.similarity.Similarity;
import org.onrecord.similarity.Vector;

/**
 * Finds what a question means where no claim has its words: "what strings does she attach to the fund?" is answered by the
 * conditions that she names. Safe for use by many threads.
 *
 * <p>Whose claims, of what act and of which days is settled by the slots, as ever. Meaning only tells whether a claim that
 * they allow is on the topic, and only where every name of the topic stands near the claim, and another of its words too
 * unless the claimant is known. A topic is compared with what is said where the claimant is known; else with the whole
 * claim and its claimant's name, since a question may describe who speaks.
 *
 * <p>The least likenesses are those that kept apart what answers and what does not, over the conversations among the
 * tests: likeness alone does not, see {@link Closeness}, but with these conditions it does.
 */
final class ByMeaning {

    private static final int MOST_COMPARED = 24;

    private static final double LEAST_LIKENESS = 0.7;
    /** A topic alone is less like anything than a question with its names; what it shares in words makes up for it. */
    private static final double WORTH_OF_WORDS = 0.15;

    private static final double BESIDE_THE_BEST = 0.06;

    private final Search search;
    private final Similarity similarity;

    private record Alike(Ranked ranked, double likeness) {}

    ByMeaning(Search search, Similarity similarity) {
        this.search = search;
        this.similarity = similarity;
    }

    /** The claims that mean what is asked for, the likest first; empty where none does, or nothing can be compared. */
    List<Ranked> find(Slots slots) {
        boolean other = slots.form() == Form.EVENT || slots.form() == Form.QUOTATION;
        if (slots.topic().isEmpty() || other) {
            return List.of();
        }
        var near = search.findNear(slots).stream()
                .filter(each -> slots.form() != Form.FIGURE || Ranking.hasFigure(each.claim()))
                .limit(MOST_COMPARED)
                .toList();
        return near.isEmpty()
                ? List.of()
                : similarity
                        .findVector(inWords(slots))
                        .map(asked -> likest(near, slots, asked))
                        .orElse(List.of());
    }

    private List<Ranked> likest(List<Ranked> near, Slots slots, Vector asked) {
        boolean whoIsNamed = !slots.claimants().isEmpty();
        var alike = new ArrayList<Alike>();
        for (var each : near) {
            var text = whoIsNamed ? each.claim().contentWords() : inWords(each.claim());
            double cosine = similarity.findVector(text).map(asked::cosine).orElse(0.0);
            double likeness = cosine + (whoIsNamed ? WORTH_OF_WORDS * each.topic() : 0);
            if (likeness >= LEAST_LIKENESS) {
                alike.add(new Alike(each, likeness));
            }
        }
        alike.sort(Comparator.comparingDouble(Alike::likeness).reversed());
        return alike.stream()
                .filter(each -> each.likeness() >= alike.getFirst().likeness() - BESIDE_THE_BEST)
                .map(Alike::ranked)
                .toList();
    }

    private static String inWords(Slots slots) {
        var topic = slots.topic().stream().map(TopicWord::word).collect(Collectors.joining(" "));
        var wanted = slots.wanted();
        return wanted == null || wanted.isAnything() || !slots.claimants().isEmpty()
                ? topic
                : wanted.word() + " " + topic;
    }

    private static String inWords(Claim claim) {
        return claim.claimant().name() + ": " + claim.excerpt().text();
    }
}
