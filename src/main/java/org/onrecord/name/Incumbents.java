package org.onrecord.name;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who was in office when, by the table of holders: tells which of two presidents an article means. Immutable. */
public final class Incumbents {

    /** Months of terms are not days, and who is elected is often called by the office already. */
    private static final int AROUND = 45;

    private final Roles roles;
    private final Map<String, List<Sighting>> terms = new HashMap<>();

    private Incumbents(Roles roles) {
        this.roles = roles;
    }

    /** Reads the table. */
    public static Incumbents load(Names names, Roles roles) {
        var incumbents = new Incumbents(roles);
        Holders.read(names)
                .forEach(term -> incumbents
                        .terms
                        .computeIfAbsent(term.claimant().name(), none -> new ArrayList<>())
                        .add(term));
        return incumbents;
    }

    /**
     * Whether somebody is known to have held an office at other times than on a day.
     *
     * @param day {@code null} when not known, on which nobody is known to be out of office
     */
    public boolean isOutOfOffice(String person, String role, @Nullable LocalDate day) {
        var held = terms.getOrDefault(person, List.of()).stream()
                .filter(term -> isOffice(term, role))
                .toList();
        return day != null && !held.isEmpty() && held.stream().noneMatch(term -> isAround(term, day));
    }

    /**
     * The state or body whose office somebody is known to hold on a day.
     *
     * @param day {@code null} when not known, which any term fits
     */
    public Optional<String> represented(String person, String role, @Nullable LocalDate day) {
        return terms.getOrDefault(person, List.of()).stream()
                .filter(term -> isOffice(term, role) && (day == null || isAround(term, day)))
                .flatMap(term -> Stream.ofNullable(term.claimant().represents()))
                .findFirst();
    }

    private boolean isOffice(Sighting term, String role) {
        var office = term.claimant().role();
        return office != null && roles.samePrinted(office, null, role, null);
    }

    private static boolean isAround(Sighting term, LocalDate day) {
        var days = term.printed();
        return days == null
                || (!days.from().isAfter(day.plusDays(AROUND))
                        && (days.to().equals(LocalDate.MAX) || !days.to().isBefore(day.minusDays(AROUND))));
    }
}
