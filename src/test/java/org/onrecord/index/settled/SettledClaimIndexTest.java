package org.onrecord.index.settled;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.TestArticles.ADMISSION;
import static org.onrecord.TestArticles.DENIAL;
import static org.onrecord.TestArticles.UNDATED;
import static org.onrecord.TestClaims.BRANDT_DENIED;
import static org.onrecord.TestClaims.FERRIS_WARNED;
import static org.onrecord.TestClaims.LUND_AND_QUIST_SAID;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.onrecord.article.Article;
import org.onrecord.claim.Claim;
import org.onrecord.claim.Claimant;
import org.onrecord.index.ClaimIndex;
import org.onrecord.index.ClaimIndexContract;
import org.onrecord.index.ClaimQuery;
import org.onrecord.index.Hit;
import org.onrecord.index.Speaker;
import org.onrecord.index.memory.MemoryClaimIndex;
import org.onrecord.name.Names;
import org.onrecord.name.Registry;
import org.onrecord.name.Roles;

class SettledClaimIndexTest extends ClaimIndexContract {

    private static final Names NAMES = Names.load();
    private static final Roles ROLES = Roles.load(NAMES);

    private final ClaimIndex index = newIndex();

    @Override
    protected ClaimIndex newIndex() {
        return new SettledClaimIndex(new MemoryClaimIndex(), sightings -> Registry.of(sightings, NAMES, ROLES));
    }

    @Test
    void settlesOnceForAllWhoAskAfterACommit() throws Exception {
        var settled = new AtomicInteger();
        var counted = new SettledClaimIndex(new MemoryClaimIndex(), sightings -> {
            settled.incrementAndGet();
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
            return Registry.of(sightings, NAMES, ROLES);
        });
        try (var writer = counted.write()) {
            writer.put(DENIAL, List.of(BRANDT_DENIED));
            writer.commit();
        }

        try (var askers = Executors.newFixedThreadPool(8)) {
            askers.invokeAll(Collections.nCopies(8, () -> counted.search(ClaimQuery.ALL)));
        }

        assertThat(settled).hasValue(1);
    }

    @Test
    void givesOnePersonOneNameInAllArticles() {
        put(DENIAL, by(BRANDT_DENIED, "Hossein Amirabdollahian", "Foreign Minister", "Iran"));
        put(ADMISSION, by(LUND_AND_QUIST_SAID, "Hossein Amir-Abdollahian", "Foreign Minister", "Iran"));

        var names = index.search(ClaimQuery.ALL).stream()
                .map(hit -> hit.claim().claimant().name())
                .distinct();
        assertThat(names).hasSize(1);
        assertThat(index.speakers()).singleElement().satisfies(speaker -> {
            assertThat(speaker.claims()).isEqualTo(2);
            assertThat(speaker.names())
                    .containsExactlyInAnyOrder("Hossein Amirabdollahian", "Hossein Amir-Abdollahian");
        });
        assertThat(found(index.speakers().getFirst().claimant().name())).hasSize(2);
    }

    @Test
    void findsByAStateThatOnlyAnotherArticleTells() {
        put(DENIAL, by(BRANDT_DENIED, "Odile Garnier", "President", "France"));
        put(ADMISSION, by(LUND_AND_QUIST_SAID, "Garnier", "President", null));

        assertThat(found("France")).hasSize(2);
        assertThat(found("Odile Garnier")).hasSize(2);
        assertThat(index.claimsOf("admission"))
                .extracting(Claim::claimant)
                .containsExactly(new Claimant("Odile Garnier", "President", "France"));
    }

    @Test
    void findsNobodyElseOfTheSameLastName() {
        put(DENIAL, by(BRANDT_DENIED, "Odile Garnier", "President", "France"));
        put(ADMISSION, by(LUND_AND_QUIST_SAID, "Garnier", "President", null));
        put(UNDATED, by(FERRIS_WARNED, "Garnier", "striker", null));

        assertThat(found("Garnier"))
                .extracting(Hit::claim)
                .extracting(Claim::claimant)
                .containsExactly(new Claimant("Garnier", "striker", null));
        assertThat(index.count(ClaimQuery.ALL.by(Set.of("Odile Garnier"), Set.of())))
                .isEqualTo(2);
    }

    @Test
    void takesBackWhatOnlyARemovedArticleTold() {
        put(DENIAL, by(BRANDT_DENIED, "Odile Garnier", "President", "France"));
        put(ADMISSION, by(LUND_AND_QUIST_SAID, "Garnier", "President", null));
        try (var writer = index.write()) {
            writer.remove(DENIAL.id());
            writer.commit();
        }

        assertThat(index.speakers())
                .extracting(Speaker::claimant)
                .containsExactly(new Claimant("Garnier", "President", null));
    }

    private List<Hit> found(String name) {
        return index.search(ClaimQuery.ALL.by(Set.of(name), Set.of()));
    }

    private static Claim by(Claim claim, String name, @Nullable String role, @Nullable String represents) {
        return claim.by(new Claimant(name, role, represents), List.of(), claim.about());
    }

    private void put(Article article, Claim claim) {
        try (var writer = index.write()) {
            writer.put(article, List.of(claim));
            writer.commit();
        }
    }
}
