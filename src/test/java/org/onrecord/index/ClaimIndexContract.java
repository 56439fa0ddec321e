package org.onrecord.index;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.onrecord.TestArticles.ADMISSION;
import static org.onrecord.TestArticles.DENIAL;
import static org.onrecord.TestArticles.UNDATED;
import static org.onrecord.TestArticles.article;
import static org.onrecord.TestClaims.BRANDT;
import static org.onrecord.TestClaims.BRANDT_DENIED;
import static org.onrecord.TestClaims.FERRIS;
import static org.onrecord.TestClaims.FERRIS_WARNED;
import static org.onrecord.TestClaims.HARROW_PROMISED;
import static org.onrecord.TestClaims.LUND;
import static org.onrecord.TestClaims.LUND_AND_QUIST_SAID;
import static org.onrecord.TestClaims.NORRLAND;
import static org.onrecord.TestClaims.NORRLAND_DECLINED;
import static org.onrecord.TestClaims.NORRLAND_DID_NOT_DENY;
import static org.onrecord.TestClaims.QUIST;
import static org.onrecord.TestClaims.VELDANIA;
import static org.onrecord.TestClaims.VELDANIA_ADMITTED;
import static org.onrecord.TestClaims.VELDANIA_DENIED;
import static org.onrecord.TestClaims.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onrecord.TestClaims;
import org.onrecord.article.Article;
import org.onrecord.claim.Act;
import org.onrecord.claim.Claim;
import org.onrecord.claim.Claimant;
import org.onrecord.claim.Days;

/** What every claim index must do. One subclass for each kind of index. */
public abstract class ClaimIndexContract {

    private static final byte[] VECTOR = {3, -1, 127, -127, 0};

    private ClaimIndex index;

    /** A new index with nothing in it. */
    protected abstract ClaimIndex newIndex();

    @BeforeEach
    void startEmpty() {
        index = newIndex();
    }

    @AfterEach
    void end() {
        index.close();
    }

    @Test
    void findsNothingInAnEmptyIndex() {
        assertThat(index.search(ClaimQuery.ALL)).isEmpty();
        assertThat(index.findArticle("denial")).isEmpty();
        assertThat(index.findClaim("denial-0")).isEmpty();
        assertThat(index.claimsOf("denial")).isEmpty();
        assertThat(articles()).isEmpty();
        assertThat(index.speakers()).isEmpty();
        assertThat(index.articleCount()).isZero();
        assertThat(index.claimCount()).isZero();
        index.verify();
    }

    @Test
    void findsWhatSaysEnoughOfTheTopicItself() {
        putAll();
        var pumpsToNorrland = List.of(Set.of("pump"), Set.of("norrland", "peru"), Set.of("admit"));

        var query = new ClaimQuery(Set.of("Veldania"), Set.of(), null, pumpsToNorrland, 2, null, null, null, 1);

        assertThat(index.saying(query)).containsExactlyInAnyOrder(VELDANIA_DENIED, VELDANIA_ADMITTED);
        assertThat(index.saying(query.withTopicAtLeast(3))).isEmpty();
        assertThat(index.saying(query.withTopicAtLeast(0))).contains(BRANDT_DENIED, LUND_AND_QUIST_SAID);
        assertThat(index.saying(query.by(Set.of("Norrland"), Set.of()))).isEmpty();
    }

    @Test
    void keepsVectorsByWhatClaimsSay() {
        putAll();

        putVector(BRANDT_DENIED.inWords(), VECTOR);

        assertThat(index.findVector(BRANDT_DENIED.id())).hasValue(VECTOR);
        assertThat(index.findVector(VELDANIA_DENIED.id())).isEmpty();
        assertThat(index.findVector("no such claim")).isEmpty();
        assertThat(index.findClaim(BRANDT_DENIED.id())).contains(BRANDT_DENIED);
    }

    @Test
    void tellsWhatHasNoVectorYet() {
        putAll();

        var all = index.wordsWithoutVector(1000);
        putVector(BRANDT_DENIED.inWords(), VECTOR);

        assertThat(all).contains(BRANDT_DENIED.inWords()).doesNotHaveDuplicates();
        assertThat(index.wordsWithoutVector(1000)).hasSize(all.size() - 1).doesNotContain(BRANDT_DENIED.inWords());
        assertThat(index.wordsWithoutVector(1)).hasSize(1);
    }

