package org.onrecord.name;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Family names that stand before the given name: "Xi" in "Xi Jinping". */
public final class FamilyNames {

    private static final Set<String> KEYS = read();

    private FamilyNames() {}

    /**
     * Whether a name begins with its family name.
     *
     * @param key of a name's first word, see {@link Spellings#key}
     */
    public static boolean standFirst(String key) {
        return KEYS.contains(key);
    }

    private static Set<String> read() {
        var keys = new HashSet<String>(512);
        for (var row : Rows.of("family-names.txt", 1)) {
            List.of(row.getFirst().split(" ")).forEach(name -> keys.add(Spellings.key(name)));
        }
        return Set.copyOf(keys);
    }
}
