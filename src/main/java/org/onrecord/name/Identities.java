package org.onrecord.name;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.onrecord.name.PersonName.Likeness;

/**
 * Tells which full names are one person's.
 *
 * <p>Names that are alike and represent one state are one person's. A name that represents nobody joins those it is a
 * spelling of, if all of these are one person's by then. What follows from what is fixed by these two steps and not by
 * the order of the names, so that the same articles give the same persons in whatever order they were read.
 */
final class Identities {

    private final Map<String, PersonName> names = new TreeMap<>();
    private final Map<String, Set<String>> represented = new HashMap<>();
    private final Map<String, List<String>> byLastPart = new TreeMap<>();
    private final Map<String, String> joined = new HashMap<>();

    /** @param sightings of persons with full names */
    Identities(Collection<Sighting> sightings) {
        for (var sighting : sightings) {
            var claimant = sighting.claimant();
            names.computeIfAbsent(claimant.name(), PersonName::of);
            var represents = represented.computeIfAbsent(claimant.name(), none -> new HashSet<>());
            if (claimant.represents() != null) {
                represents.add(claimant.represents());
            }
        }
        names.forEach((printed, name) -> new TreeSet<>(List.of(name.parts().getLast(), name.joined()))
                .forEach(key -> byLastPart
                        .computeIfAbsent(key, none -> new ArrayList<>())
                        .add(printed)));
        joinByWhatTheyRepresent();
        joinSpellings();
    }

    /** The names in groups, a person each; the order of names and groups is that of the alphabet. */
    Collection<List<String>> persons() {
        var persons = new TreeMap<String, List<String>>();
        names.keySet()
                .forEach(name -> persons.computeIfAbsent(root(name), none -> new ArrayList<>())
                        .add(name));
        return persons.values();
    }

    private void joinByWhatTheyRepresent() {
        for (var alike : byLastPart.values()) {
            for (int i = 0; i < alike.size(); i++) {
                for (var other : alike.subList(i + 1, alike.size())) {
                    boolean together = !Collections.disjoint(represents(alike.get(i)), represents(other));
                    if (together && likeness(alike.get(i), other) != Likeness.NONE) {
                        join(alike.get(i), other);
                    }
                }
            }
        }
    }

    private void joinSpellings() {
        var partners = new TreeMap<String, Set<String>>();
        for (var alike : byLastPart.values()) {
            for (var name : alike) {
                if (represents(name).isEmpty()) {
                    partners.computeIfAbsent(name, none -> new TreeSet<>()).addAll(spellingsOf(name, alike));
                }
            }
        }
        partners.values().removeIf(others -> !areOnePerson(others));
        partners.forEach((name, others) -> others.forEach(other -> join(name, other)));
    }

    private List<String> spellingsOf(String name, List<String> alike) {
        return alike.stream()
                .filter(other -> !other.equals(name))
                .filter(other ->
                        likeness(name, other) == Likeness.SPELLING || likeness(name, other) == Likeness.INITIALS)
                .toList();
    }

    /** "John A. Smith" and "John B. Smith" are two, so "John Smith" is neither for certain. */
    private boolean areOnePerson(Set<String> others) {
        var all = List.copyOf(others);
        for (int i = 0; i < all.size(); i++) {
            for (var other : all.subList(i + 1, all.size())) {
                boolean one = root(all.get(i)).equals(root(other));
                boolean nobodys =
                        represents(all.get(i)).isEmpty() || represents(other).isEmpty();
                if (!one && !(nobodys && likeness(all.get(i), other) != Likeness.NONE)) {
                    return false;
                }
            }
        }
        return true;
    }

    private Likeness likeness(String one, String other) {
        return name(one).to(name(other));
    }

    private PersonName name(String printed) {
        return names.getOrDefault(printed, new PersonName(List.of()));
    }

    private Set<String> represents(String name) {
        return represented.getOrDefault(name, Set.of());
    }

    private String root(String name) {
        var root = name;
        for (var next = joined.get(root); next != null; next = joined.get(root)) {
            root = next;
        }
        return root;
    }

    private void join(String one, String other) {
        var first = root(one);
        var second = root(other);
        if (!first.equals(second)) {
            joined.put(first, second);
        }
    }
}
