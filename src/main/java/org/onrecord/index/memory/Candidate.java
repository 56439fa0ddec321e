package org.onrecord.index.memory;

import static java.util.Comparator.comparingDouble;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;
import static java.util.Comparator.reverseOrder;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onrecord.article.Article;
import org.onrecord.claim.Claim;
import org.onrecord.claim.Claimant;
import org.onrecord.claim.Days;
import org.onrecord.index.ArticleTerms;
import org.onrecord.index.ClaimQuery;
import org.onrecord.index.Hit;
import org.onrecord.index.Placed;
import org.onrecord.index.Terms;
import org.onrecord.index.Where;

/** A claim with its article, to be held against a query. */
record Candidate(Claim claim, Article article) {

    /** The best fit first, then the earliest or latest printed, those without a day last; equal ones stay as they were. */
    static Comparator<Candidate> bestFirst(ClaimQuery query) {
        Comparator<LocalDate> days = query.latestFirst() ? reverseOrder() : naturalOrder();
        return comparingDouble((Candidate candidate) -> candidate.topic(query))
                .reversed()
                .thenComparing(Candidate::printed, nullsLast(days));
    }

    Hit hit(ClaimQuery query) {
        return new Hit(claim, topic(query));
    }

    Placed placed(ClaimQuery query) {
        var around = ArticleTerms.of(article);
        return new Placed(
                claim, query.topic().stream().map(group -> where(group, around)).toList(), printed(), article.file());
    }

    private Where where(Set<String> group, ArticleTerms around) {
        if (!Collections.disjoint(group, Terms.of(claim.contentWords()))) {
            return Where.CONTENT;
        }
        if (!Collections.disjoint(group, Terms.of(claim.excerpt().text()))) {
            return Where.EXCERPT;
        }
        if (!Collections.disjoint(
                group, ArticleTerms.all(around.near(claim.excerpt().span())))) {
            return Where.NEAR;
        }
        if (!Collections.disjoint(group, around.title())) {
            return Where.TITLE;
        }
        return around.hasAny(group) ? Where.ARTICLE : Where.NOWHERE;
    }

    boolean fits(ClaimQuery query) {
        return (!query.asksWho() || isBy(query))
                && (query.acts().isEmpty() || query.acts().contains(claim.act()))
                && (query.negated() == null || query.negated() == claim.negated())
                && (query.said() == null || fallsIn(query.said(), said()))
                && (query.printed() == null || fallsIn(query.printed(), day(printed())))
                && (query.outlet() == null
                        || query.outlet().equals(article.metadata().outlet().value()))
                && query.topic().stream().filter(group -> weight(group) > 0).count() >= query.topicAtLeast();
    }

    /** Whether it fits by the words of its content alone. */
    boolean says(ClaimQuery query) {
        var said = Terms.of(claim.contentWords());
        return fits(query.withTopicAtLeast(0))
                && query.topic().stream()
                                .filter(group -> !Collections.disjoint(group, said))
                                .count()
                        >= query.topicAtLeast();
    }

    private boolean isBy(ClaimQuery query) {
        return !Collections.disjoint(query.claimants(), names()) || claimants().anyMatch(query.speakers()::contains);
    }

    Stream<Claimant> claimants() {
        return Stream.concat(Stream.of(claim.claimant()), claim.coClaimants().stream());
    }

    private double topic(ClaimQuery query) {
        return query.topic().stream().mapToDouble(this::weight).sum();
    }

    /** What a group of terms of like meaning adds to the fit. */
    private double weight(Set<String> group) {
        if (!Collections.disjoint(group, contentTerms())) {
            return Hit.IN_CONTENT;
        }
        if (!Collections.disjoint(group, Terms.of(claim.excerpt().text()))) {
            return Hit.IN_EXCERPT;
        }
        var title = article.metadata().title().value();
        return title != null && !Collections.disjoint(group, Terms.of(title)) ? Hit.IN_TITLE : 0;
    }

    private Set<String> contentTerms() {
        var terms = new HashSet<String>();
        claim.content().forEach(span -> terms.addAll(Terms.of(claim.words(span))));
        claim.about().forEach(name -> terms.addAll(Terms.of(name)));
        return terms;
    }

    private Set<String> names() {
        var names = new HashSet<String>();
        claimants()
                .flatMap(claimant -> Stream.of(claimant.name(), claimant.represents()))
                .filter(Objects::nonNull)
                .forEach(names::add);
        return names;
    }

    /** From the first day to the last on which one of these was printed; {@code null} when no day is known. */
    static @Nullable Days printed(List<Candidate> candidates) {
        var days = candidates.stream()
                .map(Candidate::printed)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        return days.isEmpty() ? null : new Days(days.getFirst(), days.getLast(), "");
    }

    private static boolean fallsIn(Days wanted, @Nullable Days days) {
        return days != null && wanted.overlaps(days);
    }

    private @Nullable Days said() {
        return claim.saidOn() != null ? claim.saidOn() : day(printed());
    }

    private @Nullable LocalDate printed() {
        return article.printedOn();
    }

    private static @Nullable Days day(@Nullable LocalDate day) {
        return day == null ? null : Days.on(day, "");
    }
}
