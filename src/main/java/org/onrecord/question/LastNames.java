package org.onrecord.question;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.onrecord.name.SpeltName;

/** Whose last name is what, to look up as it is spelt and with a slip. Filled once, then not changed. */
final class LastNames {

    /** So short a name is one letter from too many words: "loo" is not Lu. */
    private static final int SHORTEST_MENDED = 4;

    private static final int MOST_SLIPS = 2;

    private final Map<String, Set<String>> byKey = new HashMap<>();
    /** As they are spelt, by the first letters of their spelling and of their key. */
    private final Map<Character, Set<SpeltName>> spelt = new HashMap<>();

    /**
     * Files somebody under a last name.
     *
     * @param spelling as articles have it
     * @param key of it, or of its last part: "blot" of "Lefebvre-Blot"
     */
    void add(String spelling, String key, String name) {
        byKey.computeIfAbsent(key, none -> new LinkedHashSet<>()).add(name);
        var own = SpeltName.of(spelling);
        var last = own.key().equals(key) ? own : SpeltName.of(key);
        firstLetters(last)
                .forEach(letter -> spelt.computeIfAbsent(letter, none -> new LinkedHashSet<>())
                        .add(last));
    }

    /** The names of those whose last name has this key. */
    Set<String> of(String key) {
        return byKey.getOrDefault(key, Set.of());
    }

    /** The names of those whose last name a word can be a typo of. */
    Set<String> like(String word) {
        var typed = SpeltName.of(word);
        var names = new LinkedHashSet<String>();
        firstLetters(typed).stream()
                .flatMap(letter -> spelt.getOrDefault(letter, Set.of()).stream())
                .filter(known -> isNearlyAsLong(typed, known) && typed.alike(known))
                .forEach(known -> names.addAll(of(known.key())));
        return names;
    }

    /** Of "Khan" the letters by which "kahn" and "han" find it. */
    private static Set<Character> firstLetters(SpeltName name) {
        var letters = new HashSet<Character>();
        if (!name.key().isEmpty()) {
            letters.add(name.key().charAt(0));
        }
        if (!name.letters().isEmpty()) {
            letters.add(name.letters().charAt(0));
        }
        return letters;
    }

    private static boolean isNearlyAsLong(SpeltName typed, SpeltName known) {
        return known.key().length() >= SHORTEST_MENDED
                && (Math.abs(known.key().length() - typed.key().length()) <= MOST_SLIPS
                        || Math.abs(known.letters().length() - typed.letters().length()) <= MOST_SLIPS);
    }
}
