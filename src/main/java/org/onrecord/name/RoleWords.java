package org.onrecord.name;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words that roles are made of. Immutable. */
final class RoleWords {

    private static final Set<String> SPELLED_TITLES = Set.of("mr", "mrs", "ms", "dr", "mx");

    private final Set<String> persons = words("person-nouns.txt");
    private final Set<String> groups = words("group-nouns.txt");
    private final Set<String> modifiers = words("role-modifiers.txt");
    private final Map<String, String> titles = new HashMap<>(256);
    private final Map<String, String> abbreviated = new HashMap<>();
    private final Map<String, Set<String>> kinds = new HashMap<>();
    private final Map<String, String> statesOfParties = new HashMap<>();
    private final Set<String> endings;

    RoleWords() {
        for (var row : Rows.of("role-kinds.tsv", 2)) {
            kinds.put(row.get(0), Set.copyOf(Rows.parts(row.get(1))));
        }
        endings = kinds.getOrDefault("endings", Set.of());
        for (var row : Rows.of("party-states.tsv", 2)) {
            statesOfParties.put(row.get(0), row.get(1));
        }
        for (var row : Rows.of("abbreviated-offices.tsv", 2)) {
            abbreviated.put(row.get(0), row.get(1));
        }
        for (var row : Rows.of("titles.tsv", 2)) {
            titles.put(row.get(0), row.get(1));
        }
    }

    /** Whether a word is of a kind that the table of role kinds explains. */
    boolean isOf(String kind, String lower) {
        return kinds.getOrDefault(kind, Set.of()).contains(lower);
    }

    /** The state of which a party is; the same name for whatever is no such party. */
    String stateOf(String party) {
        return statesOfParties.getOrDefault(party, party);
    }

    boolean isPerson(String lower) {
        return persons.contains(lower) || abbreviated.containsKey(lower) || isScholar(lower);
    }

    /** "Lt. Gov" as "Lieutenant Governor"; the same for a title without an abbreviation. */
    String spelledOut(String title) {
        if (abbreviated.keySet().stream().noneMatch(title.toLowerCase(Locale.ROOT)::contains)) {
            return title;
        }
        return Stream.of(title.split(" "))
                .map(word -> abbreviated.getOrDefault(titleKey(word), word))
                .collect(Collectors.joining(" "));
    }

    /** Whether a word has an ending that only those of a science have: "geologist". */
    boolean isScholar(String lower) {
        return endings.stream().anyMatch(lower::endsWith);
    }

    boolean isGroup(String lower) {
        return groups.contains(lower) || (isPlural(lower) && isPerson(singular(lower)));
    }

    boolean isModifier(String lower) {
        return modifiers.contains(lower);
    }

    /** Whether a word after a state can be the beginning of a role or a group: "Tehran mayor", "US prosecutors". */
    boolean isPartOfRole(String lower) {
        return isPerson(lower) || isGroup(lower) || isModifier(lower);
    }

    /** Whether a capitalised word after a capital begins a role ("Tehran Mayor"), not a longer name ("Cairo University"). */
    boolean mayFollowName(String lower) {
        return isPerson(lower) || isModifier(lower) || (isGroup(lower) && isPlural(lower));
    }

    boolean isTitle(String word) {
        return titles.containsKey(titleKey(word)) || titles.containsKey(word);
    }

    /** Whether a word is a title only, and no role: "Mr". */
    boolean isFormOfAddress(String word) {
        return SPELLED_TITLES.contains(titleKey(word));
    }

    Optional<Gender> genderOf(String title) {
        var key = titleKey(title);
        var noun = isOf("he", key) ? "he" : isOf("she", key) ? "she" : "";
        var gender = titles.getOrDefault(key, noun);
        return gender.isEmpty() ? Optional.empty() : Optional.of(Gender.valueOf(gender.toUpperCase(Locale.ROOT)));
    }

    /** As {@link Roles#singular}. */
    static String singular(String plural) {
        if (plural.endsWith("men")) {
            return plural.substring(0, plural.length() - 3) + "man";
        }
        if (plural.endsWith("ies")) {
            return plural.substring(0, plural.length() - 3) + "y";
        }
        if (plural.endsWith("sses") || plural.endsWith("ches")) {
            return plural.substring(0, plural.length() - 2);
        }
        return isPlural(plural) ? plural.substring(0, plural.length() - 1) : plural;
    }

    private static boolean isPlural(String lower) {
        return (lower.endsWith("s") && !lower.endsWith("ss")) || lower.endsWith("men");
    }

    private static String titleKey(String word) {
        return Word.fold(word).toLowerCase(Locale.ROOT).replace(".", "");
    }

    private static Set<String> words(String table) {
        var words = new HashSet<String>(2048);
        for (var row : Rows.of(table, 1)) {
            words.addAll(List.of(row.getFirst().split(" ")));
        }
        return words;
    }
}
