package org.onrecord.question;

import java.util.Set;

/**
 * Who is asked about as the one who speaks.
 *
 * @param name to show: canonical where known ("United States"), else as asked
 * @param names canonical names that count as this one, to search by; a state also finds whoever speaks for it
 * @param known whether the name is that of a party we know or of somebody on record
 * @param described whether it was asked by what somebody is, not by a name: "victims groups"
 */
public record Who(String name, Set<String> names, boolean known, boolean described) {

    public Who {
        names = Set.copyOf(names);
    }

    /** Somebody asked about by name. */
    public Who(String name, Set<String> names, boolean known) {
        this(name, names, known, false);
    }

    /** Whoever is what a phrase says; nobody on record where there are no names. */
    public static Who described(String phrase, Set<String> names) {
        return new Who(phrase, names.isEmpty() ? Set.of(phrase) : names, !names.isEmpty(), true);
    }

    /** Whether nothing but "he" or "she" tells who it is. */
    public boolean isPronoun() {
        return GrammarWords.PERSON.has(name);
    }

    static Who unknown(String asked) {
        return new Who(asked, Set.of(asked), false);
    }
}
