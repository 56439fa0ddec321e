package org.onrecord.position;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
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

    private static final int MOST_TERMS = 200;
    private static final int MOST_TELLINGS = 8_000;
    /** As a reader asks again and again about what was shown to them. */
    private static final int MOST_LOOKED_UP = 1_000;

    private static final Executor HERE = Runnable::run;
    private static final int SHARED_TERMS = 2;
    /** With so many words, a quarter of them or a row of seven is three; see {@link SameClaim}. */
    private static final int LONG = 9;

    private static final int SHARED_TERMS_OF_LONG = 3;

    /** No claim of our time is beyond these, and days can still be counted from them. */
    private static final LocalDate FIRST = LocalDate.of(1, 1, 1);

    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    private final ClaimIndex index;
    private volatile @Nullable Known last;

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

        /** The claim with its article; empty when that was taken out meanwhile. */
        public static Optional<Source> find(ClaimIndex index, Claim claim) {
            return index.findArticle(claim.excerpt().article()).map(article -> new Source(claim, article));
        }

        private LocalDate printed() {
            return Objects.requireNonNullElse(article.printedOn(), LocalDate.MAX);
        }
    }

    /** The claims of other articles that tell the same, the earliest printed first. */
    public List<Source> elsewhere(Claim claim, Article article) {
        var day = article.printedOn();
        var window = window(claim.saidOn(), day);
        var known = known();
        var telling = known.telling(claim);
        if (window == null || telling.terms().isEmpty()) {
            return List.of();
        }
        var sources = new ArrayList<Source>();
        for (var other : others(claim, telling, window, known)) {
            index.findArticle(other.excerpt().article())
                    .filter(its -> SameClaim.areNear(claim.saidOn(), day, other.saidOn(), its.printedOn()))
                    .ifPresent(its -> sources.add(new Source(other, its)));
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

    /** What tells the same, if it does so on the same days. */
    private List<Claim> others(Claim claim, Telling telling, Days window, Known known) {
        var others = known.others.getIfPresent(claim);
        if (others == null) {
            others = candidates(claim, telling, window, known).stream()
                    .filter(other -> SameClaim.haveOneContent(telling, other, known::telling))
                    .toList();
            known.others.put(claim, others);
        }
        return others;
    }

    /** Whatever was said by the same in those days with some of the same words. */
    private List<Claim> candidates(Claim claim, Telling telling, Days window, Known known) {
        var by = claim.isReport() ? Set.<String>of() : names(claim, known.spellings);
        var acts = claim.isReport() ? Set.of(Act.REPORT) : Set.<Act>of();
        var topic =
                telling.terms().stream().sorted().limit(MOST_TERMS).map(Set::of).toList();
        int shared = Math.min(topic.size(), topic.size() < LONG ? SHARED_TERMS : SHARED_TERMS_OF_LONG);
        return index.saying(new ClaimQuery(by, acts, null, topic, shared, window, null, null, 1));
    }

    private static Set<String> names(Claim claim, Map<String, Set<String>> spellings) {
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

    /** Read anew when something was committed. */
    private Known known() {
        var state = index.state();
        var known = last;
        if (known == null || !known.state.equals(state)) {
            var names = new HashMap<String, Set<String>>();
            index.speakers().stream()
                    .map(Speaker::claimant)
                    .map(Claimant::name)
                    .forEach(name -> names.computeIfAbsent(Spellings.key(name), none -> new HashSet<>())
                            .add(name));
            names.values().removeIf(spellings -> spellings.size() < 2);
            known = new Known(state, Map.copyOf(names));
            last = known;
        }
        return known;
    }

    private static @Nullable Days window(@Nullable Days said, @Nullable LocalDate printed) {
        var from = said != null ? said.from() : printed;
        var to = said != null ? said.to() : printed;
        return from == null || to == null || from.isBefore(FIRST) || to.isAfter(LAST)
                ? null
                : new Days(from.minusDays(SameClaim.DAYS_OF_NEWS), to.plusDays(SameClaim.DAYS_OF_NEWS), "");
    }

    /** What is looked at with one claim after the other. */
    private static final class Known {

        private final Object state;
        /** All names on record by what is the same in their spellings. */
        private final Map<String, Set<String>> spellings;

        private final Cache<String, Telling> tellings =
                Caffeine.newBuilder().maximumSize(MOST_TELLINGS).executor(HERE).build();
        private final Cache<Claim, List<Claim>> others =
                Caffeine.newBuilder().maximumSize(MOST_LOOKED_UP).executor(HERE).build();

        Known(Object state, Map<String, Set<String>> spellings) {
            this.state = state;
            this.spellings = spellings;
        }

        Telling telling(Claim claim) {
            var telling = tellings.getIfPresent(claim.id());
            if (telling == null || !telling.claim().equals(claim)) {
                telling = Telling.of(claim);
                tellings.put(claim.id(), telling);
            }
            return telling;
        }
    }
}
