package org.onrecord.answer;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.onrecord.article.Excerpt;
import org.onrecord.claim.Claim;
import org.onrecord.index.ArticleTerms;
import org.onrecord.index.ClaimIndex;
import org.onrecord.index.ClaimQuery;
import org.onrecord.index.Placed;
import org.onrecord.index.Terms;
import org.onrecord.position.Telling;
import org.onrecord.question.Slots;

/**
 * What was read from the index and is looked at again: articles and claims cut into terms, how often a word occurs, and what
 * was found for the last questions, which follow-ups ask about. It is kept as long as nothing is committed, and no more of
 * it than helps. Safe for use by many threads.
 */
final class Kept {

    private static final int MOST_ARTICLES = 500;
    private static final int MOST_CLAIMS = 5_000;
    private static final int MOST_WORDS = 20_000;
    /** Searches that one question repeats: what was found is looked at in several ways. */
    private static final int MOST_SEARCHES = 16;
    /** Questions whose follow-ups may come now. */
    private static final int MOST_QUESTIONS = 32;

    /** So many characters before an excerpt and after it are beside it. */
    private static final int BEFORE = 250;

    private static final int AFTER = 150;

    /** Characters; whoever asks for longer makes a speech. */
    private static final int LONGEST_QUESTION = 600;

    private final ClaimIndex index;
    private volatile Memory memory;

    Kept(ClaimIndex index) {
        this.index = index;
        this.memory = new Memory(new Object());
    }

    /** Forgets everything if something was committed meanwhile. */
    void refresh() {
        var state = index.state();
        if (!memory.state.equals(state)) {
            memory = new Memory(state);
        }
    }

    Optional<ArticleTerms> article(String id) {
        return memory.articles.get(id, unknown -> index.findArticle(unknown).map(ArticleTerms::of));
    }

    ClaimTerms terms(Claim claim, ArticleTerms article) {
        return memory.claims.get(claim, unknown -> ClaimTerms.of(unknown, article));
    }

    Set<String> excerptTerms(Claim claim) {
        return memory.excerpts.get(claim.excerpt(), unknown -> Set.copyOf(Terms.of(unknown.text())));
    }

    /** The terms of the sentences before a claim, and of the words after it; none when its article was taken out. */
    Set<String> termsBeside(Claim claim) {
        return memory.beside.get(
                claim.excerpt(),
                unknown -> article(unknown.article())
                        .map(told -> beside(told.article().text(), unknown))
                        .orElse(Set.of()));
    }

    /**
     * The terms of the question that a claim answers: of the paragraph before its own, where that ends with a question mark
     * and the claim begins its paragraph; none for any other claim.
     */
    Set<String> termsOfQuestion(Claim claim) {
        return memory.questioned.get(
                claim.excerpt(),
                unknown -> article(unknown.article())
                        .map(told -> question(told.article().text(), unknown.start()))
                        .orElse(Set.of()));
    }

    private static Set<String> question(String text, int start) {
        var before = text.substring(Math.max(0, start - LONGEST_QUESTION), start);
        var asked = before.stripTrailing();
        boolean beginsParagraph = before.indexOf('\n', asked.length()) >= 0;
        return beginsParagraph && asked.endsWith("?")
                ? Set.copyOf(Terms.of(asked.substring(asked.lastIndexOf('\n') + 1)))
                : Set.of();
    }

    private static Set<String> beside(String text, Excerpt excerpt) {
        int from = Math.max(0, excerpt.start() - BEFORE);
        int to = Math.min(text.length(), excerpt.end() + AFTER);
        return Set.copyOf(Terms.of(text.substring(from, excerpt.start()) + " " + text.substring(excerpt.end(), to)));
    }

    Telling telling(Claim claim) {
        var telling = memory.tellings.getIfPresent(claim.id());
        if (telling == null || !telling.claim().equals(claim)) {
            telling = Telling.of(claim);
            memory.tellings.put(claim.id(), telling);
        }
        return telling;
    }

    /** In how many claims, or titles above them, one of the terms stands. */
    int count(Set<String> terms) {
        return terms.isEmpty()
                ? 0
                : memory.counts.get(
                        terms,
                        unknown -> index.count(
                                new ClaimQuery(Set.of(), Set.of(), null, List.of(unknown), 1, null, null, null, 1)));
    }

    int claimCount() {
        return memory.counts.get(Set.of(), all -> index.claimCount());
    }

    List<Placed> place(ClaimQuery query) {
        var known = memory.searches;
        var found = known.get(query);
        if (found == null) {
            found = index.place(query);
            known.put(query, found);
        }
        return found;
    }

    /** What was found for a question, or else is found now. */
    List<Ranked> found(Slots slots, Supplier<List<Ranked>> finding) {
        var known = memory.questions;
        var found = known.get(slots);
        if (found == null) {
            found = finding.get();
            known.put(slots, found);
        }
        return found;
    }

    /** The terms of the names that a claim is about, and of the party that says it. */
    Set<String> nameTerms(Claim claim) {
        var terms = new HashSet<String>();
        claim.about().forEach(name -> terms.addAll(termsOf(name)));
        var represents = claim.claimant().represents();
        if (represents != null) {
            terms.addAll(termsOf(represents));
        }
        return terms;
    }

    private List<String> termsOf(String name) {
        return memory.names.get(name, Terms::of);
    }

    private static final class Memory {

        private final Object state;
        private final Cache<String, Optional<ArticleTerms>> articles = mostOf(MOST_ARTICLES);
        private final Cache<Claim, ClaimTerms> claims = mostOf(MOST_CLAIMS);
        private final Cache<Excerpt, Set<String>> excerpts = mostOf(MOST_CLAIMS);
        private final Cache<Excerpt, Set<String>> beside = mostOf(MOST_CLAIMS);
        private final Cache<Excerpt, Set<String>> questioned = mostOf(MOST_CLAIMS);
        private final Cache<String, Telling> tellings = mostOf(MOST_CLAIMS);
        private final Cache<Set<String>, Integer> counts = mostOf(MOST_WORDS);
        private final Cache<String, List<String>> names = mostOf(MOST_WORDS);
        private final Map<ClaimQuery, List<Placed>> searches = lastOf(MOST_SEARCHES);
        private final Map<Slots, List<Ranked>> questions = lastOf(MOST_QUESTIONS);

        Memory(Object state) {
            this.state = state;
        }

        /** Tidied by whoever uses it; no thread is started for it. */
        private static <K, V> Cache<K, V> mostOf(int most) {
            Executor here = Runnable::run;
            return Caffeine.newBuilder().maximumSize(most).executor(here).build();
        }

        /** Of so few, the newest is what is wanted next, not the one that was wanted most often. */
        private static <K, V> Map<K, V> lastOf(int most) {
            return Collections.synchronizedMap(new LastUsed<>(most));
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
