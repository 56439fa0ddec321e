package org.onrecord.index;

import org.onrecord.claim.Claim;

/**
 * A claim that fits a query.
 *
 * @param topic how well it fits the query's topic: each group that fits adds {@value #IN_CONTENT} when one of its terms
 *     stands in the content or in the names that it is about, else {@value #IN_EXCERPT} when one stands in the excerpt,
 *     else {@value #IN_TITLE} for the article's title; 0 without a topic
 */
public record Hit(Claim claim, double topic) {

    public static final double IN_CONTENT = 2;
    public static final double IN_EXCERPT = 1;
    public static final double IN_TITLE = 0.5;
}
