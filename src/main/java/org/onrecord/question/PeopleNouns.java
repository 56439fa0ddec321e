package org.onrecord.question;

import org.onrecord.name.Roles;

/** Nouns for people, by what they do or are. Immutable. */
final class PeopleNouns {

    private final Roles roles;

    PeopleNouns(Roles roles) {
        this.roles = roles;
    }

    /** Whether it means one person: "minister". */
    boolean isPerson(String noun) {
        return roles.isPersonNoun(noun);
    }

    /** Whether it means one person or several, in either number: "ministers", "union". */
    boolean isPeople(String word) {
        var singular = singular(word);
        return roles.isPersonNoun(word)
                || roles.isGroupNoun(word)
                || roles.isPersonNoun(singular)
                || roles.isGroupNoun(singular);
    }

    static String singular(String word) {
        return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }
}
