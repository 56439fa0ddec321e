package org.onrecord.extraction.claimant;

import java.util.HashMap;
import java.util.Map;
import org.onrecord.name.NameKey;

/**
 * Whether two names in one article are one person's. Each is brought to its key once, since every one is compared with all
 * others. Belongs to the reading of one article.
 */
final class SpellingsOfNames {

    private final Map<String, NameKey> keys = new HashMap<>();

    /** By the whole name, by its last part, or by the name without its middle. */
    boolean share(String full, String name) {
        return key(full).equals(key(name)) || key(full).hasLastName(key(name)) || leavesOutMiddle(full, name);
    }

    /**
     * By the family name that stands first, or by the first name.
     *
     * @param certain whether the full name is known to be a person's
     */
    boolean calls(String full, String name, boolean certain) {
        boolean first = certain && name.length() > 2 && full.startsWith(name + " ");
        return first || isFirstOfTwo(full, name) || key(full).hasFamilyName(key(name));
    }

    /** "Ricardo Mora Lund" is called "Mora" where people have both parents' names. */
    private static boolean isFirstOfTwo(String full, String name) {
        var parts = full.split(" ", -1);
        return parts.length > 2 && name.length() > 2 && parts[parts.length - 2].equals(name);
    }

    static int words(String name) {
        return name.split(" ").length;
    }

    private NameKey key(String name) {
        return keys.computeIfAbsent(name, NameKey::of);
    }

    /** "Amir Saeid Iravani" is also "Amir Iravani". */
    private static boolean leavesOutMiddle(String full, String name) {
        int first = name.indexOf(' ');
        int last = name.lastIndexOf(' ');
        return first > 0
                && words(full) > words(name)
                && full.startsWith(name.substring(0, first + 1))
                && full.endsWith(name.substring(last));
    }
}
