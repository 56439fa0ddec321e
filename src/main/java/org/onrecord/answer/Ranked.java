package org.onrecord.answer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.onrecord.claim.Claim;
import org.onrecord.index.Placed;

/** A claim with its rank; what tells the same lies with it. */
record Ranked(Placed placed, Rank rank, List<Ranked> same) {

    Ranked(Placed placed, Rank rank) {
        this(placed, rank, new ArrayList<>());
    }

    Claim claim() {
        return placed.claim();
    }

    /** Id of its article. */
    String article() {
        return claim().excerpt().article();
    }

    /** The day it counts by; without a day it counts as the latest. */
    LocalDate printed() {
        var day = placed.printed();
        return day == null ? LocalDate.MAX : day;
    }

    Ranked withRank(Rank other) {
        return new Ranked(placed, other, same);
    }

    /** How well it fits the topic, from 0 to 1. */
    double topic() {
        return rank.words();
    }

    double score() {
        return rank.sum();
    }

    /** The day it was said where that is known, else the day it was printed; a claim without either counts as the latest. */
    LocalDate saidOrPrinted() {
        var said = claim().saidOn();
        return said == null ? printed() : said.from();
    }

    /** Whether the excerpt has these very words, in any case. */
    boolean prints(String words) {
        return claim().excerpt().text().toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT));
    }

    /** Whether it, or what tells the same, is one of these. */
    boolean isAmong(Set<String> ids) {
        return ids.contains(claim().id())
                || same.stream().anyMatch(each -> ids.contains(each.claim().id()));
    }
}
