package org.onrecord.name;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Which given names are short forms of which. */
final class Nicknames {

    private static final Map<String, Set<String>> BY_KEY = read();

    private Nicknames() {}

    /** Whether one person can have both given names, by their keys; two short forms of one name count. */
    static boolean areOne(String oneKey, String otherKey) {
        return BY_KEY.getOrDefault(oneKey, Set.of()).contains(otherKey);
    }

    private static Map<String, Set<String>> read() {
        var byKey = new HashMap<String, Set<String>>(1024);
        for (var row : Rows.of("nicknames.tsv", 1)) {
            var keys = Rows.parts(row.getFirst()).stream().map(Spellings::key).toList();
            keys.forEach(
                    key -> byKey.computeIfAbsent(key, none -> new HashSet<>()).addAll(keys));
        }
        return Map.copyOf(byKey);
    }
}
