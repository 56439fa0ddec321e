package org.onrecord.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onrecord.article.Article;
import org.onrecord.claim.Claim;
import org.onrecord.claim.Voice;
import org.onrecord.index.ClaimIndex;
import org.onrecord.question.Form;
import org.onrecord.question.Slots;
import org.onrecord.question.TopicWord;
import org.onrecord.similarity.Similarity;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Finds the claims that fit a question's slots, best first. Safe for use by many threads. */
final class Search {

    private static final Logger log = LoggerFactory.getLogger(Search.class);

    /** What only stands beside the matter is left out where something is right on it. */
    private static final double FAR_FROM_BEST = 0.6;

    private final ClaimIndex index;
    private final Candidates candidates;
    private final Kept kept;
    private final Sources sources;
    private final Closeness closeness;

    Search(ClaimIndex index, Similarity similarity) {
        this.index = index;
        this.candidates = new Candidates(index);
        this.kept = new Kept(index);
        this.sources = new Sources(index);
        this.closeness = new Closeness(index, similarity);
    }

    /** All that fits, best first. */
    List<Ranked> find(Slots slots) {
        return narrowed(ranked(slots), slots);
    }

    /** All that fits, best first, and each claim once, with whatever tells the same. */
    List<Ranked> findFolded(Slots slots) {
        return narrowed(Folding.fold(closeness.added(ranked(slots), slots), kept), slots);
    }

    /** The same with what only stands beside the matter. */
    List<Ranked> findAround(Slots slots) {
        return Folding.fold(closeness.added(ranked(slots), slots), kept);
    }

    /** Each claim once, with whatever tells the same. */
    List<Ranked> fold(List<Ranked> ranked) {
        return Folding.fold(ranked, kept);
    }

    /** As it is shown for a question, with all who tell it. */
    Exhibit exhibit(Ranked ranked, @Nullable Slots slots) {
        return sources.exhibit(ranked, slots == null ? null : slots.printed());
    }

    /** What has the better part of the topic near to it, best first; all that were named must be. */
    List<Ranked> findPartly(Slots slots) {
        var fit = new PartlyFit(slots.topic(), this::rarity, !slots.claimants().isEmpty());
        return narrowed(fold(closeness.added(ranked(slots, fit::of), slots)), slots);
    }

    /**
     * What the slots allow that has every name of the topic near it, and another of its words unless the claimant is
     * known; what has most of the words comes first.
     */
    List<Ranked> findNear(Slots slots) {
        boolean namesWillDo = !slots.claimants().isEmpty();
        return fold(ranked(slots, terms -> PartlyFit.share(slots.topic(), terms, namesWillDo)));
    }

    /** Whether a word of a topic stands in a claim or near to it. */
    boolean isNear(Claim claim, TopicWord word) {
        var told = kept.article(claim.excerpt().article());
        return told.isPresent()
                && kept.terms(claim, told.get()).place(word.terms()).isNear();
    }

    private List<Ranked> ranked(Slots slots) {
        kept.refresh();
        if (slots.form() == Form.EVENT && slots.topic().isEmpty()) {
            return ranked(slots, terms -> 1);
        }
        return ranked(
                slots,
                new TopicFit(
                        slots.topic(),
                        this::rarity,
                        Candidates.isNarrow(slots),
                        !slots.claimants().isEmpty())::of);
    }

    private List<Ranked> ranked(Slots slots, ToDoubleFunction<ClaimTerms> fit) {
        kept.refresh();
        var ranked = new ArrayList<Ranked>();
        for (var claim : candidates.of(slots)) {
            var told = kept.article(claim.excerpt().article()).orElse(null);
            if (told != null && isVerbatim(claim, told.article())) {
                double topic = slots.topic().isEmpty() ? 1 : fit.applyAsDouble(kept.terms(claim, told));
                if (topic > 0) {
                    ranked.add(Ranking.rank(claim, told.article(), slots, topic));
                }
            }
        }
        ranked.sort(Ranking.best());
        return ranked;
    }

