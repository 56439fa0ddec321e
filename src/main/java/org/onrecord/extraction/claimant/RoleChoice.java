package org.onrecord.extraction.claimant;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onrecord.name.Role;

/**
 * Chooses among the roles that one article names a person by. All of them are true; shown is the one that says most of whom
 * they speak for: the office of a state before that of a party, what somebody is before what they were or want to be.
 */
final class RoleChoice {

    private static final Pattern OFFICE = Pattern.compile(
            "(?i)\\b(?:president|prime minister|premier|taoiseach|chancellor|king|queen|emperor|emir|sultan|pope|minister|secretary of state"
                    + "|(?:foreign|home|defen[cs]e|treasury|commerce|interior|transport|transportation|health|energy|education|justice|labou?r) secretary"
                    + "|attorney general|speaker|governor|mayor|senator|congress(?:man|woman)|representative)\\b");
    private static final Pattern NOT_NOW = Pattern.compile(
            "(?i)\\b(?:former|formerly|ex|late|then|onetime|one-time|ousted|deposed|retired|now-former|elect|designate|candidate|nominee|contender"
                    + "|hopeful|challenger|opponent|frontrunner|runner-up|predecessor|successor)\\b");
    private static final Pattern SECONDARY = Pattern.compile(
            "(?i)\\b(?:aide|adviser|advisor|spokes(?:man|woman|person)|secretary to|press secretary|deputy|assistant|supporter|critic|ally"
                    + "|wife|husband|son|daughter|father|mother|brother|sister|widow|widower|friend|lawyer|attorney for)\\b");

    private RoleChoice() {}

    /** The first of the best; {@code null} where there is none. */
    static @Nullable Role of(List<Role> roles) {
        return roles.stream().max(Comparator.comparingInt(RoleChoice::rank)).orElse(null);
    }

    private static int rank(Role role) {
        boolean now = !NOT_NOW.matcher(role.title()).find();
        boolean office = OFFICE.matcher(role.title()).find()
                && !SECONDARY.matcher(role.title()).find();
        return (now && office ? 4 : 0) + (role.of() != null ? 2 : 0) + (now ? 1 : 0);
    }
}
