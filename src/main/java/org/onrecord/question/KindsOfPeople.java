package org.onrecord.question;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;

/** Which words for people are of a kind: a biologist is a scientist. Stateless. */
public final class KindsOfPeople {

    private static final Map<String, List<String>> KINDS = Table.rows("kinds-of-people.tsv").stream()
            .collect(toMap(List::getFirst, row -> List.of(row.get(1).split(" ")), (first, second) -> first));

    private KindsOfPeople() {}

    /** Whether the table tells who else is of a kind. */
    static boolean isKind(String word) {
        return KINDS.containsKey(word);
    }

    /**
     * The words for people of a kind, without the kind's own; empty where none are known.
     *
     * @param kind in lower case, also of several: "doctors"
     * @return in lower case, of one: "surgeon"
     */
    public static List<String> of(String kind) {
        return KINDS.getOrDefault(isKind(kind) ? kind : PeopleNouns.singular(kind), List.of());
    }
}