    @Test
    void vectorsAreNoChangeOfState() {
        putAll();

        var before = index.state();
        putVector(BRANDT_DENIED.inWords(), VECTOR);
        assertThat(index.state()).isEqualTo(before);

        remove("admission");
        assertThat(index.state()).isNotEqualTo(before);
    }

    @Test
    void aClaimPutAgainHasItsVectorAtOnceAndOneTakenOutTakesItAlong() {
        putAll();
        putVector(BRANDT_DENIED.inWords(), VECTOR);

        put(DENIAL, List.of(BRANDT_DENIED));
        assertThat(index.findVector(BRANDT_DENIED.id())).hasValue(VECTOR);

        remove("denial");
        assertThat(index.findVector(BRANDT_DENIED.id())).isEmpty();
    }

    @Test
    void aVectorOfNobodysWordsIsNotKept() {
        putAll();

        var all = index.wordsWithoutVector(1000);

        putVector("what nobody said", VECTOR);

        assertThat(index.wordsWithoutVector(1000)).hasSameElementsAs(all);
    }

    @Test
    void givesBackWhatItWasGiven() {
        putAll();

        assertThat(index.findArticle("denial")).contains(DENIAL);
        assertThat(index.findArticle("undated")).contains(UNDATED);
        assertThat(index.findClaim(BRANDT_DENIED.id())).contains(BRANDT_DENIED);
        assertThat(index.claimsOf("admission"))
                .containsExactly(VELDANIA_ADMITTED, LUND_AND_QUIST_SAID, NORRLAND_DID_NOT_DENY);
        assertThat(index.articleCount()).isEqualTo(3);
        assertThat(index.claimCount()).isEqualTo(8);
        index.verify();
    }

    @Test
    void countsWhatMatchesBeyondTheLimit() {
        putAll();

        var denials = new ClaimQuery(Set.of(), Set.of(Act.DENY), null, List.of(), 0, null, null, null, 1);
        assertThat(index.count(denials))
                .isGreaterThan(1)
                .isEqualTo(search(query().acts(Act.DENY)).size());
        assertThat(index.count(ClaimQuery.ALL)).isEqualTo(8);
    }

    @Test
    void itsStateIsTheSameUntilSomethingIsCommitted() {
        put(DENIAL, List.of());
        var before = index.state();

        assertThat(index.state()).isEqualTo(before);
        try (var writer = index.write()) {
            writer.put(ADMISSION, List.of());
            assertThat(index.state()).isEqualTo(before);
            writer.commit();
        }
        assertThat(index.state()).isNotEqualTo(before);
    }

    @Test
    void tellsOfAllArticlesThatCameSinceAState() {
        put(DENIAL, List.of());
        var before = index.state();
        put(ADMISSION, List.of());
        var between = index.state();
        remove(DENIAL.id());

        assertThat(since(before)).contains(ADMISSION).doesNotContain(DENIAL);
        put(DENIAL, List.of());
        assertThat(since(between)).contains(DENIAL);
        assertThat(since("the state of another index")).contains(DENIAL, ADMISSION);
    }

    private List<Article> since(Object state) {
        try (var articles = index.articlesSince(state)) {
            return articles.toList();
        }
    }

    @Test
    void tellsByWhichRulesAnArticleWasRead() {
        try (var writer = index.write()) {
            writer.put(DENIAL, List.of(BRANDT_DENIED), "newer");
            writer.put(ADMISSION, List.of());
            writer.commit();
        }

        assertThat(index.rulesOf(DENIAL.id())).isEqualTo("newer");
        assertThat(index.rulesOf(ADMISSION.id())).isEqualTo(ClaimIndex.UNKNOWN_RULES);
        assertThat(index.rulesOf("none")).isEqualTo(ClaimIndex.UNKNOWN_RULES);
    }

