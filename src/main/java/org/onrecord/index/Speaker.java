package org.onrecord.index;

import org.onrecord.claim.Claimant;

/**
 * Somebody who is on record.
 *
 * @param claims how many claims there are by this name in this role
 */
public record Speaker(Claimant claimant, int claims) {}
