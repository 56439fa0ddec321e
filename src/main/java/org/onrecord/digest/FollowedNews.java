package org.onrecord.digest;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import org.onrecord.index.ClaimIndex;
import org.onrecord.position.Retold;
import org.onrecord.subscription.ClaimKey;
import org.onrecord.subscription.Follow;
import org.onrecord.subscription.Seen;
import org.onrecord.subscription.Told;

/**
 * Makes the summary of what is new to somebody who follows something. Safe for use by many threads.
 *
 * <p>What is made is kept for a while: at eight in the morning thousands ask for the same.
 */
public final class FollowedNews {

    private static final int STRETCHES = 16;
    private static final int SUMMARIES = 500;

    private final ClaimIndex index;
    private final Seen seen;
    private final DigestComposer composer;
    private final Cache<Stretch, List<Told>> fresh = mostOf(STRETCHES);
    private final Cache<Summary, Digest> made = mostOf(SUMMARIES);

    public FollowedNews(ClaimIndex index, Seen seen) {
        this.index = index;
        this.seen = seen;
        this.composer = new DigestComposer(index);
    }

    private record Stretch(Object state, long after, long through) {}

    private record Summary(Stretch stretch, Follow follow, LocalDate day, int length) {}

    /**
     * What was noticed after one number and up to another.
     *
     * @param day the date it is made for
     * @param length see {@link DigestComposer#of}
     */
    public Digest of(Follow follow, long after, long through, LocalDate day, int length) {
        var stretch = new Stretch(index.state(), after, through);
        return made.get(new Summary(stretch, follow, day, length), none -> make(follow, stretch, day, length));
    }

    private Digest make(Follow follow, Stretch stretch, LocalDate day, int length) {
        var followed = fresh(stretch).stream()
                .filter(follow::fits)
                .map(told -> new Retold.Source(told.claim(), told.article()))
                .toList();
        return composer.of(
                followed,
                day,
                source -> seen.isKnownBy(stretch.after(), source.article().id()),
                length);
    }

    /** The claims that are new, whoever follows them. */
    private List<Told> fresh(Stretch stretch) {
        if (stretch.through() <= stretch.after()) {
            return List.of();
        }
        return fresh.get(stretch, none -> {
            var all = new ArrayList<Told>();
            seen.between(stretch.after(), stretch.through())
                    .forEach((article, keys) -> index.findArticle(article)
                            .ifPresent(found -> index.claimsOf(article).stream()
                                    .filter(claim -> keys.contains(ClaimKey.of(claim)) && found.holds(claim.excerpt()))
                                    .forEach(claim -> all.add(Told.of(claim, found)))));
            return List.copyOf(all);
        });
    }

    /** What several ask for at a time is made once. Tidied by whoever uses it; no thread is started for it. */
    private static <K, V> Cache<K, V> mostOf(int most) {
        Executor here = Runnable::run;
        return Caffeine.newBuilder().maximumSize(most).executor(here).build();
    }
}
