package org.onrecord.extraction.claimant;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Who spoke so far in an article, and where. Belongs to the reading of one article. */
final class Floor {

    /** Somebody's turn: the place of the words that name them. */
    record Turn(int place, Who who) {}

    private final List<Turn> turns = new ArrayList<>();

    void give(int place, Who who) {
        turns.add(new Turn(place, who));
    }

    /** Whoever spoke last. */
    Optional<Who> last() {
        return last(who -> true);
    }

    Optional<Who> last(Predicate<Who> asked) {
        return lastTurn(asked).map(Turn::who);
    }

    Optional<Turn> lastTurn(Predicate<Who> asked) {
        for (int i = turns.size() - 1; i >= 0; i--) {
            if (asked.test(turns.get(i).who())) {
                return Optional.of(turns.get(i));
            }
        }
        return Optional.empty();
    }
}
