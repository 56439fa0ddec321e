package org.onrecord.answer;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.onrecord.claim.Claim;
import org.onrecord.index.ArticleTerms;
import org.onrecord.index.Terms;
import org.onrecord.question.TopicWord;

/**
 * The terms of a claim by where they stand.
 *
 * @param content in what is said
 * @param excerpt anywhere in the excerpt
 * @param names in the names it is about, and of the party that says it
 * @param near in the paragraphs of the excerpt and in the one before
 */
record ClaimTerms(
        Claim claim,
        Set<String> content,
        Set<String> excerpt,
        Set<String> names,
        List<ArticleTerms.Part> near,
        ArticleTerms told) {

    ClaimTerms {
        near = List.copyOf(near);
    }

    static ClaimTerms of(Claim claim, ArticleTerms told) {
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

    /** Where each word of a topic stands. */
    List<Place> places(List<TopicWord> topic) {
        return topic.stream().map(word -> place(word.terms())).toList();
    }
}
