package org.onrecord.name;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The table of given names. Immutable. */
final class GivenNames {

    /** Given names that begin a sentence as other words more often: "Will Iran admit it?". */
    private static final Set<String> OTHER_WORDS = Set.of(
            "will", "mark", "sue", "rob", "drew", "hope", "faith", "grace", "april", "june", "dawn", "joy", "rose",
            "per", "max", "don", "lance", "wade", "dale", "rand", "may", "jordan", "georgia", "chad", "israel",
            "paris");

    private static final String EITHER = "either";

    private final Map<String, String> genders = new HashMap<>(4096);

    GivenNames() {
        for (var row : Rows.of("given-names.tsv", 2)) {
            for (var name : Rows.parts(row.get(1))) {
                genders.put(key(name), row.get(0));
            }
        }
    }

    /** Whether a capitalised word is a given name, and hardly anything else. */
    boolean isGivenName(String word) {
        return genders.containsKey(key(word)) && !OTHER_WORDS.contains(key(word));
    }

    boolean has(String word) {
        return genders.containsKey(key(word));
    }

    Optional<Gender> genderOf(String name) {
        var gender = genders.get(key(name));
        return gender == null || gender.equals(EITHER)
                ? Optional.empty()
                : Optional.of(Gender.valueOf(gender.toUpperCase(Locale.ROOT)));
    }

    private static String key(String name) {
        return Word.fold(name).toLowerCase(Locale.ROOT);
    }
}
