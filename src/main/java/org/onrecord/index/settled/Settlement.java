package org.onrecord.index.settled;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.onrecord.claim.Claim;
import org.onrecord.claim.Claimant;
import org.onrecord.index.ClaimQuery;
import org.onrecord.index.Speaker;
import org.onrecord.name.Registry;
import org.onrecord.name.Sighting;

/** Who is who in one state of an index. Immutable. */
final class Settlement {

    /**
     * Whose claims a settled name asks for, in the words of the articles.
     *
     * @param names by which all that fits is found, and nothing else
     * @param speakers what these names don't find
     */
    private record Asked(Set<String> names, Set<Claimant> speakers) {}

    private final Object state;
    private final List<Speaker> printed;
    private final Registry registry;
    private final List<Speaker> speakers;
    private final Map<String, Asked> asked = new HashMap<>();

    Settlement(Object state, List<Speaker> printed, Function<List<Sighting>, Registry> settling) {
        this.state = state;
        this.printed = printed;
        registry = settling.apply(printed.stream()
                .map(speaker -> new Sighting(speaker.claimant(), speaker.claims(), speaker.printed()))
                .toList());
        speakers = merged();
        readNames();
    }

    /** The state of the index that this was read from. */
    Object state() {
        return state;
    }

    List<Speaker> speakers() {
        return speakers;
    }

    Claim settle(Claim claim) {
        var claimant = registry.settle(claim.claimant());
        var others = claim.coClaimants().stream()
                .map(registry::settle)
                .filter(other -> !other.equals(claimant))
                .toList();
        var about = claim.about().stream().map(registry::settle).distinct().toList();
        boolean same =
                claimant.equals(claim.claimant()) && others.equals(claim.coClaimants()) && about.equals(claim.about());
        return same ? claim : claim.by(claimant, others, about);
    }

    /** The query in the names that articles use. */
    ClaimQuery asPrinted(ClaimQuery query) {
        if (query.claimants().stream().noneMatch(asked::containsKey)) {
            return query;
        }
        var names = new HashSet<String>();
        var more = new HashSet<>(query.speakers());
        for (var name : query.claimants()) {
            var meant = asked.getOrDefault(name, new Asked(Set.of(name), Set.of()));
            names.addAll(meant.names());
            more.addAll(meant.speakers());
        }
        return query.by(names, more);
    }

    private List<Speaker> merged() {
        var merged = new LinkedHashMap<Claimant, Speaker>();
        for (var speaker : printed) {
            var claimant = registry.settle(speaker.claimant());
            var settled = new Speaker(claimant, speaker.claims(), speaker.printed(), speaker.names());
            merged.merge(claimant, settled, Speaker::and);
        }
        return merged.values().stream().sorted(Speaker.MOST_CLAIMS_FIRST).toList();
    }

    /** Only names that are settled otherwise than printed are found otherwise. */
    private void readNames() {
        var touched = new HashSet<String>();
        for (var speaker : printed) {
            var settled = registry.settle(speaker.claimant());
            if (!settled.equals(speaker.claimant())) {
                touched.addAll(names(settled));
                touched.addAll(names(speaker.claimant()));
            }
        }
        var byPrinted = byName(touched, printed, claimant -> claimant);
        var bySettled = byName(touched, printed, registry::settle);
        for (var name : touched) {
            asked.put(
                    name, asked(name, byPrinted.getOrDefault(name, Set.of()), bySettled.getOrDefault(name, Set.of())));
        }
    }

    /** @param settled who is settled to be of this name; nobody, where it is only some articles' name for others */
    private static Asked asked(String name, Set<Claimant> printed, Set<Claimant> settled) {
        if (settled.isEmpty()) {
            return new Asked(Set.of(name), Set.of());
        }
        if (!settled.containsAll(printed)) {
            return new Asked(Set.of(), settled);
        }
        var more = new HashSet<>(settled);
        more.removeAll(printed);
        return new Asked(Set.of(name), Set.copyOf(more));
    }

    private static Map<String, Set<Claimant>> byName(
            Collection<String> names, List<Speaker> speakers, Function<Claimant, Claimant> named) {
        var found = new HashMap<String, Set<Claimant>>();
        for (var speaker : speakers) {
            for (var name : names(named.apply(speaker.claimant()))) {
                if (names.contains(name)) {
                    found.computeIfAbsent(name, none -> new HashSet<>()).add(speaker.claimant());
                }
            }
        }
        return found;
    }

    private static List<String> names(Claimant claimant) {
        return Stream.of(claimant.name(), claimant.represents())
                .filter(Objects::nonNull)
                .toList();
    }
}