    /**
     * Leaves out what only tells what others are said to have said, where the claimant's own words are there; and what has
     * no figure, where a figure is asked for.
     */
    private static List<Ranked> narrowed(List<Ranked> all, Slots slots) {
        if (slots.form() == Form.FIGURE) {
            return withFigures(all, slots);
        }
        // A denial seldom repeats what it denies.
        double best = slots.form() == Form.POSITION
                ? 0
                : all.stream().mapToDouble(Ranked::topic).max().orElse(0);
        var ranked = all.stream()
                .filter(each -> each.topic() >= FAR_FROM_BEST * best)
                .toList();
        boolean own = ranked.stream().anyMatch(each -> each.claim().voice() != Voice.RETOLD);
        return own && !slots.claimants().isEmpty()
                ? ranked.stream()
                        .filter(each -> each.claim().voice() != Voice.RETOLD)
                        .toList()
                : ranked;
    }

    /** What has a figure of the thing that was asked for; where nothing has, what has any. */
    private static List<Ranked> withFigures(List<Ranked> all, Slots slots) {
        var counting = all.stream()
                .filter(each -> !Ranking.figures(each.claim(), slots.topic()).isEmpty())
                .toList();
        return counting.isEmpty()
                ? all.stream().filter(each -> Ranking.hasFigure(each.claim())).toList()
                : counting;
    }

    /** A claim that was shown before; empty when it was taken out since. */
    Optional<Ranked> again(String id) {
        kept.refresh();
        var claim = index.findClaim(id).orElse(null);
        var told =
                claim == null ? null : kept.article(claim.excerpt().article()).orElse(null);
        return claim == null || told == null || !isVerbatim(claim, told.article())
                ? Optional.empty()
                : Optional.of(new Ranked(claim, told.article(), Rank.of(0, 0, 0, 1)));
    }

    /** How well a claim that was shown fits how it is described; 0 when another one must be meant. */
    double fit(Claim claim, Slots described) {
        var wanted = described.wanted();
        boolean by = described.claimants().isEmpty() || isBy(claim, Candidates.names(described.claimants()));
        boolean does = wanted == null || wanted.isAnything() || wanted.exact().contains(claim.act());
        var told = kept.article(claim.excerpt().article());
        if (!by || !does || told.isEmpty()) {
            return 0;
        }
        var terms = kept.terms(claim, told.get());
        double fit = described.topic().isEmpty() ? 1 : 0;
        for (var word : described.topic()) {
            var place = terms.place(word.terms());
            if (!word.isLoose() && !place.isNear()) {
                return 0;
            }
            fit += place.worth();
        }
        return fit;
    }

    private static boolean isBy(Claim claim, Set<String> names) {
        return names.contains(claim.claimant().name())
                || names.contains(claim.claimant().represents())
                || claim.coClaimants().stream().anyMatch(other -> names.contains(other.name()));
    }

    boolean hasAny(Slots slots) {
        return !find(slots).isEmpty();
    }

    /** Whether all of a matter stands in a claim, in the paragraphs around it or in the title above. */
    boolean isRightOn(Claim claim, List<TopicWord> topic) {
        var told = kept.article(claim.excerpt().article());
        return told.isPresent()
                && topic.stream()
                        .filter(word -> !word.isLoose())
                        .allMatch(word -> kept.terms(claim, told.get())
                                .place(word.terms())
                                .isNear());
    }

    /** The words of a topic that stand nowhere on record. */
    Set<TopicWord> unheard(List<TopicWord> topic) {
        kept.refresh();
        return topic.stream().filter(word -> kept.count(word.terms()) == 0).collect(Collectors.toUnmodifiableSet());
    }

    /** From 0, in every claim, to 1, in none. */
    private double rarity(TopicWord word) {
        double all = 1.0 + kept.claimCount();
        return all <= 1 ? 1 : Math.log(all / (1 + Math.min(kept.count(word.terms()), all - 1))) / Math.log(all);
    }

    private static boolean isVerbatim(Claim claim, Article article) {
        if (article.holds(claim.excerpt())) {
            return true;
        }
        log.warn("claim {} is not in article {} as it is; left out", claim.id(), article.id());
        return false;
    }
}
