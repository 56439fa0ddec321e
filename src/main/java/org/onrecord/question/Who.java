package org.onrecord.question;

import java.util.Set;

/**
 * Who is asked about as the one who speaks.
 *
 * @param name to show: canonical where known ("United States"), else as asked
 * @param names canonical names that count as this one, to search by; a state also finds whoever speaks for it
 * @param known whether the name is that of a party we know or of somebody on record
 */
public record Who(String name, Set<String> names, boolean known) {

    public Who {
        names = Set.copyOf(names);
    }

    static Who unknown(String asked) {
        return new Who(asked, Set.of(asked), false);
    }
}
