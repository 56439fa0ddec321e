package org.onrecord.answer;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onrecord.claim.Claim;
import org.onrecord.index.ClaimIndex;
import org.onrecord.index.ClaimQuery;
import org.onrecord.position.Telling;

/**
 * What was read from the index and is looked at again with every question: articles and claims cut into terms, and how
 * often a word occurs. It is kept as long as nothing is committed, the part that was looked at last. Safe for use by many
 * threads.
 */
final class Kept {

    private static final int MOST_ARTICLES = 1_000;
    private static final int MOST_CLAIMS = 10_000;
    private static final int MOST_WORDS = 10_000;

    private final ClaimIndex index;
    private volatile Memory memory;

    Kept(ClaimIndex index) {
        this.index = index;
        this.memory = new Memory(new Object());
    }

    /** Forgets everything if something was committed meanwhile. */
    void refresh() {
        var state = index.state();
        if (!memory.state().equals(state)) {
            memory = new Memory(state);
        }
    }

    Optional<Told> article(String id) {
        var known = memory.articles();
        var told = known.get(id);
        if (told == null) {
            told = index.findArticle(id).map(Told::of).orElse(null);
            if (told != null) {
                known.put(id, told);
            }
        }
        return Optional.ofNullable(told);
    }

    ClaimTerms terms(Claim claim, Told told) {
        var known = memory.claims();
        var terms = known.get(claim.id());
        if (terms == null || !terms.claim().equals(claim)) {
            terms = ClaimTerms.of(claim, told);
            known.put(claim.id(), terms);
        }
        return terms;
    }

    Telling telling(Claim claim) {
        var known = memory.tellings();
        var telling = known.get(claim.id());
        if (telling == null || !telling.claim().equals(claim)) {
            telling = Telling.of(claim);
            known.put(claim.id(), telling);
        }
        return telling;
    }

    /** In how many claims, or titles above them, one of the terms stands. */
    int count(Set<String> terms) {
        var known = memory.counts();
        var count = known.get(terms);
        if (count == null) {
            count = terms.isEmpty()
                    ? 0
                    : index.count(new ClaimQuery(Set.of(), Set.of(), null, List.of(terms), 1, null, null, null, 1));
            known.put(terms, count);
        }
        return count;
    }

    int claimCount() {
        var known = memory.counts();
        return known.computeIfAbsent(Set.of(), none -> index.claimCount());
    }

    private record Memory(
            Object state,
            Map<String, Told> articles,
            Map<String, ClaimTerms> claims,
            Map<String, Telling> tellings,
            Map<Set<String>, Integer> counts) {

        Memory(Object state) {
            this(
                    state,
                    Collections.synchronizedMap(new LastUsed<>(MOST_ARTICLES)),
                    Collections.synchronizedMap(new LastUsed<>(MOST_CLAIMS)),
                    Collections.synchronizedMap(new LastUsed<>(MOST_CLAIMS)),
                    Collections.synchronizedMap(new LastUsed<>(MOST_WORDS)));
        }
    }

    /** Forgets what was not looked at for longest. */
    private static final class LastUsed<K, V> extends LinkedHashMap<K, V> {

        private static final long serialVersionUID = 1L;
        private final int most;

        LastUsed(int most) {
            super(16, 0.75f, true);
            this.most = most;
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
            return size() > most;
        }
    }
}
