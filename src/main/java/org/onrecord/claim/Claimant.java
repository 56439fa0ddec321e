package org.onrecord.claim;

import org.jspecify.annotations.Nullable;

/**
 * Who is on record: a person, body or state.
 *
 * @param name canonical; a state by its short English name in CLDR ("United States", "Iran")
 * @param role what the person is named by, for example "Foreign Minister"; {@code null} for states and bodies, and where
 *     the article names none
 * @param represents the state or body spoken for; a state, and a body that is itself the party, represents itself;
 *     {@code null} for outlets, agencies and persons who speak for nobody
 */
public record Claimant(
        String name, @Nullable String role, @Nullable String represents) {

    public Claimant {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a claimant needs a name");
        }
    }
}
