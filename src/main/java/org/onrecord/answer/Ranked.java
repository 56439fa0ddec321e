package org.onrecord.answer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.onrecord.article.Article;
import org.onrecord.claim.Claim;

/**
 * A claim with its rank; what tells the same lies with it.
 */
record Ranked(Claim claim, Article article, Rank rank, List<Ranked> same) {

    Ranked(Claim claim, Article article, Rank rank) {
        this(claim, article, rank, new ArrayList<>());
    }

    Ranked withRank(Rank other) {
        return new Ranked(claim, article, other, same);
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
        var said = claim.saidOn();
        return said == null ? Ranking.printed(article) : said.from();
    }

    /** Whether it, or what tells the same, is one of these. */
    boolean isAmong(Set<String> ids) {
        return ids.contains(claim.id())
                || same.stream().anyMatch(each -> ids.contains(each.claim().id()));
    }
}
