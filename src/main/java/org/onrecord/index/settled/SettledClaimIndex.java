package org.onrecord.index.settled;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onrecord.article.Article;
import org.onrecord.claim.Claim;
import org.onrecord.index.ClaimIndex;
import org.onrecord.index.ClaimQuery;
import org.onrecord.index.ClaimWriter;
import org.onrecord.index.Hit;
import org.onrecord.index.Placed;
import org.onrecord.index.Speaker;
import org.onrecord.name.Registry;
import org.onrecord.name.Sighting;

/** The claims of another index, their claimants settled over all of its articles. */
public final class SettledClaimIndex implements ClaimIndex {

    private final ClaimIndex index;
    private final Function<List<Sighting>, Registry> registry;
    private final ReentrantLock settling = new ReentrantLock();
    private volatile @Nullable Settlement last;

    /**
     * Takes over the index, and closes it when closed.
     *
     * @param registry settles who is who; called again for each commit
     */
    public SettledClaimIndex(ClaimIndex index, Function<List<Sighting>, Registry> registry) {
        this.index = index;
        this.registry = registry;
    }

    @Override
    public List<Hit> search(ClaimQuery query) {
        var settlement = settlement();
        return index.search(settlement.asPrinted(query)).stream()
                .map(hit -> new Hit(settlement.settle(hit.claim()), hit.topic()))
                .toList();
    }

    @Override
    public List<Placed> place(ClaimQuery query) {
        var settlement = settlement();
        return index.place(settlement.asPrinted(query)).stream()
                .map(placed -> placed.with(settlement.settle(placed.claim())))
                .toList();
    }

    @Override
    public List<Claim> saying(ClaimQuery query) {
        var settlement = settlement();
        return index.saying(settlement.asPrinted(query)).stream()
                .map(settlement::settle)
                .toList();
    }

    @Override
    public int count(ClaimQuery query) {
        return index.count(settlement().asPrinted(query));
    }

    @Override
    public Object state() {
        return index.state();
    }

    @Override
    public Optional<Article> findArticle(String id) {
        return index.findArticle(id);
    }

    @Override
    public String rulesOf(String article) {
        return index.rulesOf(article);
    }

    @Override
    public Optional<Claim> findClaim(String id) {
        return index.findClaim(id).map(settlement()::settle);
    }

    @Override
    public List<Claim> claimsOf(String article) {
        var claims = index.claimsOf(article);
        return claims.isEmpty()
                ? claims
                : claims.stream().map(settlement()::settle).toList();
    }

    @Override
    public Stream<Article> articles() {
        return index.articles();
    }

    @Override
    public Stream<Article> articlesSince(Object state) {
        return index.articlesSince(state);
    }

    @Override
    public Optional<byte[]> findVector(String claim) {
        return index.findVector(claim);
    }

    @Override
    public List<String> wordsWithoutVector(int most) {
        return index.wordsWithoutVector(most);
    }

    @Override
    public List<Speaker> speakers() {
        return settlement().speakers();
    }

    @Override
    public int articleCount() {
        return index.articleCount();
    }

    @Override
    public int claimCount() {
        return index.claimCount();
    }

    @Override
    public void verify() {
        index.verify();
    }

    @Override
    public ClaimWriter write() {
        return index.write();
    }

    @Override
    public void close() {
        index.close();
    }

    /** Settled anew for each commit, once for all who ask. One that comes in between is seen by the next call. */
    private Settlement settlement() {
        var known = last;
        if (known != null && known.state().equals(index.state())) {
            return known;
        }
        settling.lock();
        try {
            var state = index.state();
            known = last;
            if (known == null || !known.state().equals(state)) {
                known = new Settlement(state, index.speakers(), registry);
                last = known;
            }
            return known;
        } finally {
            settling.unlock();
        }
    }
}
