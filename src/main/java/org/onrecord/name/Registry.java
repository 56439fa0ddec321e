package org.onrecord.name;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onrecord.claim.Claimant;

/**
 * Who is who over many articles: one name for a person in all spellings, and whom an official represents where an article
 * doesn't say it. Immutable. What is settled depends on the sightings alone, not on their order.
 *
 * <p>A last name alone is nobody's in particular. With an office it is a person's who is known to hold that office, for
 * that state and about that time, if only one is.
 */
public final class Registry {

    /** Who held an office speaks for nobody now. */
    private static final Pattern FORMER = Pattern.compile("(?i)(?:[\\p{L}-]+ )?(?:former|ex|late|then|now-former)\\b");

    private final Roles roles;
    private final Persons persons;
    private final List<Dossier> dossiers = new ArrayList<>();
    private final Map<String, Dossier> byName = new HashMap<>();
    private final Map<String, List<Dossier>> byCall = new HashMap<>();
    private final Map<Claimant, Claimant> settled = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();

    private Registry(Roles roles, Persons persons) {
        this.roles = roles;
        this.persons = persons;
    }

    /** Settles who is who among these, with the help of what is known of holders of offices. */
    public static Registry of(Collection<Sighting> sightings, Names names, Roles roles) {
        var registry = new Registry(roles, new Persons(names, roles));
        registry.read(sightings, Holders.read(names));
        return registry;
    }

    /** A claimant of these articles as all articles together know them; the same for one of whom they don't know more. */
    public Claimant settle(Claimant printed) {
        return settled.getOrDefault(printed, printed);
    }

    /** The same for a name alone, which can be settled only where it means one person in all its roles. */
    public String settle(String name) {
        return names.getOrDefault(name, name);
    }

    private void read(Collection<Sighting> sightings, List<Sighting> holders) {
        var full = new ArrayList<Sighting>(holders);
        var shorter = new ArrayList<Sighting>();
        for (var sighting : sightings) {
            if (persons.isPerson(sighting.claimant())) {
                (PersonName.of(sighting.claimant().name()).isFull() ? full : shorter).add(sighting);
            }
        }
        addDossiers(full, holders);
        full.forEach(this::settleFull);
        shorter.forEach(this::settleShort);
        settleSpellings(shorter);
        nameAlone(sightings);
    }

    private void addDossiers(List<Sighting> full, List<Sighting> holders) {
        Map<String, List<Sighting>> byPrinted = new HashMap<>();
        full.forEach(sighting -> byPrinted
                .computeIfAbsent(sighting.claimant().name(), none -> new ArrayList<>())
                .add(sighting));
        Set<String> held = new HashSet<>();
        holders.forEach(holder -> held.add(holder.claimant().name()));
        for (var person : new Identities(full).persons()) {
            var sightings = person.stream()
                    .flatMap(name -> byPrinted.getOrDefault(name, List.of()).stream())
                    .toList();
            var dossier = new Dossier(bestName(person, byPrinted, held), sightings);
            dossiers.add(dossier);
            person.forEach(name -> byName.put(name, dossier));
            var calls = new HashSet<String>();
            person.forEach(name -> calls.addAll(PersonName.of(name).calls()));
            calls.forEach(call ->
                    byCall.computeIfAbsent(call, none -> new ArrayList<>()).add(dossier));
        }
    }

    /** The name with the most claims; then one that is known, the longer one, the first by the alphabet. */
    private static String bestName(List<String> person, Map<String, List<Sighting>> byPrinted, Set<String> known) {
        return person.stream()
                .max(Comparator.comparingInt((String name) -> byPrinted.getOrDefault(name, List.of()).stream()
                                .mapToInt(Sighting::claims)
                                .sum())
                        .thenComparing(known::contains)
                        .thenComparingInt(String::length)
                        .thenComparing(Comparator.reverseOrder()))
                .orElseThrow();
    }

    private void settleFull(Sighting sighting) {
        var dossier = byName.get(sighting.claimant().name());
        if (dossier != null && sighting.claims() > 0) {
            put(sighting.claimant(), dossier.name(), represents(dossier, sighting));
        }
    }

    private void settleShort(Sighting sighting) {
        holder(sighting).ifPresent(dossier -> put(sighting.claimant(), dossier.name(), represents(dossier, sighting)));
    }

    private @Nullable String represents(Dossier dossier, Sighting sighting) {
        var represents = sighting.claimant().represents();
        var role = sighting.claimant().role();
        if (role != null && FORMER.matcher(role).lookingAt()) {
            return represents;
        }
        return represents != null
                ? represents
                : dossier.represents(sighting, roles).orElse(null);
    }

    /** The one person whom a last name with an office can mean. */
    private Optional<Dossier> holder(Sighting sighting) {
        var call = PersonName.of(sighting.claimant().name()).joined();
        var fitting = byCall.getOrDefault(call, List.of()).stream()
                .filter(dossier -> dossier.fits(sighting, roles))
                .toList();
        return fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
    }

    /** "Zelensky" and "Zelenskiy", both of Ukraine, where no article has the given name. */
    private void settleSpellings(List<Sighting> shorter) {
        var alike = new LinkedHashMap<String, List<Sighting>>();
        for (var sighting : shorter) {
            var claimant = sighting.claimant();
            if (!settled.containsKey(claimant) && claimant.represents() != null) {
                var key = PersonName.of(claimant.name()).joined() + " of " + claimant.represents();
                alike.computeIfAbsent(key, none -> new ArrayList<>()).add(sighting);
            }
        }
        for (var sightings : alike.values()) {
            Map<String, List<Sighting>> byPrinted = new HashMap<>();
            sightings.forEach(sighting -> byPrinted
                    .computeIfAbsent(sighting.claimant().name(), none -> new ArrayList<>())
                    .add(sighting));
            var name = bestName(List.copyOf(byPrinted.keySet()), byPrinted, Set.of());
            sightings.forEach(sighting ->
                    put(sighting.claimant(), name, sighting.claimant().represents()));
        }
    }

    private void nameAlone(Collection<Sighting> sightings) {
        Map<String, Set<String>> meant = new HashMap<>();
        sightings.forEach(sighting -> meant.computeIfAbsent(sighting.claimant().name(), none -> new HashSet<>())
                .add(settle(sighting.claimant()).name()));
        meant.forEach((name, persons) -> {
            if (persons.size() == 1) {
                names.put(name, persons.iterator().next());
            }
        });
    }

    private void put(Claimant printed, String name, @Nullable String represents) {
        if (!name.equals(printed.name()) || !Objects.equals(represents, printed.represents())) {
            settled.put(printed, new Claimant(name, printed.role(), represents));
        }
    }
}
