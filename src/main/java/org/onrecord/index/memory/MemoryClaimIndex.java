package org.onrecord.index.memory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onrecord.article.Article;
import org.onrecord.claim.Claim;
import org.onrecord.claim.Claimant;
import org.onrecord.index.ClaimIndex;
import org.onrecord.index.ClaimQuery;
import org.onrecord.index.ClaimWriter;
import org.onrecord.index.Hit;
import org.onrecord.index.IndexUnavailableException;
import org.onrecord.index.Placed;
import org.onrecord.index.Speaker;

/** Articles in a map, claims searched one by one. What was committed is gone when the program ends. */
public final class MemoryClaimIndex implements ClaimIndex {

    private final AtomicBoolean isBeingWritten = new AtomicBoolean();
    private volatile Map<String, Filed> committed = Map.of();
    private volatile Map<String, byte[]> vectors = Map.of();
    private volatile Object state = new Object();

    @Override
    public List<Hit> search(ClaimQuery query) {
        return filed().flatMap(MemoryClaimIndex::candidates)
                .filter(candidate -> candidate.fits(query))
                .sorted(Candidate.bestFirst(query))
                .limit(query.limit())
                .map(candidate -> candidate.hit(query))
                .toList();
    }

    @Override
    public List<Placed> place(ClaimQuery query) {
        return filed().flatMap(MemoryClaimIndex::candidates)
                .filter(candidate -> candidate.fits(query))
                .sorted(Candidate.bestFirst(query))
                .limit(query.limit())
                .map(candidate -> candidate.placed(query))
                .toList();
    }

    @Override
    public List<Claim> saying(ClaimQuery query) {
        return filed().flatMap(MemoryClaimIndex::candidates)
                .filter(candidate -> candidate.says(query))
                .map(Candidate::claim)
                .toList();
    }

    @Override
    public int count(ClaimQuery query) {
        return Math.toIntExact(filed().flatMap(MemoryClaimIndex::candidates)
                .filter(candidate -> candidate.fits(query))
                .count());
    }

    @Override
    public Object state() {
        return state;
    }

    @Override
    public Optional<Article> findArticle(String id) {
        return Optional.ofNullable(committed.get(id)).map(Filed::article);
    }

    @Override
    public String rulesOf(String article) {
        var filed = committed.get(article);
        return filed == null ? UNKNOWN_RULES : filed.rules();
    }

    @Override
    public Optional<Claim> findClaim(String id) {
        return filed().flatMap(filed -> filed.findClaim(id).stream()).findFirst();
    }

    @Override
    public List<Claim> claimsOf(String article) {
        var filed = committed.get(article);
        return filed == null ? List.of() : filed.claims();
    }

    @Override
    public Stream<Article> articles() {
        return filed().map(Filed::article);
    }

    @Override
    public Stream<Article> articlesSince(Object state) {
        return articles();
    }

    @Override
    public Optional<byte[]> findVector(String claim) {
        return findClaim(claim)
                .flatMap(found -> Optional.ofNullable(vectors.get(found.inWords())))
                .map(byte[]::clone);
    }

    @Override
    public List<String> wordsWithoutVector(int most) {
        return words(committed.values())
                .filter(words -> !vectors.containsKey(words))
                .limit(most)
                .toList();
    }

    @Override
    public List<Speaker> speakers() {
        Map<Claimant, List<Candidate>> claims = new HashMap<>();
        filed().flatMap(MemoryClaimIndex::candidates)
                .forEach(candidate -> candidate
                        .claimants()
                        .distinct()
                        .forEach(claimant -> claims.computeIfAbsent(claimant, none -> new ArrayList<>())
                                .add(candidate)));
        return claims.entrySet().stream()
                .map(entry -> Speaker.of(entry.getKey(), entry.getValue().size(), Candidate.printed(entry.getValue())))
                .sorted(Speaker.MOST_CLAIMS_FIRST)
                .toList();
    }

    @Override
    public int articleCount() {
        return committed.size();
    }

    @Override
    public int claimCount() {
        return filed().mapToInt(filed -> filed.claims().size()).sum();
    }

    @Override
    public void verify() {
        // Memory does not get damaged.
    }

    @Override
    public ClaimWriter write() {
        if (!isBeingWritten.compareAndSet(false, true)) {
            throw new IndexUnavailableException("the index in memory is being written already", null);
        }
        return new MemoryClaimWriter(committed, vectors, this::commit, () -> isBeingWritten.set(false));
    }

    private void commit(Map<String, Filed> changed, Map<String, byte[]> changedVectors) {
        if (!committed.equals(changed)) {
            committed = Map.copyOf(changed);
            state = new Object();
        }
        var kept = new HashMap<>(changedVectors);
        kept.keySet().retainAll(words(changed.values()).collect(Collectors.toSet()));
        vectors = Map.copyOf(kept);
    }

    @Override
    public void close() {
        // There is nothing to let go of.
    }

    private static Stream<String> words(Collection<Filed> filed) {
        return filed.stream()
                .flatMap(each -> each.claims().stream())
                .map(Claim::inWords)
                .distinct();
    }

    private Stream<Filed> filed() {
        return committed.values().stream().sorted(Filed.BY_FILE);
    }

    private static Stream<Candidate> candidates(Filed filed) {
        return filed.claims().stream().map(claim -> new Candidate(claim, filed.article()));
    }
}
