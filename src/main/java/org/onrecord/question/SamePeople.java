package org.onrecord.question;

import java.util.ArrayList;
import java.util.HashMap;
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

    /** Whom these names name: spellings of one name count as one, and whoever spoke far more often than all others is meant. */
    List<Who> of(Set<String> names) {
        var groups = new ArrayList<Set<String>>();
        for (var name : names) {
            var same = groups.stream()
                    .filter(group -> group.stream().anyMatch(other -> isSame(other, name)))
                    .findFirst();
            if (same.isPresent()) {
                same.get().add(name);
            } else {
                groups.add(new LinkedHashSet<>(List.of(name)));
            }
        }
        return likeliest(groups).stream()
                .map(group -> new Who(fullest(group), group, true))
                .toList();
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
    private static boolean isSame(String one, String other) {
        var a = Spellings.key(one);
        var b = Spellings.key(other);
        return a.equals(b) || a.endsWith(" " + b) || b.endsWith(" " + a);
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
