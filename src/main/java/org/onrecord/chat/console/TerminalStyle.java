package org.onrecord.chat.console;

import java.util.Map;
import java.util.Set;

/**
 * What a terminal can show.
 *
 * @param colour whether parts are told apart by colour and weight
 * @param links whether links can be clicked on (OSC 8)
 */
public record TerminalStyle(boolean colour, boolean links) {

    public static final TerminalStyle BARE = new TerminalStyle(false, false);
    public static final TerminalStyle FULL = new TerminalStyle(true, true);

    private static final Set<String> WITHOUT_LINKS = Set.of("linux", "screen", "vt100", "vt220", "cons25");
    private static final int FIRST_VTE_WITH_LINKS = 5000;

    /**
     * What the terminal of an environment can show. It follows the conventions of TERM, NO_COLOR and VTE_VERSION; a
     * terminal that does not know of links passes over them, but for a few old ones that print them.
     */
    public static TerminalStyle of(Map<String, String> environment) {
        var term = environment.getOrDefault("TERM", "");
        if (term.isEmpty() || term.equals("dumb")) {
            return BARE;
        }
        boolean colour = environment.getOrDefault("NO_COLOR", "").isEmpty();
        return new TerminalStyle(colour, !WITHOUT_LINKS.contains(term) && !isOldVte(environment));
    }

    private static boolean isOldVte(Map<String, String> environment) {
        var version = environment.getOrDefault("VTE_VERSION", "");
        return version.matches("\\d{1,9}") && Integer.parseInt(version) < FIRST_VTE_WITH_LINKS;
    }
}
