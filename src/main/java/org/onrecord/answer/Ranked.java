package org.onrecord.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.onrecord.article.Article;
import org.onrecord.claim.Claim;

/**
 * A claim with its rank; what tells the same lies with it.
 *
 * @param topic how well it fits the topic, from 0 to 1
 */
record Ranked(Claim claim, Article article, double topic, double score, String explained, List<Ranked> same) {

    Ranked(Claim claim, Article article, double topic, double score, String explained) {
        this(claim, article, topic, score, explained, new ArrayList<>());
    }

    /** Whether it, or what tells the same, is one of these. */
    boolean isAmong(Set<String> ids) {
        return ids.contains(claim.id())
                || same.stream().anyMatch(each -> ids.contains(each.claim().id()));
    }
}