    @Test
    void keepsAnArticleWithoutClaims() {
        put(DENIAL, List.of());

        assertThat(index.findArticle("denial")).contains(DENIAL);
        assertThat(index.claimsOf("denial")).isEmpty();
        assertThat(index.articleCount()).isEqualTo(1);
        assertThat(index.claimCount()).isZero();
    }

    @Test
    void listsClaimsInTheOrderOfTheText() {
        put(DENIAL, List.of(NORRLAND_DECLINED, BRANDT_DENIED, VELDANIA_DENIED));

        assertThat(index.claimsOf("denial")).containsExactly(VELDANIA_DENIED, BRANDT_DENIED, NORRLAND_DECLINED);
    }

    @Test
    void listsClaimsOfOneExcerptAsTheyWerePut() {
        var second = claim(DENIAL, NORRLAND_DECLINED.excerpt().text()).id("z").made();
        var third = claim(DENIAL, NORRLAND_DECLINED.excerpt().text()).id("a").made();
        put(DENIAL, List.of(second, third, VELDANIA_DENIED));

        assertThat(index.claimsOf("denial")).containsExactly(VELDANIA_DENIED, second, third);
    }

    @Test
    void listsArticlesByFileThenId() {
        var first = inFile("z", "a.txt");
        var second = inFile("a", "b.txt");
        var third = inFile("b", "b.txt");
        put(third, List.of());
        put(second, List.of());
        put(first, List.of());

        assertThat(articles()).containsExactly(first, second, third);
    }

    @Test
    void comparesFileNamesCharByChar() {
        var files = List.of("B.txt", "a", "a.txt", "a/b.txt", "aa.txt", "\u00E4.txt", "\uD83D\uDE00.txt", "\uFF21.txt");
        files.reversed().forEach(file -> put(inFile("in-" + files.indexOf(file), file), List.of()));

        assertThat(articles()).extracting(Article::file).containsExactlyElementsOf(files);
    }

    @Test
    void anArticlesStreamSeesWhatWasThereWhenItWasAskedFor() {
        putAll();

        try (var stream = index.articles()) {
            var articles = stream.iterator();
            assertThat(articles.next()).isEqualTo(ADMISSION);
            remove("denial");
            assertThat(articles.next()).isEqualTo(DENIAL);
            assertThat(articles.next()).isEqualTo(UNDATED);
            assertThat(articles.hasNext()).isFalse();
        }
    }

    @Test
    void puttingTheSameTwiceKeepsOne() {
        putAll();
        putAll();

        assertThat(index.articleCount()).isEqualTo(3);
        assertThat(index.claimCount()).isEqualTo(8);
        assertThat(index.claimsOf("denial")).containsExactly(VELDANIA_DENIED, BRANDT_DENIED, NORRLAND_DECLINED);
    }

    @Test
    void theLastOfTwoPutsBeforeACommitCounts() {
        try (var writer = index.write()) {
            writer.put(DENIAL, TestClaims.of(DENIAL));
            writer.put(DENIAL, List.of(BRANDT_DENIED));
            writer.commit();
        }

        assertThat(index.claimsOf("denial")).containsExactly(BRANDT_DENIED);
    }

    @Test
    void aChangedArticleReplacesItsClaims() {
        putAll();
        var changed = article("denial", "Ada Brandt said nothing was sold.");
        var said =
                claim(changed, "Ada Brandt said nothing was sold.").by(BRANDT).made();
        put(changed, List.of(said));

        assertThat(index.findArticle("denial")).contains(changed);
        assertThat(index.claimsOf("denial")).containsExactly(said);
        assertThat(index.findClaim(BRANDT_DENIED.id())).isEmpty();
        assertThat(index.articleCount()).isEqualTo(3);
        assertThat(index.claimCount()).isEqualTo(6);
        assertThat(articles()).containsExactly(ADMISSION, changed, UNDATED);
    }

    @Test
    void anArticleInAnotherFileMoves() {
        put(inFile("moved", "b.txt"), List.of());
        put(inFile("stays", "c.txt"), List.of());
        put(inFile("moved", "d.txt"), List.of());

        assertThat(articles()).extracting(Article::file).containsExactly("c.txt", "d.txt");
    }

