package org.onrecord.position;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onrecord.article.Article;
import org.onrecord.claim.Act;
import org.onrecord.claim.Claim;
import org.onrecord.claim.Claimant;
import org.onrecord.claim.Days;
import org.onrecord.index.ClaimIndex;
import org.onrecord.index.ClaimQuery;
import org.onrecord.index.Speaker;
import org.onrecord.name.Spellings;

/**
 * Finds where a claim is told again: in its own article, and in all others of an index. Safe for use by many threads.
 *
 * <p>Which claims tell the same follows from the claims alone ({@link SameClaim}) and is looked up when it is asked for.
 * Candidates come by the claimant, the days and the words, so that a lookup costs no more in a large index.
 */
public final class Retold {

    /** The best fits to the words; further down nothing is told again. */
    private static final int CANDIDATES = 200;

    private static final int MOST_TERMS = 200;
    private static final int SHARED_TERMS = 2;
    /** No claim of our time is beyond these, and days can still be counted from them. */
    private static final LocalDate FIRST = LocalDate.of(1, 1, 1);

    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    private final ClaimIndex index;
    private volatile Spelled spelled = new Spelled(new Object(), Map.of());

    public Retold(ClaimIndex index) {
        this.index = index;
    }

    /** A claim and the article that tells it. */
    public record Source(Claim claim, Article article) {

        /** The earliest printed first; articles whose day is not known last. */
        static final Comparator<Source> EARLIEST_FIRST = Comparator.comparing(Source::printed)
                .thenComparing(source -> source.article().file())
                .thenComparing(source -> source.article().id())
                .thenComparing(source -> source.claim().excerpt().start())
                .thenComparing(source -> source.claim().id());

        private LocalDate printed() {
            return Objects.requireNonNullElse(printedOn(article), LocalDate.MAX);
        }
    }

    /** The claims of other articles that tell the same, the earliest printed first. */
    public List<Source> elsewhere(Claim claim, Article article) {
        var day = printedOn(article);
        var window = window(claim.saidOn(), day);
        var telling = Telling.of(claim);
        if (window == null || telling.terms().isEmpty()) {
            return List.of();
        }
        var sources = new ArrayList<Source>();
        for (var hit : index.search(query(claim, telling, window))) {
            if (SameClaim.haveOneContent(telling, hit.claim())) {
                index.findArticle(hit.claim().excerpt().article())
                        .filter(other -> SameClaim.areNear(
                                claim.saidOn(), day, hit.claim().saidOn(), printedOn(other)))
                        .ifPresent(other -> sources.add(new Source(hit.claim(), other)));
            }
        }
        sources.sort(Source.EARLIEST_FIRST);
        return List.copyOf(sources);
    }

    /** The claim with the ids of all claims that tell the same: first those of its own article. */
    public Claim linked(Claim claim, Article article) {
        var ids = Stream.concat(
                        claim.sameAs().stream(),
                        elsewhere(claim, article).stream()
                                .map(source -> source.claim().id()))
                .distinct()
                .toList();
        return claim.withSameAs(ids);
    }

    private ClaimQuery query(Claim claim, Telling telling, Days window) {
        var topic =
                telling.terms().stream().sorted().limit(MOST_TERMS).map(Set::of).toList();
        return new ClaimQuery(
                claim.isReport() ? Set.of() : names(claim),
                claim.isReport() ? Set.of(Act.REPORT) : Set.of(),
                null,
                topic,
                Math.min(telling.terms().size(), SHARED_TERMS),
                window,
                null,
                null,
                CANDIDATES);
    }

    private Set<String> names(Claim claim) {
        var spellings = spellings();
        var names = new HashSet<String>();
        Stream.concat(Stream.of(claim.claimant()), claim.coClaimants().stream()).forEach(claimant -> {
            names.add(claimant.name());
            names.addAll(spellings.getOrDefault(Spellings.key(claimant.name()), Set.of()));
            if (claimant.represents() != null) {
                names.add(claimant.represents());
            }
        });
        return names;
    }

    /** All names on record by what is the same in their spellings; counted anew when something was committed. */
    private Map<String, Set<String>> spellings() {
        var state = index.state();
        var known = spelled;
        if (!known.state().equals(state)) {
            var names = new HashMap<String, Set<String>>();
            index.speakers().stream()
                    .map(Speaker::claimant)
                    .map(Claimant::name)
                    .forEach(name -> names.computeIfAbsent(Spellings.key(name), none -> new HashSet<>())
                            .add(name));
            names.values().removeIf(spellings -> spellings.size() < 2);
            known = new Spelled(state, Map.copyOf(names));
            spelled = known;
        }
        return known.names();
    }

    private static @Nullable Days window(@Nullable Days said, @Nullable LocalDate printed) {
        var from = said != null ? said.from() : printed;
        var to = said != null ? said.to() : printed;
        return from == null || to == null || from.isBefore(FIRST) || to.isAfter(LAST)
                ? null
                : new Days(from.minusDays(SameClaim.DAYS_OF_NEWS), to.plusDays(SameClaim.DAYS_OF_NEWS), "");
    }

    private static @Nullable LocalDate printedOn(Article article) {
        return article.metadata().published().value();
    }

    private record Spelled(Object state, Map<String, Set<String>> names) {}
}
