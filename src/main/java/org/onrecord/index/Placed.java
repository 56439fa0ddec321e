package org.onrecord.index;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.claim.Claim;

/**
 * A claim that fits a query, with what tells how well, so that nobody has to read its article for that.
 *
 * @param where for each group of the query's topic, the nearest place where one of its terms stands
 * @param printed the day on which the article was printed; {@code null} when it is not known
 * @param file the article's
 */
public record Placed(
        Claim claim, List<Where> where, @Nullable LocalDate printed, String file) {

    public Placed {
        where = List.copyOf(where);
    }

    /** The same for another topic. */
    public Placed at(List<Where> other) {
        return new Placed(claim, other, printed, file);
    }

    /** The same for its claim put otherwise. */
    public Placed with(Claim other) {
        return new Placed(other, where, printed, file);
    }
}
