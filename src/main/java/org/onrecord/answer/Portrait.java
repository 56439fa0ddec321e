package org.onrecord.answer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.onrecord.claim.Claimant;

/** Says who somebody is: nothing but what the articles call them. Stateless. */
final class Portrait {

    private static final int MOST_ROLES = 3;

    private Portrait() {}

    /**
     * For example "Ada Brandt: mayor, Springfield; 3 claims on record, the latest first."
     *
     * @param claims all of one claimant, at least one
     */
    static String of(List<Ranked> claims) {
        var name = claims.getFirst().claim().claimant().name();
        var counts = new LinkedHashMap<String, Integer>();
        claims.stream()
                .map(each -> each.claim().claimant())
                .filter(claimant -> claimant.name().equals(name))
                .map(Portrait::role)
                .filter(role -> !role.isEmpty())
                .forEach(role -> counts.merge(role, 1, Integer::sum));
        var roles = counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(MOST_ROLES)
                .map(Map.Entry::getKey)
                .toList();
        var called = roles.isEmpty() ? "the articles do not say what they are" : String.join("; also ", roles);
        return name + ": " + called + ". "
                + (claims.size() == 1
                        ? "One claim on record:"
                        : claims.size() + " claims on record, the latest first:");
    }

    private static String role(Claimant claimant) {
        var parts = new ArrayList<String>();
        if (claimant.role() != null) {
            parts.add(claimant.role());
        }
        var represents = claimant.represents();
        if (represents != null
                && !represents.equals(claimant.name())
                && parts.stream().noneMatch(part -> part.contains(represents))) {
            parts.add(represents);
        }
        return String.join(", ", parts);
    }
}
