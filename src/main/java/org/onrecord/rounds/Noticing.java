package org.onrecord.rounds;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onrecord.article.Article;
import org.onrecord.index.ClaimIndex;
import org.onrecord.subscription.ClaimKey;
import org.onrecord.subscription.Seen;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Notices which articles came, changed and went, whoever committed them. For use by one thread at a time. */
public final class Noticing {

    private static final Logger LOG = LoggerFactory.getLogger(Noticing.class);

    /** So many are kept in one transaction, that nobody else waits long for it. */
    private static final int BATCH = 100;

    private final ClaimIndex index;
    private final Seen seen;
    private final Clock clock;
    private @Nullable Object state;

    public Noticing(ClaimIndex index, Seen seen, Clock clock) {
        this.index = index;
        this.seen = seen;
        this.clock = clock;
    }

    /** Looks through what came into the index since the last look, and the first time through all of it. */
    public void look() {
        var now = index.state();
        var before = state;
        if (now.equals(before)) {
            return;
        }
        boolean isStart = !seen.hasStarted();
        var known = seen.looks();
        var there = new HashSet<String>();
        int noticed = 0;
        try (var articles = before == null ? index.articles() : index.articlesSince(before)) {
            noticed = notice(articles.iterator(), known, there, isStart);
        }
        int removed = seen.remove(gone(known.keySet(), there, before == null), clock.instant());
        if (isStart) {
            seen.started();
        }
        state = now;
        LOG.debug("{} articles are new or changed, {} were removed", noticed, removed);
    }

    private int notice(Iterator<Article> articles, Map<String, String> known, Set<String> there, boolean isStart) {
        int noticed = 0;
        var batch = new ArrayList<Seen.Look>();
        while (articles.hasNext()) {
            var article = articles.next();
            there.add(article.id());
            var look = ClaimKey.of(article);
            if (!look.equals(known.get(article.id()))) {
                batch.add(new Seen.Look(article.id(), look, claims(article.id())));
            }
            if (batch.size() == BATCH) {
                noticed += seen.notice(batch, isStart, clock.instant());
                batch.clear();
            }
        }
        return noticed + seen.notice(batch, isStart, clock.instant());
    }

    /** Where as many are there as were known or came, none has gone, and they need not be counted one by one. */
    private Set<String> gone(Set<String> known, Set<String> there, boolean isAll) {
        var gone = new HashSet<>(known);
        if (!isAll) {
            gone.addAll(there);
            if (gone.size() == index.articleCount()) {
                return Set.of();
            }
            try (var articles = index.articles()) {
                articles.forEach(article -> gone.remove(article.id()));
            }
            return gone;
        }
        gone.removeAll(there);
        return gone;
    }

    private Set<String> claims(String article) {
        return index.claimsOf(article).stream().map(ClaimKey::of).collect(Collectors.toSet());
    }
}
