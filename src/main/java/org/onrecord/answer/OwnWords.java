package org.onrecord.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.onrecord.index.Terms;
import org.onrecord.index.Where;
import org.onrecord.question.Slots;
import org.onrecord.question.TopicWord;

/**
 * Puts what has the very words of the question before what has only words like them: who asks about a "virus" is told
 * first what was said of a virus, then what was said of an outbreak.
 *
 * <p>The index looks for all that may stand for a word at once and does not tell which it was, so that is read off the
 * best claims only. Safe for use by many threads.
 */
final class OwnWords {

    /** Nobody reads on so far. */
    private static final int MOST = 40;

    /** What a topic is worth less where all of its words are there only in others like them. */
    private static final double LIKENESS_COSTS = 0.1;

    /** Words of one family begin with the same letters, so many at least. */
    private static final int BEGINNING = 4;

    private final Kept kept;

    OwnWords(Kept kept) {
        this.kept = kept;
    }

    /** The same claims, best first. */
    List<Ranked> counted(List<Ranked> best, Slots slots) {
        var own = slots.topic().stream().map(OwnWords::own).toList();
        int looked = Math.min(MOST, best.size());
        if (looked < 2 || own.stream().allMatch(Set::isEmpty)) {
            return best;
        }
        var ranked = new ArrayList<>(best);
        for (int i = 0; i < looked; i++) {
            var each = ranked.get(i);
            double words = each.topic() * (1 - LIKENESS_COSTS * shareInOthers(each, slots.topic(), own));
            ranked.set(i, each.withRank(each.rank().withWords(words)));
        }
        ranked.subList(0, looked).sort(Ranking.best());
        return ranked;
    }

    /** The terms of the word itself; none where nothing else may stand for it, or where any word like it does as well. */
    private static Set<String> own(TopicWord word) {
        var own = Set.copyOf(Terms.of(word.word()));
        return word.weight() != TopicWord.Weight.SPECIFIC || own.containsAll(word.terms()) ? Set.of() : own;
    }

    private double shareInOthers(Ranked ranked, List<TopicWord> topic, List<Set<String>> own) {
        int inOthers = 0;
        var terms = kept.excerptTerms(ranked.claim());
        for (int i = 0; i < topic.size(); i++) {
            boolean inside = ranked.placed().where().get(i).compareTo(Where.EXCERPT) <= 0;
            var word = own.get(i);
            boolean is = word.isEmpty()
                    || topic.get(i).terms().stream().filter(terms::contains).anyMatch(term -> isOfFamily(term, word));
            inOthers += inside && !is ? 1 : 0;
        }
        return (double) inOthers / topic.size();
    }

    /** "Resignation" is as good as "resign". */
    private static boolean isOfFamily(String term, Set<String> own) {
        return own.stream().anyMatch(word -> word.regionMatches(0, term, 0, Math.min(BEGINNING, word.length())));
    }
}
