package org.onrecord.position;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.onrecord.TestArticles;
import org.onrecord.TestClaims;
import org.onrecord.article.Article;
import org.onrecord.claim.Act;
import org.onrecord.claim.Claim;
import org.onrecord.claim.Claimant;
import org.onrecord.index.ClaimIndex;
import org.onrecord.index.lucene.LuceneClaimIndex;
import org.onrecord.index.memory.MemoryClaimIndex;
import org.onrecord.position.Retold.Source;

/** Claims told again by other outlets, in every kind of index. */
@ParameterizedClass
@EnumSource
class RetoldTest {

    enum Kind {
        MEMORY,
        LUCENE
    }

    private static final LocalDate DAY = LocalDate.of(2022, 11, 5);
    private static final Claimant BRANDT = new Claimant("Ada Brandt", "Trade Minister", "Chile");
    private static final String AGENCY = "it had shipped forty pumps to Peru before the flood in the valley of Ica";
    private static final String COPY = "it had shipped 40 pumps to Peru before the flood in the valley of Ica";
    private static final String SHORT = "it had shipped forty pumps to Peru";
    private static final String OTHER = "the harbour will be open again by Friday";

    private final Kind kind;

    @TempDir
    Path folder;

    private ClaimIndex index = new MemoryClaimIndex();

    RetoldTest(Kind kind) {
        this.kind = kind;
    }

    @BeforeEach
    void start() {
        index = switch (kind) {
            case MEMORY -> new MemoryClaimIndex();
            case LUCENE -> LuceneClaimIndex.open(folder);
        };
    }

    @AfterEach
    void end() {
        index.close();
    }

    @Test
    void findsAllWhoTellItTheEarliestPrintedFirst() {
        put(article("evening", DAY.plusDays(1), COPY));
        put(article("agency", DAY, AGENCY));
        put(article("weekly", DAY.plusDays(2), SHORT));
        put(article("harbour", DAY, OTHER));

        assertThat(tellers("weekly")).containsExactly("agency", "evening");
        assertThat(tellers("agency")).containsExactly("evening", "weekly");
        assertThat(tellers("harbour")).isEmpty();
    }

    @Test
    void asksAlsoForWhoeverSpellsTheNameOtherwiseOrNamesOnlyTheState() {
        put(article("one", DAY, AGENCY), new Claimant("Sergey Vasin", null, null));
        put(article("two", DAY, COPY), new Claimant("Sergei Vassin", null, null));
        put(article("three", DAY, COPY), new Claimant("Chile", null, "Chile"));
        put(article("four", DAY, COPY), BRANDT);

        assertThat(tellers("one")).containsExactly("two");
        assertThat(tellers("three")).containsExactly("four");
    }

    @Test
    void keepsDistanceInTime() {
        put(article("one", DAY, AGENCY));
        put(article("december", DAY.plusDays(30), AGENCY));
        put(article("undated", null, AGENCY));

        assertThat(links()).isEmpty();
    }

    @Test
    void doesNotDependOnTheOrderOfReading() {
        var articles = new ArrayList<>(some());
        articles.forEach(this::put);
        var links = links();
        assertThat(links).hasSizeGreaterThan(4);

        for (int seed = 0; seed < 3; seed++) {
            Collections.shuffle(articles, new Random(seed));
            try (var writer = index.write()) {
                articles.forEach(article -> writer.remove(article.id()));
                writer.commit();
                articles.forEach(article -> writer.put(article, List.of(claim(article, BRANDT))));
                writer.commit();
            }
            assertThat(links()).isEqualTo(links);
        }
    }

    @Test
    void goesBothWaysAndNamesOnlyWhatIsThere() {
        some().forEach(this::put);
        remove("b");

        var links = links();

        links.forEach((id, others) -> assertThat(others)
                .allSatisfy(other -> assertThat(index.findClaim(other)).isPresent())
                .allSatisfy(other -> assertThat(links.get(other)).contains(id)));
        assertThat(links.toString()).doesNotContain("b-");
    }

    @Test
    void readingAgainChangesNothing() {
        some().forEach(this::put);
        var links = links();

        some().forEach(this::put);

        assertThat(links()).isEqualTo(links);
    }

    @Test
    void whatIsNotCommittedTellsNothing() {
        put(article("one", DAY, AGENCY));
        try (var writer = index.write()) {
            writer.put(article("two", DAY, COPY), List.of(claim(article("two", DAY, COPY), BRANDT)));
        }

        assertThat(links()).isEmpty();
    }

    @Test
    void theClaimKeepsTheLinksOfItsOwnArticle() {
        put(article("two", DAY, COPY));
        var article = article("one", DAY, AGENCY);
        var claim = claim(article, BRANDT).withSameAs(List.of("one-headline"));

        assertThat(new Retold(index).linked(claim, article).sameAs()).containsExactly("one-headline", "two-0");
    }

    @Test
    void whatOutletsSayInTheirOwnVoiceIsTheSameWhoeverTheyAre() {
        var text = "The mine above Calama was closed for three weeks after the earthquake.";
        for (var outlet : List.of("morning", "evening")) {
            var article = TestArticles.article(outlet, null, outlet, DAY, text);
            put(
                    article,
                    List.of(TestClaims.claim(article, text)
                            .by(new Claimant(outlet, null, null))
                            .act(Act.REPORT)
                            .made()));
        }

        assertThat(tellers("morning")).containsExactly("evening");
    }

    private static List<Article> some() {
        return List.of(
                article("a", DAY, AGENCY),
                article("b", DAY.plusDays(1), COPY),
                article("c", DAY.plusDays(2), SHORT),
                article("d", DAY, OTHER),
                article("e", DAY.plusDays(3), "The harbour will be open by Friday again"),
                article("f", DAY.minusDays(3), AGENCY));
    }

    private List<String> tellers(String article) {
        var found = index.findArticle(article).orElseThrow();
        return new Retold(index)
                .elsewhere(index.claimsOf(article).getFirst(), found).stream()
                        .map(Source::article)
                        .map(Article::id)
                        .toList();
    }

    /** Of each claim that has any. */
    private Map<String, Set<String>> links() {
        var links = new HashMap<String, Set<String>>();
        var retold = new Retold(index);
        try (Stream<Article> articles = index.articles()) {
            articles.forEach(article -> index.claimsOf(article.id()).forEach(claim -> {
                var same = retold.linked(claim, article).sameAs();
                if (!same.isEmpty()) {
                    links.put(claim.id(), new TreeSet<>(same));
                }
            }));
        }
        return links;
    }

    private static Article article(String id, @Nullable LocalDate day, String text) {
        return TestArticles.article(id, null, id + " News", day, text);
    }

    private static Claim claim(Article article, Claimant claimant) {
        return TestClaims.claim(article, article.text())
                .by(claimant)
                .about("Peru")
                .made();
    }

    private void put(Article article) {
        put(article, BRANDT);
    }

    private void put(Article article, Claimant claimant) {
        put(article, List.of(claim(article, claimant)));
    }

    private void put(Article article, List<Claim> claims) {
        try (var writer = index.write()) {
            writer.put(article, claims);
            writer.commit();
        }
    }

    private void remove(String article) {
        try (var writer = index.write()) {
            writer.remove(article);
            writer.commit();
        }
    }
}
