package org.onrecord.rounds;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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

    /** Looks through the index, when anything was committed since the last look; takes as long as reading its articles. */
    public void look() {
        var now = index.state();
        if (now.equals(state)) {
            return;
        }
        boolean isStart = !seen.hasStarted();
        var known = seen.looks();
        var gone = new HashSet<>(known.keySet());
        int noticed = 0;
        var batch = new ArrayList<Seen.Look>();
        try (var articles = index.articles()) {
            for (var each = articles.iterator(); each.hasNext(); ) {
                var article = each.next();
                gone.remove(article.id());
                var look = ClaimKey.of(article);
                if (!look.equals(known.get(article.id()))) {
                    batch.add(new Seen.Look(article.id(), look, claims(article.id())));
                }
                if (batch.size() == BATCH) {
                    noticed += seen.notice(batch, isStart, clock.instant());
                    batch.clear();
                }
            }
        }
        noticed += seen.notice(batch, isStart, clock.instant());
        int removed = seen.remove(gone, clock.instant());
        if (isStart) {
            seen.started();
        }
        state = now;
        LOG.debug("{} articles are new or changed, {} were removed", noticed, removed);
    }

    private Set<String> claims(String article) {
        return index.claimsOf(article).stream().map(ClaimKey::of).collect(Collectors.toSet());
    }
}
