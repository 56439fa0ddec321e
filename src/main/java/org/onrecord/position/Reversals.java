package org.onrecord.position;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.article.Article;
import org.onrecord.claim.Act;
import org.onrecord.claim.Claim;
import org.onrecord.claim.Days;
import org.onrecord.index.ClaimIndex;
import org.onrecord.index.ClaimQuery;
import org.onrecord.index.Terms;

/** Finds what a party said before that is the opposite of what it says now. Safe for use by many threads. */
public final class Reversals {

    /** Such as the thing and to whom it went: whoever shares no more may speak of another matter. */
    private static final int SHARED_TERMS = 2;

    private static final int CANDIDATES = 50;

    private final ClaimIndex index;

    public Reversals(ClaimIndex index) {
        this.index = index;
    }

    /**
     * The last denial before an admission, or the last admission before a denial, of one party on one matter; one in
     * another article rather than one that is only looked back to in the same.
     *
     * <p>Each counts by the day it was said, else by the day it was printed. Of one day a denial comes first, since "had
     * denied" stands beside what is admitted now.
     *
     * @return empty for other acts, for claimants who represent nobody, and where no day is known
     */
    public Optional<Retold.Source> before(Claim claim, Article article) {
        var opposite = opposite(claim);
        var party = claim.claimant().represents();
        var matter = matter(claim, article, party);
        if (opposite == null || party == null || matter.size() < SHARED_TERMS) {
            return Optional.empty();
        }
        var query = new ClaimQuery(
                Set.of(party),
                Set.of(opposite),
                false,
                matter.stream().sorted().map(Set::of).toList(),
                SHARED_TERMS,
                null,
                until(article),
                null,
                CANDIDATES);
        return index.search(query).stream()
                .flatMap(hit -> Retold.Source.find(index, hit.claim()).stream())
                .filter(other -> isBefore(other, new Retold.Source(claim, article)))
                .max(Comparator.comparing((Retold.Source other) -> !isOfOneArticle(other.claim(), claim))
                        .thenComparing(Reversals::day));
    }

    private static boolean isOfOneArticle(Claim one, Claim other) {
        return one.excerpt().article().equals(other.excerpt().article());
    }

    private static @Nullable Act opposite(Claim claim) {
        if (claim.negated()) {
            return null;
        }
        return claim.act() == Act.ADMIT ? Act.DENY : claim.act() == Act.DENY ? Act.ADMIT : null;
    }

    /** What a claim is about, also by the title above it: "rejected the allegations" alone does not tell. */
    private static Set<String> matter(Claim claim, Article article, @Nullable String party) {
        var terms = new HashSet<>(Terms.contentTerms(claim.contentWords()));
        claim.about().forEach(name -> terms.addAll(Terms.contentTerms(name)));
        var title = article.metadata().title().value();
        if (title != null && terms.size() < SHARED_TERMS) {
            terms.addAll(Terms.contentTerms(title));
        }
        terms.removeAll(Terms.of(party == null ? "" : party));
        return terms;
    }

    private static @Nullable Days until(Article article) {
        var day = article.printedOn();
        return day == null ? null : new Days(Days.EARLIEST, day, "");
    }

    private static boolean isBefore(Retold.Source other, Retold.Source now) {
        var before = day(other);
        var day = day(now);
        boolean known = !before.equals(LocalDate.MIN) && !day.equals(LocalDate.MIN);
        return known
                && (before.isBefore(day) || (before.equals(day) && other.claim().act() == Act.DENY));
    }

    private static LocalDate day(Retold.Source source) {
        var said = source.claim().saidOn();
        var day = said == null ? source.article().printedOn() : said.to();
        return Objects.requireNonNullElse(day, LocalDate.MIN);
    }
}
