package org.onrecord.name;

import java.util.Locale;
import org.onrecord.claim.Claimant;

/** Tells persons from bodies by how claimants are named. */
final class Persons {

    private final Names names;
    private final Roles roles;

    Persons(Names names, Roles roles) {
        this.names = names;
        this.roles = roles;
    }

    boolean isPerson(Claimant claimant) {
        var name = claimant.name();
        var last = name.substring(name.lastIndexOf(' ') + 1);
        boolean named = Character.isUpperCase(name.charAt(0)) && last.chars().anyMatch(Character::isUpperCase);
        if (!named || name.equals(claimant.represents())) {
            return false;
        }
        return claimant.role() != null
                || (last.length() < name.length()
                        && !name.contains(" of ")
                        && !roles.isGroupNoun(last.toLowerCase(Locale.ROOT))
                        && names.find(name).isEmpty());
    }
}
