package org.onrecord.question;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.claim.Claimant;
import org.onrecord.index.Speaker;
import org.onrecord.name.Roles;
import org.onrecord.name.Spellings;

/** Who is on record, to look up by name, last name and role. Immutable. */
final class SpeakerBook {

    private static final int SHORTEST_TYPO = 5;
    private static final int FAR_MORE = 4;

    private final List<Claimant> speakers;
    private final Map<String, Integer> claims = new HashMap<>();
    private final Map<String, Set<String>> byKey = new LinkedHashMap<>();
    private final Map<String, Set<String>> byLastName = new HashMap<>();

    SpeakerBook(List<Speaker> speakers) {
        this.speakers = speakers.stream().map(Speaker::claimant).toList();
        speakers.forEach(speaker -> claims.merge(speaker.claimant().name(), speaker.claims(), Integer::sum));
        for (var speaker : this.speakers) {
            var key = Spellings.key(speaker.name());
            byKey.computeIfAbsent(key, none -> new LinkedHashSet<>()).add(speaker.name());
            if (isPerson(speaker)) {
                byLastName
                        .computeIfAbsent(lastWord(key), none -> new LinkedHashSet<>())
                        .add(speaker.name());
            }
        }
    }

    List<Claimant> speakers() {
        return speakers;
    }

    /** Whoever has this whole name in any spelling, person or body: "Ukrainian intelligence". */
    List<Who> named(String name) {
        var names = byKey.get(Spellings.key(name));
        return names == null ? List.of() : List.of(new Who(names.iterator().next(), names, true));
    }

    /** The same by a single word, which can be a body's whole name or a person's last name. */
    List<Who> called(String word) {
        var people = withLastName(word);
        return people.isEmpty() ? named(word) : people;
    }

    /** The persons with this last name; spellings of one person's name count as one. */
    List<Who> withLastName(String last) {
        return people(byLastName.getOrDefault(lastWord(Spellings.key(last)), Set.of()));
    }

    /** The persons whose last name this word can be a typo of. */
    List<Who> withNameLike(String word) {
        if (word.length() < SHORTEST_TYPO) {
            return List.of();
        }
        var names = new LinkedHashSet<String>();
        byLastName.forEach((last, people) -> {
            if (Spellings.alike(word, last)) {
                names.addAll(people);
            }
        });
        return people(names);
    }

    /** Whoever speaks in this role for this state or body; {@code null} for any. */
    List<Who> inRole(Roles roles, String title, @Nullable String of) {
        var names = new LinkedHashSet<String>();
        for (var speaker : speakers) {
            var role = speaker.role();
            if (role != null && isRole(roles, title, of, role, speaker.represents())) {
                names.add(speaker.name());
            }
        }
        return people(names);
    }

    /** Whose minister it is must be known when it is asked; where it is not asked, other words for the office won't do. */
    private static boolean isRole(
            Roles roles, String title, @Nullable String of, String role, @Nullable String represents) {
        return of == null
                ? (" " + role.toLowerCase(Locale.ROOT) + " ").contains(" " + title.toLowerCase(Locale.ROOT) + " ")
                : of.equals(represents) && roles.same(title, of, role, represents);
    }

    private List<Who> people(Set<String> names) {
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

    private static String fullest(Set<String> names) {
        return names.stream()
                .reduce((one, other) -> other.length() > one.length() ? other : one)
                .orElseThrow();
    }

    private static boolean isPerson(Claimant speaker) {
        boolean named = Character.isUpperCase(speaker.name().charAt(0));
        return named
                && !speaker.name().contains(" of ")
                && !speaker.name().equals(speaker.represents())
                && (speaker.role() != null
                        || (speaker.name().contains(" ")
                                && !speaker.name().equals(speaker.represents())
                                && Character.isUpperCase(
                                        lastWord(speaker.name()).charAt(0))));
    }

    private static String lastWord(String words) {
        return words.substring(words.lastIndexOf(' ') + 1);
    }
}
