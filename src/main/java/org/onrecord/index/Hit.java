package org.onrecord.index;

import org.onrecord.claim.Claim;

/**
 * A claim that fits a query.
 *
 * @param topic how well it fits the query's topic, for comparing hits of one search; 0 without a topic
 */
public record Hit(Claim claim, double topic) {}
