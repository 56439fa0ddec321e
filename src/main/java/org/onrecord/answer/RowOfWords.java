package org.onrecord.answer;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.onrecord.index.Terms;
import org.onrecord.question.TopicWord;

/**
 * The words of a quotation in their order, for finding what was said nearly so: with a word more, a word less, or another
 * word in one place. Immutable.
 *
 * <p>The last word that tells something, which is what the saying comes to, must be there: who said that masks are needed
 * did not nearly say that they are useless. And the words must stand one after the other, since in a long speech any three
 * of them stand somewhere.
 */
final class RowOfWords {

    /** So much of the row must be there. */
    private static final double NEAR = 0.65;

    private static final int LEAST_WORDS = 2;

    /** So many other words may stand between, unless the row is short. */
    private static final int MORE = 2;

    private static final int SHORT = 3;

    private final List<Set<String>> row;

    /** Where its last word stands that is no mere function word; -1 where all are. */
    private final int last;

    /** @param matter what the quotation is about, with what may stand for its words */
    RowOfWords(String quotation, List<TopicWord> matter) {
        this.row = Terms.of(quotation).stream()
                .map(term -> withOthers(term, matter))
                .toList();
        int at = row.size() - 1;
        while (at >= 0 && row.get(at).stream().allMatch(Terms::isStopWord)) {
            at--;
        }
        this.last = at;
    }

    private static Set<String> withOthers(String term, List<TopicWord> matter) {
        var terms = new HashSet<>(Set.of(term));
        matter.stream()
                .filter(word -> Terms.of(word.word()).contains(term))
                .forEach(word -> terms.addAll(word.terms()));
        return terms;
    }

    boolean isNearIn(String text) {
        if (last < 0) {
            return false;
        }
        var said = Terms.of(text);
        int wanted = Math.max(LEAST_WORDS, (int) Math.ceil(NEAR * row.size()));
        int window = row.size() + (row.size() > SHORT ? MORE : 0);
        for (int from = 0; from < said.size(); from++) {
            var first = said.get(from);
            if (row.stream().anyMatch(terms -> terms.contains(first))
                    && inOrder(said.subList(from, Math.min(said.size(), from + window))) >= wanted) {
                return true;
            }
        }
        return false;
    }

    /** How many words of the row a part of the text has in the same order; none where it lacks the last. */
    private int inOrder(List<String> said) {
        if (said.stream().noneMatch(row.get(last)::contains)) {
            return 0;
        }
        var most = new int[row.size() + 1][said.size() + 1];
        for (int i = 1; i <= row.size(); i++) {
            for (int j = 1; j <= said.size(); j++) {
                boolean same = row.get(i - 1).contains(said.get(j - 1));
                most[i][j] = same ? most[i - 1][j - 1] + 1 : Math.max(most[i - 1][j], most[i][j - 1]);
            }
        }
        return most[row.size()][said.size()];
    }
}
