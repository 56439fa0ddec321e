package org.onrecord.answer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onrecord.article.Article;
import org.onrecord.claim.Act;
import org.onrecord.claim.Claim;
import org.onrecord.index.ClaimIndex;
import org.onrecord.index.ClaimQuery;
import org.onrecord.index.Terms;
import org.onrecord.position.Positions;
import org.onrecord.question.Form;
import org.onrecord.question.Slots;
import org.onrecord.question.TopicWord;
import org.onrecord.question.Who;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Finds the claims that fit a question's slots, best first. Safe for use by many threads. */
final class Search {

    private static final Logger log = LoggerFactory.getLogger(Search.class);
    private static final int LIMIT = ClaimQuery.MAX_LIMIT;

    private final ClaimIndex index;
    private final ClaimTerms.Kept kept = new ClaimTerms.Kept();

    Search(ClaimIndex index) {
        this.index = index;
    }

    /** All that fits, ranked, not yet folded. */
    List<Ranked> find(Slots slots) {
        var fit = new TopicFit(slots.topic(), unheard(slots.topic()), isNarrow(slots));
        var articles = new HashMap<String, Optional<Article>>();
        var ranked = new ArrayList<Ranked>();
        for (var claim : candidates(slots)) {
            var article = articles.computeIfAbsent(claim.excerpt().article(), index::findArticle);
            if (article.isPresent() && isWanted(claim, slots) && isVerbatim(claim, article.get())) {
                double topic = slots.form() == Form.EVENT && slots.topic().isEmpty()
                        ? 1
                        : fit.of(kept.of(claim, article.get()));
                if (topic > 0) {
                    ranked.add(Ranking.rank(claim, article.get(), slots, topic));
                }
            }
        }
        ranked.sort(Ranking.best());
        return narrowed(ranked, slots);
    }

    /**
     * Leaves out what only tells what others are said to have said, where the claimant's own words are there; and what has
     * no figure, where a figure is asked for.
     */
    private static List<Ranked> narrowed(List<Ranked> ranked, Slots slots) {
        if (slots.form() == Form.FIGURE) {
            return ranked.stream()
                    .filter(each -> Ranking.hasFigure(each.claim()))
                    .toList();
        }
        boolean own = ranked.stream().anyMatch(each -> !each.claim().nested());
        return own && !slots.claimants().isEmpty()
                ? ranked.stream().filter(each -> !each.claim().nested()).toList()
                : ranked;
    }

    private static boolean isNarrow(Slots slots) {
        var wanted = slots.wanted();
        return !slots.claimants().isEmpty() || (wanted != null && !wanted.isAnything()) || slots.form() == Form.EVENT;
    }

    boolean hasAny(Slots slots) {
        return !find(slots).isEmpty();
    }

    /** The words of a topic that stand nowhere on record. */
    Set<TopicWord> unheard(List<TopicWord> topic) {
        var unheard = new HashSet<TopicWord>();
        for (var word : topic) {
            var query = new ClaimQuery(Set.of(), Set.of(), null, List.of(word.terms()), 1, null, null, null, 1);
            if (index.search(query).isEmpty()) {
                unheard.add(word);
            }
        }
        return unheard;
    }

    private List<Claim> candidates(Slots slots) {
        var found = new LinkedHashMap<String, Claim>();
        if (slots.form() == Form.EVENT && slots.said() != null) {
            eventQueries(slots).forEach(query -> collect(found, query));
            return List.copyOf(found.values());
        }
        collect(found, query(slots, acts(slots), negated(slots)));
        return List.copyOf(found.values());
    }

    private void collect(Map<String, Claim> found, ClaimQuery query) {
        index.search(query).forEach(hit -> found.putIfAbsent(hit.claim().id(), hit.claim()));
    }

    private static ClaimQuery query(Slots slots, Set<Act> acts, @Nullable Boolean negated) {
        var topic = slots.topic().stream()
                .map(TopicWord::terms)
                .filter(terms -> !terms.isEmpty())
                .toList();
        return new ClaimQuery(
                names(slots.claimants()),
                acts,
                negated,
                topic,
                topic.isEmpty() || (isNarrow(slots) && slots.topic().stream().allMatch(TopicWord::isLoose)) ? 0 : 1,
                slots.said(),
                slots.printed(),
                slots.outlet(),
                LIMIT);
    }

    /** What happened on a day is told by claims that name the day, and by those made on it. */
    private static Stream<ClaimQuery> eventQueries(Slots slots) {
        var said = slots.said();
        if (said == null) {
            return Stream.empty();
        }
        var from = said.from();
        var month = from.getMonth().getDisplayName(java.time.format.TextStyle.FULL, java.util.Locale.ENGLISH);
        var names = new HashSet<>(Terms.of(month));
        names.addAll(Terms.of(month.substring(0, 3)));
        names.addAll(Terms.of(month.substring(0, Math.min(4, month.length()))));
        var words = new ArrayList<Set<String>>(List.of(names));
        if (said.isOneDay()) {
            words.add(Set.of(Integer.toString(from.getDayOfMonth())));
        }
        var named = new ClaimQuery(
                names(slots.claimants()),
                Set.of(),
                null,
                words,
                words.size(),
                null,
                slots.printed(),
                slots.outlet(),
                LIMIT);
        return Stream.of(named, query(slots, Set.of(), null));
    }

    private static Set<Act> acts(Slots slots) {
        if (slots.form() == Form.POSITION) {
            return Positions.STANDS;
        }
        var wanted = slots.wanted();
        if (wanted == null || wanted.anyKin()) {
            return Set.of();
        }
        var acts = new HashSet<>(wanted.exact());
        acts.addAll(wanted.kin());
        return acts;
    }

    private static @Nullable Boolean negated(Slots slots) {
        var wanted = slots.wanted();
        if (wanted == null || wanted.isAnything() || wanted.anyKin()) {
            return null;
        }
        return wanted.negated();
    }

    /** What an outlet says in its own voice answers only where the outlet is asked, or where nobody is. */
    private static boolean isWanted(Claim claim, Slots slots) {
        if (claim.isReport() && slots.form() == Form.STATEMENTS) {
            var outlets = names(slots.claimants());
            return outlets.contains(claim.claimant().name())
                    || (slots.claimants().isEmpty()
                            && slots.wanted() != null
                            && slots.wanted().act() == Act.REPORT);
        }
        if (slots.form() == Form.EVENT && slots.said() != null) {
            return Ranking.overlap(claim.happenedOn(), slots.said()) || Ranking.overlap(claim.saidOn(), slots.said());
        }
        return true;
    }

    private static boolean isVerbatim(Claim claim, Article article) {
        if (article.holds(claim.excerpt())) {
            return true;
        }
        log.warn("claim {} is not in article {} as it is; left out", claim.id(), article.id());
        return false;
    }

    static Set<String> names(List<Who> claimants) {
        var names = new HashSet<String>();
        claimants.forEach(who -> names.addAll(who.names()));
        return names;
    }
}
