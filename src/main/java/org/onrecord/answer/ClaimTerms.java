package org.onrecord.answer;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.onrecord.claim.Claim;
import org.onrecord.index.Terms;

/**
 * The terms of a claim by where they stand.
 *
 * @param content in what is said
 * @param excerpt anywhere in the excerpt
 * @param names in the names it is about, and of the party that says it
 * @param near in the paragraphs of the excerpt and in the one before
 */
record ClaimTerms(
        Claim claim, Set<String> content, Set<String> excerpt, Set<String> names, List<Told.Part> near, Told told) {

    /** Where a word of the topic stands, seen from what is said: the nearest place first. */
    enum Place {
        CONTENT(1),
        EXCERPT(0.85),
        NAMES(0.75),
        NEAR(0.55),
        TITLE(0.55),
        ARTICLE(0.25),
        NOWHERE(0);

        private final double worth;

        Place(double worth) {
            this.worth = worth;
        }

        double worth() {
            return worth;
        }

        /** Whether the word is a word of the claim itself. */
        boolean isInside() {
            return compareTo(NAMES) <= 0;
        }

        /** Whether the claim can be said to be about the word. */
        boolean isNear() {
            return compareTo(TITLE) <= 0;
        }
    }

    ClaimTerms {
        near = List.copyOf(near);
    }

    static ClaimTerms of(Claim claim, Told told) {
        var names = new HashSet<String>();
        claim.about().forEach(name -> names.addAll(Terms.of(name)));
        var represents = claim.claimant().represents();
        if (represents != null) {
            names.addAll(Terms.of(represents));
        }
        return new ClaimTerms(
                claim,
                Set.copyOf(Terms.of(Ranking.content(claim))),
                Set.copyOf(Terms.of(claim.excerpt().text())),
                names,
                told.near(claim.excerpt().span()),
                told);
    }

    /** Whether one of the terms is the last name of the claimant. */
    boolean isBy(Collection<String> terms) {
        var name = Terms.of(claim.claimant().name());
        return !name.isEmpty() && terms.contains(name.getLast());
    }

    /** The nearest place that has one of the terms. */
    Place place(Collection<String> terms) {
        if (terms.stream().anyMatch(content::contains)) {
            return Place.CONTENT;
        }
        if (terms.stream().anyMatch(excerpt::contains)) {
            return Place.EXCERPT;
        }
        if (terms.stream().anyMatch(names::contains)) {
            return Place.NAMES;
        }
        if (near.stream().anyMatch(part -> terms.stream().anyMatch(part.terms()::contains))) {
            return Place.NEAR;
        }
        if (terms.stream().anyMatch(told.title()::contains)) {
            return Place.TITLE;
        }
        return told.hasAny(terms) ? Place.ARTICLE : Place.NOWHERE;
    }
}
