package org.onrecord.digest;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is new.
 *
 * @param day the day of printing
 * @param tally how much there is in all, shown or not
 * @param matters the most important first
 * @param rest news that are not shown, in the order in which they would be
 */
public record Digest(LocalDate day, Tally tally, List<Matter> matters, List<News> rest) {

    public Digest {
        matters = List.copyOf(matters);
        rest = List.copyOf(rest);
    }

    /** How many news are not shown. */
    public int more() {
        return rest.size();
    }

    /** All that is shown, in its order. */
    public Stream<News> news() {
        return matters.stream().flatMap(matter -> matter.news().stream());
    }

    /** How many claims, each told once, of how many claimants, in how many articles. */
    public record Tally(int claims, int claimants, int articles) {}
}
