package org.onrecord.name;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A person's name as it is compared with others.
 *
 * @param parts keys of its words; Arabic articles and generations are left out, since articles write them or don't
 */
record PersonName(List<String> parts) {

    /** How two names can be one person's. */
    enum Likeness {
        /** The same name in two spellings. */
        SPELLING,
        /** One leaves out initials of the other: "John R. Bolton", "John Bolton". */
        INITIALS,
        /** A short form, a second given name left out, another order: two persons' as often as one's. */
        LOOSE,
        NONE
    }

    private static final Set<String> ARTICLES = Set.of("al", "el", "ul", "ur");
    private static final Set<String> GENERATIONS = Set.of("jr", "sr", "ii", "iii", "iv");
    private static final Set<String> PARTICLES = Set.of(
            "bin", "ibn", "ben", "von", "van", "de", "del", "der", "den", "di", "da", "dos", "la", "le", "abu", "al",
            "el");

    PersonName {
        parts = List.copyOf(parts);
    }

    static PersonName of(String printed) {
        var parts = new ArrayList<String>();
        for (var part : Spellings.key(printed).split(" ", -1)) {
            boolean counts = parts.isEmpty() || !(ARTICLES.contains(part) || GENERATIONS.contains(part));
            if (counts && !part.isEmpty()) {
                parts.add(part);
            }
        }
        return new PersonName(parts);
    }

    /** Whether it has a given name and a family name. */
    boolean isFull() {
        return parts.size() > 1 && !PARTICLES.contains(parts.getFirst());
    }

    /** The same for all names that are one apart from spaces: "Kim Jong-un", "Kim Jong Un". */
    String joined() {
        return String.join("", parts);
    }

    /** By what a person of this name can be called besides the whole: the last name, and the family name that stands first. */
    Set<String> calls() {
        var calls = new HashSet<String>();
        for (int from = 1; from < parts.size(); from++) {
            calls.add(String.join("", parts.subList(from, parts.size())));
        }
        if (parts.size() > 1 && FamilyNames.standFirst(parts.getFirst())) {
            calls.add(parts.getFirst());
        }
        return calls;
    }

    Likeness to(PersonName other) {
        if (joined().equals(other.joined())) {
            return Likeness.SPELLING;
        }
        if (parts.size() < 2 || other.parts.size() < 2) {
            return Likeness.NONE;
        }
        if (new HashSet<>(parts).equals(new HashSet<>(other.parts))) {
            return Likeness.LOOSE;
        }
        boolean lastAlike = parts.getLast().equals(other.parts.getLast());
        if (!lastAlike || !middlesFit(other)) {
            return Likeness.NONE;
        }
        if (parts.getFirst().equals(other.parts.getFirst())) {
            return hasOnlyInitials()
                            || other.hasOnlyInitials()
                            || middle().isEmpty() == other.middle().isEmpty()
                    ? Likeness.INITIALS
                    : Likeness.LOOSE;
        }
        return Nicknames.areOne(parts.getFirst(), other.parts.getFirst()) || isInitial(other)
                ? Likeness.LOOSE
                : Likeness.NONE;
    }

    private boolean isInitial(PersonName other) {
        var one = parts.getFirst();
        var two = other.parts.getFirst();
        return one.charAt(0) == two.charAt(0) && (one.length() == 1 || two.length() == 1);
    }

    private List<String> middle() {
        return parts.subList(1, parts.size() - 1);
    }

    private boolean hasOnlyInitials() {
        return !middle().isEmpty() && middle().stream().allMatch(part -> part.length() == 1);
    }

    /** Whether the given names between first and last don't contradict each other. */
    private boolean middlesFit(PersonName other) {
        var shorter = middle().size() <= other.middle().size() ? middle() : other.middle();
        var longer = middle().size() <= other.middle().size() ? other.middle() : middle();
        int at = 0;
        for (var part : longer) {
            if (at < shorter.size() && isOne(shorter.get(at), part)) {
                at++;
            }
        }
        return at == shorter.size();
    }

    private static boolean isOne(String one, String other) {
        return one.equals(other) || ((one.length() == 1 || other.length() == 1) && one.charAt(0) == other.charAt(0));
    }
}
