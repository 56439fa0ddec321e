package org.onrecord.question;

import java.util.regex.Pattern;
import org.onrecord.name.Roles;

/** Nouns for people, by what they do or are. Immutable. */
final class PeopleNouns {

    private static final Pattern BEFORE = Pattern.compile("^(?:co|ex|vice|non)-");

    private final Roles roles;

    PeopleNouns(Roles roles) {
        this.roles = roles;
    }

    /** Whether it means one person: "minister". */
    boolean isPerson(String noun) {
        return roles.isPersonNoun(plain(noun));
    }

    /** Whether it means one person or several, in either number: "ministers", "union". */
    boolean isPeople(String word) {
        var noun = plain(word);
        var singular = singular(noun);
        return KindsOfPeople.isKind(singular)
                || roles.isPersonNoun(noun)
                || roles.isGroupNoun(noun)
                || roles.isPersonNoun(singular)
                || roles.isGroupNoun(singular);
    }

    /** A "co-author" is an author, an "ex-minister" was a minister. */
    private static String plain(String word) {
        return BEFORE.matcher(word).replaceFirst("");
    }

    static String singular(String word) {
        return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }
}
