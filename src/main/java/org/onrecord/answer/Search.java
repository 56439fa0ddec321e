package org.onrecord.answer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onrecord.article.Article;
import org.onrecord.claim.Act;
import org.onrecord.claim.Claim;
import org.onrecord.index.ArticleTerms;
import org.onrecord.index.ClaimIndex;
import org.onrecord.index.Placed;
import org.onrecord.question.Form;
import org.onrecord.question.Slots;
import org.onrecord.similarity.Similarity;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Finds the claims that fit a question's slots, best first. Safe for use by many threads. */
final class Search {

    private static final Logger log = LoggerFactory.getLogger(Search.class);

    /** So many tell most often whether there is anything at all. */
    private static final int FIRST = 20;

    /** A matter that is in more stories is described too loosely to tell who is meant in them. */
    private static final int MOST_STORIES = 3;

    private static final double TOLD_IN_SO_MANY_WORDS = 1.5;

    private final ClaimIndex index;
    private final Candidates candidates;
    private final Kept kept;
    private final Sources sources;
    private final OwnWords ownWords;
    private final Closeness closeness;
    private final Whereabouts whereabouts;
    private final Coverage coverage;
    private final Nearby nearby;
    private final Nearest nearest;

    Search(ClaimIndex index, Similarity similarity) {
        this.index = index;
        this.kept = new Kept(index);
        this.candidates = new Candidates(kept);
        this.sources = new Sources(index, kept);
        this.ownWords = new OwnWords(kept);
        this.closeness = new Closeness(index, similarity);
        this.whereabouts = new Whereabouts(kept);
        this.coverage = new Coverage(kept, whereabouts);
        this.nearby = new Nearby(kept, whereabouts);
        this.nearest = new Nearest(candidates, whereabouts, nearby, closeness);
    }

    /** What of a topic the claims cover. */
    Coverage coverage() {
        return coverage;
    }

    /** All that fits, best first. */
    List<Ranked> find(Slots slots) {
        return Narrowing.of(ranked(slots), slots);
    }

    /** All that fits, best first, and each claim once, with whatever tells the same. */
    List<Ranked> findFolded(Slots slots) {
        kept.refresh();
        return kept.found(slots, () -> Narrowing.of(foldedAround(slots), slots));
    }

    /** All of one act that fits, best first, whatever act the slots want. */
    List<Ranked> findDone(Act act, Slots slots) {
        kept.refresh();
        return Narrowing.of(ranked(candidates.done(act, slots), slots, fit(slots)), slots);
    }

    /** All that fits and has so many words of the topic, and what only stands beside the matter, best first. */
    List<Ranked> findSharing(int words, Slots slots) {
        kept.refresh();
        return ranked(candidates.sharing(Math.min(words, slots.topic().size()), slots), slots, fit(slots));
    }

    private List<Ranked> foldedAround(Slots slots) {
        var seen = nearby.counted(ranked(slots), slots, fit(slots));
        return Folding.fold(closeness.added(ownWords.counted(seen, slots), slots), kept);
    }

    /** All claims of some articles that fit, best first, each once; however many others the index would rather look at. */
    List<Ranked> findIn(Collection<String> articles, Slots slots) {
        kept.refresh();
        return findIn(articles, slots, any -> true, fit(slots));
    }

    private List<Ranked> findIn(
            Collection<String> articles, Slots slots, Predicate<Claim> isWanted, ToDoubleFunction<List<Place>> fit) {
        var ranked = new ArrayList<Ranked>();
        for (var article : articles) {
            kept.article(article)
                    .ifPresent(told -> index.claimsOf(article).stream()
                            .filter(claim -> Candidates.allows(claim, told.article(), slots) && isWanted.test(claim))
                            .map(claim -> ranked(claim, told, slots, fit))
                            .filter(each -> each.topic() > 0)
                            .forEach(ranked::add));
        }
        ranked.sort(Ranking.best());
        return Folding.fold(Narrowing.of(ranked, slots), kept);
    }

    /**
     * What fits that stands in the stories of a matter, best first, each once: the matter need not stand in each claim
     * itself.
     *
     * @param isWanted what the slots cannot tell, such as by whom it may be
     */
    List<Ranked> findAround(Slots slots, Predicate<Claim> isWanted) {
        kept.refresh();
        var fit = topicFit(slots);
        var stories = stories(ranked(candidates.of(slots), slots, fit::of).stream());
        return findIn(stories, slots, isWanted, fit::share);
    }

    /** What fits but for its topic and stands in the stories that have all of that, best first, each once. */
    List<Ranked> findInStoriesOf(Slots slots) {
        var matter = Slots.of(Form.MATTER).withTopic(slots.topic()).withTime(slots.said(), slots.printed());
        var stories = stories(find(matter).stream().filter(each -> coverage.isRightOn(each.claim(), slots.topic())));
        return findIn(stories, slots, any -> true, topicFit(slots)::share);
    }

    /** The articles of the best. */
    private static Set<String> stories(Stream<Ranked> best) {
        return best.map(Ranked::article).distinct().limit(MOST_STORIES).collect(Collectors.toUnmodifiableSet());
    }

    /** What fits as well as it must where it is known by whom it is, best first, each once. */
    List<Ranked> findBy(Predicate<Claim> isBy, Slots slots) {
        kept.refresh();
        var placed = candidates.of(slots).stream()
                .filter(each -> isBy.test(each.claim()))
                .toList();
        ToDoubleFunction<List<Place>> fit = topicFit(slots)::of;
        return fold(Narrowing.of(ranked(placed, slots, fit), slots));
    }