    @Test
    void aRemovedArticleIsGoneWithItsClaims() {
        putAll();
        remove("denial");

        assertThat(index.findArticle("denial")).isEmpty();
        assertThat(index.claimsOf("denial")).isEmpty();
        assertThat(index.findClaim(BRANDT_DENIED.id())).isEmpty();
        assertThat(search(query().topic("pump"))).doesNotContain(BRANDT_DENIED, VELDANIA_DENIED);
        assertThat(index.speakers()).extracting(Speaker::claimant).doesNotContain(BRANDT);
        assertThat(index.articleCount()).isEqualTo(2);
        assertThat(index.claimCount()).isEqualTo(5);
    }

    @Test
    void removingWhatIsNotThereChangesNothing() {
        putAll();
        remove("elsewhere");

        assertThat(index.articleCount()).isEqualTo(3);
    }

    @Test
    void nothingIsSeenBeforeTheCommitAndAllAfter() {
        put(DENIAL, TestClaims.of(DENIAL));

        try (var writer = index.write()) {
            writer.put(ADMISSION, TestClaims.of(ADMISSION));
            writer.remove("denial");
            assertThat(articles()).containsExactly(DENIAL);
            assertThat(index.claimCount()).isEqualTo(3);
            writer.commit();
            assertThat(articles()).containsExactly(ADMISSION);
            assertThat(index.claimCount()).isEqualTo(3);
        }
    }

    @Test
    void whatIsNotCommittedIsGivenUp() {
        put(DENIAL, TestClaims.of(DENIAL));

        try (var writer = index.write()) {
            writer.put(ADMISSION, TestClaims.of(ADMISSION));
            writer.remove("denial");
        }

        assertThat(articles()).containsExactly(DENIAL);
        assertThat(index.claimCount()).isEqualTo(3);
    }

    @Test
    void aWriterGoesOnAfterACommit() {
        try (var writer = index.write()) {
            writer.put(DENIAL, TestClaims.of(DENIAL));
            writer.commit();
            writer.put(ADMISSION, TestClaims.of(ADMISSION));
            writer.commit();
            writer.remove("denial");
        }

        assertThat(articles()).containsExactly(ADMISSION, DENIAL);
    }

    @Test
    void anEmptyCommitChangesNothing() {
        put(DENIAL, TestClaims.of(DENIAL));

        try (var writer = index.write()) {
            writer.commit();
        }

        assertThat(index.claimCount()).isEqualTo(3);
    }

    @Test
    void thereIsOneWriterAtATime() {
        try (var writer = index.write()) {
            assertThatThrownBy(index::write)
                    .isInstanceOf(IndexUnavailableException.class)
                    .hasMessageContaining("being written");
            writer.put(DENIAL, TestClaims.of(DENIAL));
            writer.commit();
        }
        put(ADMISSION, TestClaims.of(ADMISSION));

        assertThat(index.articleCount()).isEqualTo(2);
    }

