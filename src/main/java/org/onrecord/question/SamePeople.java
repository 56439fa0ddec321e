package org.onrecord.question;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.onrecord.index.Speaker;
import org.onrecord.name.Roles;
import org.onrecord.name.Spellings;

/** Which names on record are of one person or body, and which of several is meant. Immutable. */
final class SamePeople {

    private static final int FAR_MORE = 4;
    private static final Pattern WORD = Pattern.compile("[^\\p{L}]+");

    private final Roles roles;
    private final Map<String, Integer> claims = new HashMap<>();

    SamePeople(List<Speaker> speakers, Roles roles) {
        this.roles = roles;
        speakers.forEach(speaker -> claims.merge(speaker.claimant().name(), speaker.claims(), Integer::sum));
    }

    /** The names of one person. */
    private record Spelled(Set<String> names, Set<String> keys) {

        void add(String name, String key) {
            names.add(name);
            keys.add(key);
        }

        boolean has(String key) {
            return keys.stream().anyMatch(other -> isSame(other, key));
        }
    }

    /** Whom these names name: spellings of one name count as one, and whoever spoke far more often than all others is meant. */
    List<Who> of(Set<String> names) {
        var groups = new ArrayList<Spelled>();
        for (var name : names) {
            var key = Spellings.key(name);
            groups.stream()
                    .filter(group -> group.has(key))
                    .findFirst()
                    .orElseGet(() -> added(groups))
                    .add(name, key);
        }
        return likeliest(groups.stream().map(Spelled::names).toList()).stream()
                .map(group -> new Who(fullest(group), group, true))
                .toList();
    }

    private static Spelled added(List<Spelled> groups) {
        var group = new Spelled(new LinkedHashSet<>(), new HashSet<>());
        groups.add(group);
        return group;
    }

    /** Whoever spoke far more often than all others of the name is meant. */
    private List<Set<String>> likeliest(List<Set<String>> groups) {
        int all = groups.stream().mapToInt(this::claims).sum();
        var far = groups.stream()
                .filter(group -> claims(group) >= FAR_MORE * (all - claims(group)))
                .findFirst();
        return far.isPresent() ? List.of(far.get()) : groups;
    }

    private int claims(Set<String> names) {
        return names.stream().mapToInt(name -> claims.getOrDefault(name, 0)).sum();
    }

    /** "Zelenskyy" alone can only be the same as "Volodymyr Zelenskyy". */
    private static boolean isSame(String key, String other) {
        return key.equals(other) || key.endsWith(" " + other) || other.endsWith(" " + key);
    }

    /** The longest name, without an office in it if possible. */
    private String fullest(Set<String> names) {
        var plain = names.stream()
                .filter(name ->
                        WORD.splitAsStream(name.toLowerCase(Locale.ROOT)).noneMatch(roles::isPersonNoun))
                .toList();
        return (plain.isEmpty() ? names : plain)
                .stream()
                        .reduce((one, other) -> other.length() > one.length() ? other : one)
                        .orElseThrow();
    }
}
