package org.onrecord.name;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onrecord.claim.Claimant;
import org.onrecord.claim.Days;

/**
 * What is known of one person over all articles. Where several persons have one name, all of them are in one, and what
 * would tell them apart is not told.
 *
 * @param name the one that stands for all their spellings
 * @param sightings by articles, and terms of office without claims
 */
record Dossier(String name, List<Sighting> sightings) {

    /** For how long before and after an article somebody may be taken to hold the office it tells. */
    private static final int AROUND_ARTICLES = 400;
    /** Months of terms are not days, and who is elected is often called by the office already. */
    private static final int AROUND_TERMS = 45;

    private static final Pattern FORMER = Pattern.compile("(?i)^(?:former|ex|late|then)[\\s-]+");

    Dossier {
        sightings = List.copyOf(sightings);
    }

    /** Whether an article's "President Garnier" can be this person, by an office that is known otherwise. */
    boolean fits(Sighting shortNamed, Roles roles) {
        var claimant = shortNamed.claimant();
        var role = claimant.role();
        return role != null
                && sightings.stream()
                        .filter(known -> isOffice(known.claimant(), role, claimant.represents(), roles))
                        .anyMatch(known -> isOnceHeld(known, role) || agree(known, shortNamed.printed()));
    }

    /** Whom this person represents in a role, where the article doesn't say it; empty when that isn't certain. */
    Optional<String> represents(Sighting sighting, Roles roles) {
        var role = sighting.claimant().role();
        return role == null
                ? only(known ->
                        known.claims() > 0 && isOfOne(known.claimant(), roles) && agree(known, sighting.printed()))
                : only(known -> isSameOffice(known.claimant(), role, null, roles)
                        && (isOnceHeld(known, role) || agree(known, sighting.printed())));
    }

    private Optional<String> only(Predicate<Sighting> wanted) {
        var represented = new HashSet<String>();
        sightings.stream().filter(wanted).forEach(known -> {
            var represents = known.claimant().represents();
            if (represents != null) {
                represented.add(represents);
            }
        });
        return represented.size() == 1 ? represented.stream().findFirst() : Optional.empty();
    }

    /** An office that tells two persons of one last name apart: whose it is must be known from one of the articles. */
    private static boolean isOffice(Claimant known, String role, @Nullable String represents, Roles roles) {
        boolean whose = represents != null
                ? represents.equals(known.represents())
                : known.represents() != null
                        && roles.isOfOne(FORMER.matcher(role).replaceFirst(""));
        boolean openHere = represents != null && known.represents() == null && isOfOne(known, roles);
        return (whose || openHere) && isSameOffice(known, role, represents, roles);
    }

    private static boolean isSameOffice(Claimant known, String role, @Nullable String represents, Roles roles) {
        return known.role() != null
                && (roles.samePrinted(known.role(), known.represents(), role, represents)
                        || roles.samePrinted(
                                known.role(),
                                known.represents(),
                                FORMER.matcher(role).replaceFirst(""),
                                represents));
    }

    private static boolean isOfOne(Claimant known, Roles roles) {
        return known.role() != null && roles.isOfOne(known.role());
    }

    private static boolean isOnceHeld(Sighting known, String role) {
        return known.claims() == 0 && FORMER.matcher(role).find();
    }

    private static boolean agree(Sighting known, @Nullable Days printed) {
        var held = known.printed();
        if (held == null || printed == null) {
            return true;
        }
        int around = known.claims() > 0 ? AROUND_ARTICLES : AROUND_TERMS;
        return !held.from().minusDays(around).isAfter(printed.from())
                && (held.to().equals(LocalDate.MAX)
                        || !held.to().plusDays(around).isBefore(printed.to()));
    }
}
