package org.onrecord.name;

import org.jspecify.annotations.Nullable;
import org.onrecord.claim.Claimant;
import org.onrecord.claim.Days;

/**
 * A claimant as articles name them.
 *
 * @param claims how many claims they make by this name in this role
 * @param printed from the first day to the last on which one of these was printed; {@code null} when no day is known
 */
public record Sighting(
        Claimant claimant, int claims, @Nullable Days printed) {}
