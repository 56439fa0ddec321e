package org.onrecord.name;

import org.jspecify.annotations.Nullable;

/**
 * A state, body, outlet or agency that can be on record, or be spoken about.
 *
 * @param name canonical; a state by its short English name in CLDR ("United States", "Iran"), never an abbreviation
 * @param represents the state or body it speaks for; a state, and a body that is itself the party (NATO), represents
 *     itself; {@code null} for outlets and agencies
 */
public record Party(String name, Kind kind, @Nullable String represents) {

    /** What sort of party it is. */
    public enum Kind {
        /** A state, or a territory that speaks for itself in the news. */
        STATE,
        /** An organisation, movement, company, ministry, army, parliament. */
        BODY,
        /** A newspaper, broadcaster or site. */
        OUTLET,
        /** A news agency. */
        AGENCY
    }

    /** Whether it passes on what others say, and speaks for nobody. */
    public boolean isPress() {
        return kind == Kind.OUTLET || kind == Kind.AGENCY;
    }
}