    @Test
    void aClosedWriterWritesNoMore() {
        var writer = index.write();
        writer.close();
        writer.close();

        assertThatThrownBy(() -> writer.put(DENIAL, List.of())).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(writer::commit).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void refusesAnExcerptThatDoesNotStandInTheArticle() {
        put(DENIAL, TestClaims.of(DENIAL));

        try (var writer = index.write()) {
            assertThatThrownBy(() -> writer.put(DENIAL, List.of(BRANDT_DENIED, VELDANIA_ADMITTED)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(VELDANIA_ADMITTED.id());
            writer.commit();
        }

        assertThat(index.claimsOf("denial")).hasSize(3);
    }

    @Test
    void findsByClaimantByWhomTheyRepresentAndByCoClaimant() {
        putAll();

        assertThat(search(query().by("Veldania")))
                .containsExactly(VELDANIA_DENIED, BRANDT_DENIED, VELDANIA_ADMITTED, LUND_AND_QUIST_SAID);
        assertThat(search(query().by("Ada Brandt"))).containsExactly(BRANDT_DENIED);
        assertThat(search(query().by("Mara Quist"))).containsExactly(LUND_AND_QUIST_SAID);
        assertThat(search(query().by("Mara Quist", "Tom Ferris"))).containsExactly(LUND_AND_QUIST_SAID, FERRIS_WARNED);
        assertThat(search(query().by("Brandt"))).isEmpty();
        assertThat(search(query().by("veldania"))).isEmpty();
    }

    @Test
    void findsByWhomACoClaimantRepresents() {
        var joint = claim(DENIAL, NORRLAND_DECLINED.excerpt().text())
                .by(NORRLAND)
                .jointlyWith(FERRIS)
                .made();
        put(DENIAL, List.of(joint));

        assertThat(search(query().by("Harrow"))).containsExactly(joint);
    }

    @Test
    void whoIsOnlyMentionedIsNotFoundAsClaimant() {
        put(ADMISSION, List.of(VELDANIA_ADMITTED));

        assertThat(search(query().by("Norrland"))).isEmpty();
    }

    @Test
    void findsByActAndNegation() {
        putAll();

        assertThat(search(query().acts(Act.DENY))).containsExactly(VELDANIA_DENIED, NORRLAND_DID_NOT_DENY);
        assertThat(search(query().acts(Act.DENY).negated(false))).containsExactly(VELDANIA_DENIED);
        assertThat(search(query().acts(Act.DENY).negated(true))).containsExactly(NORRLAND_DID_NOT_DENY);
        assertThat(search(query().acts(Act.PROMISE, Act.WARN))).containsExactly(HARROW_PROMISED, FERRIS_WARNED);
        assertThat(search(query().by("Norrland").acts(Act.ADMIT))).isEmpty();
    }

    @Test
    void findsByTheDayItWasSaidElseByTheDayItWasPrinted() {
        putAll();

        assertThat(search(query().said("2022-11-01", "2022-11-01"))).containsExactly(BRANDT_DENIED);
        assertThat(search(query().said("2022-11-02", "2022-11-02")))
                .containsExactly(VELDANIA_DENIED, NORRLAND_DECLINED);
        assertThat(search(query().said("2022-11-04", "2022-11-05")))
                .containsExactly(VELDANIA_ADMITTED, LUND_AND_QUIST_SAID, NORRLAND_DID_NOT_DENY);
        assertThat(search(query().said("2022-11-06", "2032-11-06"))).isEmpty();
    }

    @Test
    void aRangeOfDaysFitsWhereItTouches() {
        var days = new Days(LocalDate.of(2022, 10, 3), LocalDate.of(2022, 10, 9), "last week");
        var said = claim(UNDATED, "The city council of Harrow promised")
                .saidOn(days)
                .made();
        put(UNDATED, List.of(said));

        assertThat(search(query().said("2022-10-09", "2022-10-20"))).containsExactly(said);
        assertThat(search(query().said("2022-09-01", "2022-10-03"))).containsExactly(said);
        assertThat(search(query().said("2022-10-05", "2022-10-06"))).containsExactly(said);
        assertThat(search(query().said("2022-10-10", "2022-10-20"))).isEmpty();
        assertThat(search(query().said("2022-09-01", "2022-10-02"))).isEmpty();
    }

    @Test
    void findsByTheDayItWasPrinted() {
        putAll();

        assertThat(search(query().printed("2022-11-05", "2022-11-30")))
                .containsExactly(VELDANIA_ADMITTED, LUND_AND_QUIST_SAID, NORRLAND_DID_NOT_DENY);
        assertThat(search(query().printed("2022-11-01", "2022-11-01"))).isEmpty();
    }

    @Test
    void endlessRangesAreRanges() {
        putAll();

        var ever = query().printed(LocalDate.MIN.toString(), LocalDate.MAX.toString());
        assertThat(search(ever)).hasSize(6);
        assertThat(search(query().said(LocalDate.MIN.toString(), LocalDate.MAX.toString())))
                .hasSize(6);
    }

    @Test
    void findsByOutlet() {
        putAll();

        assertThat(search(query().outlet("Example News")))
                .containsExactly(VELDANIA_DENIED, BRANDT_DENIED, NORRLAND_DECLINED);
        assertThat(search(query().outlet("Example"))).isEmpty();
    }

    @Test
    void aTopicRanksByWhereItsWordsStand() {
        var inTitle = fourth("title", "Pumps", "He said yes.", "yes");
        var inExcerpt = fourth("excerpt", null, "The pump maker said yes.", "yes");
        var inContent = fourth("content", null, "He said the pump works.", "the pump works");
        var nowhere = fourth("nowhere", null, "He said no.", "no");

        assertThat(search(query().topic("pump"))).containsExactly(inContent, inExcerpt, inTitle);
        assertThat(index.search(query().topic("pump").made()))
                .extracting(Hit::topic)
                .containsExactly(Hit.IN_CONTENT, Hit.IN_EXCERPT, Hit.IN_TITLE);
        assertThat(search(query().topic("pump").atLeast(0))).containsExactly(inContent, inExcerpt, inTitle, nowhere);
    }

    @Test
    void tellsWhereTheTopicStandsAndWhatIsKnownOfTheArticle() {
        putAll();

        var query = query().topic("pump")
                .topic("deny")
                .topic("ship")
                .topic("uranium")
                .atLeast(0)
                .made();
        var placed = index.place(query);

        assertThat(placed)
                .extracting(Placed::claim)
                .isEqualTo(index.search(query).stream().map(Hit::claim).toList());
        var found = placed.stream()
                .filter(each -> each.claim().equals(VELDANIA_DENIED))
                .findFirst()
                .orElseThrow();
        assertThat(found.where()).containsExactly(Where.CONTENT, Where.EXCERPT, Where.NEAR, Where.NOWHERE);
        assertThat(found.file()).isEqualTo(DENIAL.file());
        assertThat(found.printed()).isEqualTo(LocalDate.of(2022, 11, 2));
    }

    @Test
    void theNamesItIsAboutCountAsContent() {
        var article = article("about", "He said they had been warned.");
        var said = claim(article, "He said they had been warned.")
                .content("they had been warned")
                .about("New Norrland")
                .made();
        put(article, List.of(said));

        assertThat(index.search(query().topic("norrland").made())).containsExactly(new Hit(said, Hit.IN_CONTENT));
    }

    @Test
    void asManyGroupsOfTheTopicMustFitAsAsked() {
        putAll();

        var topic = query().topic("pump").topic("delivery", "shipment").topic("flood");
        assertThat(search(topic.atLeast(3))).isEmpty();
        assertThat(search(topic.atLeast(2))).containsExactly(VELDANIA_ADMITTED, LUND_AND_QUIST_SAID);
        assertThat(search(topic.atLeast(1)))
                .containsExactly(
                        VELDANIA_ADMITTED,
                        LUND_AND_QUIST_SAID,
                        VELDANIA_DENIED,
                        BRANDT_DENIED,
                        NORRLAND_DID_NOT_DENY,
                        NORRLAND_DECLINED);
    }

    @Test
    void everyTermOfAGroupIsAsGoodAsTheOthers() {
        putAll();

        assertThat(search(query().topic("shipment", "delivery"))).containsExactly(LUND_AND_QUIST_SAID);
        assertThat(index.search(query().topic("forty", "pump", "flood").made()).getFirst())
                .isEqualTo(new Hit(VELDANIA_DENIED, Hit.IN_CONTENT));
    }

    @Test
    void anEmptyGroupFitsNothing() {
        putAll();

        assertThat(search(query().topic().atLeast(1))).isEmpty();
        assertThat(search(query().topic().atLeast(0))).hasSize(8);
    }

    @Test
    void withoutATopicTheEarliestPrintedComesFirstAndTheUndatedLast() {
        putAll();

        assertThat(search(query()))
                .containsExactly(
                        VELDANIA_DENIED,
                        BRANDT_DENIED,
                        NORRLAND_DECLINED,
                        VELDANIA_ADMITTED,
                        LUND_AND_QUIST_SAID,
                        NORRLAND_DID_NOT_DENY,
                        HARROW_PROMISED,
                        FERRIS_WARNED);
        assertThat(index.search(ClaimQuery.ALL)).extracting(Hit::topic).containsOnly(0.0);
    }

    @Test
    void fromTheLatestTheLastPrintedComesFirstAndTheUndatedLast() {
        putAll();

        assertThat(index.search(query().made().fromTheLatest()))
                .extracting(Hit::claim)
                .containsExactly(
                        VELDANIA_ADMITTED,
                        LUND_AND_QUIST_SAID,
                        NORRLAND_DID_NOT_DENY,
                        VELDANIA_DENIED,
                        BRANDT_DENIED,
                        NORRLAND_DECLINED,
                        HARROW_PROMISED,
                        FERRIS_WARNED);
        assertThat(index.place(query().topic("pump").limit(1).made().fromTheLatest()))
                .extracting(Placed::claim)
                .containsExactly(VELDANIA_ADMITTED);
    }

    @Test
    void claimsOfOneDayComeInTheOrderOfTheArticles() {
        var second = fourth("b", null, "He said yes.", "yes");
        var first = fourth("a", null, "He said yes.", "yes");
        var third = fourth("c", null, "He said yes.", "yes");

        assertThat(search(query())).containsExactly(first, second, third);
        assertThat(search(query().topic("yes"))).containsExactly(first, second, third);
    }

    @Test
    void returnsTheBestUpToTheLimit() {
        putAll();

        assertThat(search(query().limit(2))).containsExactly(VELDANIA_DENIED, BRANDT_DENIED);
        assertThat(search(query().topic("lamp").topic("repair").atLeast(1).limit(1)))
                .containsExactly(HARROW_PROMISED);
    }

    @Test
    void filtersGoTogether() {
        putAll();

        assertThat(search(query().by("Veldania")
                        .acts(Act.ADMIT)
                        .negated(false)
                        .topic("pump")
                        .said("2022-11-04", "2022-11-04")
                        .printed("2022-11-05", "2022-11-05")
                        .outlet("Daily Sample")))
                .containsExactly(VELDANIA_ADMITTED);
    }

    @Test
    void listsWhoIsOnRecordTheMostClaimsFirst() {
        putAll();

        assertThat(index.speakers())
                .extracting(Speaker::claimant, Speaker::claims)
                .startsWith(tuple(NORRLAND, 2), tuple(VELDANIA, 2), tuple(BRANDT, 1))
                .contains(tuple(LUND, 1), tuple(QUIST, 1), tuple(FERRIS, 1))
                .hasSize(7);
    }

    @Test
    void tellsFromWhichDayToWhichSomebodyIsOnRecord() {
        putAll();

        assertThat(index.speakers())
                .extracting(Speaker::claimant, Speaker::printed)
                .contains(
                        tuple(VELDANIA, new Days(day(DENIAL), day(ADMISSION), "")),
                        tuple(BRANDT, new Days(day(DENIAL), day(DENIAL), "")),
                        tuple(FERRIS, null));
    }

    @Test
    void findsSpeakersInOneRoleOnly() {
        var plain = new Claimant("Ada Brandt", null, "Veldania");
        var asMinister = BRANDT_DENIED;
        var asNobody =
                claim(DENIAL, NORRLAND_DECLINED.excerpt().text()).by(plain).made();
        put(DENIAL, List.of(asMinister, asNobody));

        assertThat(claims(ClaimQuery.ALL.by(Set.of(), Set.of(plain)))).containsExactly(asNobody);
        assertThat(claims(ClaimQuery.ALL.by(Set.of("Norrland"), Set.of(BRANDT))))
                .containsExactly(asMinister);
        assertThat(index.count(ClaimQuery.ALL.by(Set.of("Ada Brandt"), Set.of(plain))))
                .isEqualTo(2);
    }

    @Test
    void tellsRolesOfOneNameApart() {
        var plain = new Claimant("Ada Brandt", null, "Veldania");
        var excerpt = NORRLAND_DECLINED.excerpt().text();
        put(
                DENIAL,
                List.of(
                        BRANDT_DENIED,
                        claim(DENIAL, excerpt).by(plain).made(),
                        claim(DENIAL, excerpt)
                                .id("2")
                                .by(BRANDT)
                                .jointlyWith(BRANDT)
                                .made()));

        assertThat(index.speakers())
                .extracting(Speaker::claimant, Speaker::claims)
                .containsExactly(tuple(BRANDT, 2), tuple(plain, 1));
    }

    private List<Claim> claims(ClaimQuery query) {
        return index.search(query).stream().map(Hit::claim).toList();
    }

    private static LocalDate day(Article article) {
        return requireNonNull(article.metadata().published().value());
    }

    private void putAll() {
        put(UNDATED, TestClaims.of(UNDATED));
        put(ADMISSION, TestClaims.of(ADMISSION));
        put(DENIAL, TestClaims.of(DENIAL));
    }

    private void put(Article article, List<Claim> claims) {
        try (var writer = index.write()) {
            writer.put(article, claims);
            writer.commit();
        }
    }

    private void putVector(String content, byte[] vector) {
        try (var writer = index.write()) {
            writer.putVector(content, vector);
            writer.commit();
        }
    }

    private void remove(String article) {
        try (var writer = index.write()) {
            writer.remove(article);
            writer.commit();
        }
    }

    private Claim fourth(String id, @Nullable String title, String text, String content) {
        var article = article(id, title, null, LocalDate.of(2022, 11, 4), text);
        var claim = claim(article, text).content(content).made();
        put(article, List.of(claim));
        return claim;
    }

    private static Article inFile(String id, String file) {
        var article = article(id, "Nobody said a thing.");
        return new Article(id, file, article.metadata(), article.readOn(), article.text(), article.passages());
    }

    private List<Article> articles() {
        try (var articles = index.articles()) {
            return articles.toList();
        }
    }

    private List<Claim> search(QueryDraft query) {
        return index.search(query.made()).stream().map(Hit::claim).toList();
    }

    private static QueryDraft query() {
        return new QueryDraft(ClaimQuery.ALL);
    }

    /** A query in the making; as many groups of the topic must fit as there are, up to one, unless told otherwise. */
    private record QueryDraft(ClaimQuery made) {

        QueryDraft by(String... names) {
            return with(Set.of(names), made.acts(), made.negated(), made.topic(), made.topicAtLeast(), made.limit());
        }

        QueryDraft acts(Act... acts) {
            return with(
                    made.claimants(), Set.of(acts), made.negated(), made.topic(), made.topicAtLeast(), made.limit());
        }

        QueryDraft negated(boolean negated) {
            return with(made.claimants(), made.acts(), negated, made.topic(), made.topicAtLeast(), made.limit());
        }

        QueryDraft topic(String... group) {
            var topic = new ArrayList<>(made.topic());
            topic.add(Set.of(group));
            return with(made.claimants(), made.acts(), made.negated(), topic, 1, made.limit());
        }

        QueryDraft atLeast(int groups) {
            return with(made.claimants(), made.acts(), made.negated(), made.topic(), groups, made.limit());
        }

        QueryDraft limit(int limit) {
            return with(made.claimants(), made.acts(), made.negated(), made.topic(), made.topicAtLeast(), limit);
        }

        QueryDraft said(String from, String to) {
            return with(days(from, to), made.printed(), made.outlet());
        }

        QueryDraft printed(String from, String to) {
            return with(made.said(), days(from, to), made.outlet());
        }

        QueryDraft outlet(String outlet) {
            return with(made.said(), made.printed(), outlet);
        }

        private static Days days(String from, String to) {
            return new Days(LocalDate.parse(from), LocalDate.parse(to), "");
        }

        private QueryDraft with(
                Set<String> claimants,
                Set<Act> acts,
                @Nullable Boolean negated,
                List<Set<String>> topic,
                int topicAtLeast,
                int limit) {
            return new QueryDraft(new ClaimQuery(
                    claimants, acts, negated, topic, topicAtLeast, made.said(), made.printed(), made.outlet(), limit));
        }

        private QueryDraft with(@Nullable Days said, @Nullable Days printed, @Nullable String outlet) {
            return new QueryDraft(new ClaimQuery(
                    made.claimants(),
                    made.acts(),
                    made.negated(),
                    made.topic(),
                    made.topicAtLeast(),
                    said,
                    printed,
                    outlet,
                    made.limit()));
        }
    }
}