    private TopicFit topicFit(Slots slots) {
        return new TopicFit(slots.topic(), whereabouts::rarity, true, true);
    }

    private Ranked ranked(Claim claim, ArticleTerms told, Slots slots, ToDoubleFunction<List<Place>> fit) {
        var topic = slots.topic();
        double fits =
                topic.isEmpty() ? 1 : fit.applyAsDouble(kept.terms(claim, told).places(topic));
        var article = told.article();
        return Ranking.rank(new Placed(claim, List.of(), article.printedOn(), article.file()), slots, fits);
    }

    /** Each claim once, with whatever tells the same. */
    List<Ranked> fold(List<Ranked> ranked) {
        return Folding.fold(ranked, kept);
    }

    /** As it is shown for a question, with all who tell it; empty when it is not in its article word for word. */
    Optional<Exhibit> exhibit(Ranked ranked, @Nullable Slots slots) {
        return verbatim(ranked.claim())
                .map(article -> sources.exhibit(ranked, article, slots == null ? null : slots.printed()));
    }

    /** What comes near to a topic that nothing has in its words; see {@link Nearest}. */
    List<Ranked> findNear(Slots slots) {
        kept.refresh();
        return fold(nearest.find(slots));
    }

    /** What may come near to a topic, each with its {@link Fit}. */
    List<Ranked> measured(Slots slots) {
        kept.refresh();
        return nearest.measured(slots);
    }

    /** The terms of the title that a claim stands under. */
    Set<String> title(Ranked ranked) {
        return title(ranked.article());
    }

    /** Whether an article has one of these terms. */
    boolean tells(String article, Set<String> terms) {
        return kept.article(article).filter(told -> told.hasAny(terms)).isPresent();
    }

    /** The terms of the title of an article. */
    Set<String> title(String article) {
        return kept.article(article).map(ArticleTerms::title).orElse(Set.of());
    }

    private List<Ranked> ranked(Slots slots) {
        return ranked(slots, Candidates.MOST);
    }

    private List<Ranked> ranked(Slots slots, int most) {
        kept.refresh();
        return ranked(slots, most, fit(slots));
    }

    private ToDoubleFunction<List<Place>> fit(Slots slots) {
        return slots.form() == Form.EVENT && slots.topic().isEmpty()
                ? places -> 1
                : new TopicFit(
                        slots.topic(),
                        whereabouts::rarity,
                        Candidates.isNarrow(slots),
                        !slots.claimants().isEmpty(),
                        slots.form() == Form.FIGURE)::of;
    }

    private List<Ranked> ranked(Slots slots, int most, ToDoubleFunction<List<Place>> fit) {
        kept.refresh();
        return ranked(candidates.of(slots, most), slots, fit);
    }

    private List<Ranked> ranked(List<Placed> found, Slots slots, ToDoubleFunction<List<Place>> fit) {
        var ranked = new ArrayList<Ranked>();
        var calledSo = CalledSo.of(slots);
        var words = new TopicFit(slots.topic(), whereabouts::rarity, false, false);
        for (var placed : found) {
            var places = slots.topic().isEmpty() ? List.<Place>of() : whereabouts.of(placed, slots.topic());
            double topic = slots.topic().isEmpty() ? 1 : fit.applyAsDouble(places);
            if (topic > 0) {
                var each = Ranking.rank(placed, slots, topic);
                ranked.add(slots.form() == Form.MATTER ? ofMatter(each, words.inside(places)) : each);
                calledSo.see(each, places);
            }
        }
        calledSo.narrow(ranked);
        var all = News.isAsked(slots) ? News.marked(ranked) : ranked;
        all.sort(Ranking.best());
        return all;
    }

    /** How a matter stands is told by what has its words, rather than by what stands beside it. */
    private static Ranked ofMatter(Ranked ranked, double inside) {
        var rank = ranked.rank();
        return ranked.withRank(rank.withForm(rank.form() + TOLD_IN_SO_MANY_WORDS * inside));
    }

    /** A claim that was shown before; empty when it was taken out since. */
    Optional<Ranked> again(String id) {
        kept.refresh();
        return index.findClaim(id).flatMap(claim -> verbatim(claim).map(article -> again(claim, article)));
    }

    private static Ranked again(Claim claim, Article article) {
        var placed = new Placed(claim, List.of(), article.printedOn(), article.file());
        return new Ranked(placed, Rank.of(0, 0, 0, 1));
    }

    /** Most often one of the first does, or there are no more. */
    boolean hasAny(Slots slots) {
        return !Narrowing.of(ranked(slots, FIRST), slots).isEmpty()
                || (candidates.of(slots, FIRST).size() >= FIRST && !find(slots).isEmpty());
    }

    /** The article of a claim, whether or not it still holds the claim's words. */
    Optional<Article> article(Claim claim) {
        return kept.article(claim.excerpt().article()).map(ArticleTerms::article);
    }

    /** The article of a claim, if the claim's excerpt stands in it word for word. */
    private Optional<Article> verbatim(Claim claim) {
        var article = article(claim);
        if (article.isPresent() && !article.get().holds(claim.excerpt())) {
            log.warn(
                    "claim {} is not in article {} as it is; left out",
                    claim.id(),
                    claim.excerpt().article());
            return Optional.empty();
        }
        return article;
    }
}
