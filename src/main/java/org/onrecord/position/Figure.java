package org.onrecord.position;

import java.util.List;
import java.util.Set;

/**
 * A number that belongs to a thing.
 *
 * @param words as they stand in the text: "around 2,000"
 * @param value the same for the same number, however it is written
 * @param told the terms of the clause that it stands in, such as what is done with the thing
 */
public record Figure(String words, String value, Set<String> told) {

    public Figure {
        told = Set.copyOf(told);
    }

    /** Whether two figures are of one matter, so that they can differ: both tell of something ordered. */
    public boolean isComparable(Figure other, Set<String> thing) {
        return told.stream().anyMatch(term -> !thing.contains(term) && other.told.contains(term));
    }

    /** Of some figures the most that are of one matter. */
    public static List<Figure> ofOneMatter(List<Figure> figures, Set<String> thing) {
        List<Figure> most = List.of();
        for (var figure : figures) {
            var like = figures.stream()
                    .filter(other -> other.isComparable(figure, thing))
                    .toList();
            most = like.size() > most.size() ? like : most;
        }
        return most;
    }
}
