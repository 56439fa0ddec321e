package org.onrecord.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.TestArticles.article;
import static org.onrecord.TestClaims.claim;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.onrecord.article.Article;
import org.onrecord.claim.Act;
import org.onrecord.claim.Claim;
import org.onrecord.claim.Claimant;
import org.onrecord.index.memory.MemoryClaimIndex;

/** Summaries of made-up claims. */
class DigestComposerTest {

    private static final LocalDate TODAY = LocalDate.of(2022, 11, 5);
    private static final LocalDate BEFORE = LocalDate.of(2022, 11, 2);
    private static final Claimant PERU = new Claimant("Peru", null, "Peru");
    private static final Claimant CHILE = new Claimant("Chile", null, "Chile");
    private static final Claimant BRANDT = new Claimant("Ada Brandt", "Trade Minister", "Peru");

    private static final Article DENIAL = article("early", "Peru rejects copper story", "Example News", BEFORE, """
            Peru denied that it had sold pumps to Chile. Chile said it had received 40 pumps.
            """);

    private static final Article ADMISSION = article("late", "Peru admits pump sale", "Daily Sample", TODAY, """
            Chile accused Peru of selling it broken pumps. Peru admitted that it had sold pumps to Chile before the flood.

            Ada Brandt denied that Peru sold broken pumps. Ada Brandt said Chile had received 55 pumps.

            The flood came in March.
            """);

    private static final Claim DENIED = claim(DENIAL, "Peru denied that it had sold pumps to Chile.")
            .by(PERU)
            .act(Act.DENY)
            .content("it had sold pumps to Chile")
            .about("Chile")
            .made();
    private static final Claim RECEIVED_40 = claim(DENIAL, "Chile said it had received 40 pumps.")
            .by(CHILE)
            .content("it had received 40 pumps")
            .made();
    private static final Claim ACCUSED = claim(ADMISSION, "Chile accused Peru of selling it broken pumps.")
            .by(CHILE)
            .act(Act.ACCUSE)
            .content("selling it broken pumps")
            .about("Peru")
            .made();
    private static final Claim ADMITTED = claim(
                    ADMISSION, "Peru admitted that it had sold pumps to Chile before the flood.")
            .by(PERU)
            .act(Act.ADMIT)
            .content("it had sold pumps to Chile before the flood")
            .about("Chile")
            .made();
    private static final Claim NOT_BROKEN = claim(ADMISSION, "Ada Brandt denied that Peru sold broken pumps.")
            .by(BRANDT)
            .act(Act.DENY)
            .content("Peru sold broken pumps")
            .made();
    private static final Claim RECEIVED_55 = claim(ADMISSION, "Ada Brandt said Chile had received 55 pumps.")
            .by(BRANDT)
            .content("Chile had received 55 pumps")
            .about("Chile")
            .made();
    private static final Claim FLOOD = claim(ADMISSION, "The flood came in March.")
            .by(new Claimant("Daily Sample", null, null))
            .act(Act.REPORT)
            .made();

    private final MemoryClaimIndex index = new MemoryClaimIndex();

    @Test
    void aChangedPositionComesFirstWithWhatWasSaidBefore() {
        put(DENIAL, DENIED);
        put(ADMISSION, ACCUSED, ADMITTED);

        var first = today().news().findFirst().orElseThrow();

        assertThat(first.claim()).isEqualTo(ADMITTED);
        assertThat(first.turn())
                .isInstanceOfSatisfying(
                        Turn.Changed.class,
                        changed -> assertThat(changed.before().claim()).isEqualTo(DENIED));
    }

    @Test
    void whatIsAdmittedOnAnotherMatterIsNoChange() {
        var other =
                article("other", "Peru on schools", "Example News", BEFORE, "Peru denied that schools would close.");
        put(
                other,
                claim(other, other.text())
                        .by(PERU)
                        .act(Act.DENY)
                        .content("schools would close")
                        .made());
        put(ADMISSION, ADMITTED);

        assertThat(today().news()).extracting(News::turn).containsOnlyNulls();
    }

    @Test
    void anAccusationIsShownWithItsDenial() {
        put(ADMISSION, ACCUSED, NOT_BROKEN);

        assertThat(today().news())
                .filteredOn(news -> news.turn() instanceof Turn.Disputed)
                .extracting(News::claim)
                .containsExactly(ACCUSED);
    }

    @Test
    void anotherFigureForTheSameIsNamed() {
        put(DENIAL, RECEIVED_40);
        put(ADMISSION, RECEIVED_55);

        assertThat(today().news())
                .singleElement()
                .extracting(News::turn)
                .isInstanceOfSatisfying(Turn.Differs.class, differs -> {
                    assertThat(differs.words()).isEqualTo("55");
                    assertThat(differs.otherWords()).isEqualTo("40");
                });
    }

    @Test
    void oneClaimOfTwoOutletsIsToldOnceWithBoth() {
        var copy = article(
                "copy", "Pump sale", "Example News", TODAY, ADMITTED.excerpt().text());
        put(ADMISSION, ADMITTED);
        put(
                copy,
                claim(copy, copy.text())
                        .by(PERU)
                        .act(Act.ADMIT)
                        .content("it had sold pumps to Chile before the flood")
                        .about("Chile")
                        .made());

        var digest = today();

        assertThat(digest.tally()).isEqualTo(new Digest.Tally(1, 1, 1));
        assertThat(digest.news())
                .singleElement()
                .satisfies(news -> assertThat(Stream.concat(Stream.of(news.article()), news.alsoIn().stream()))
                        .containsExactlyInAnyOrder(ADMISSION, copy));
    }

    @Test
    void whatAnotherOutletHadBeforeIsNotNew() {
        var first = article(
                "first", "Pump sale", "Example News", BEFORE, ADMITTED.excerpt().text());
        put(
                first,
                claim(first, first.text())
                        .by(PERU)
                        .act(Act.ADMIT)
                        .content("it had sold pumps to Chile before the flood")
                        .about("Chile")
                        .made());
        put(ADMISSION, ADMITTED);

        assertThat(today().news()).isEmpty();
    }

    @Test
    void oneSentenceIsShownOnce() {
        put(
                ADMISSION,
                ADMITTED,
                claim(ADMISSION, ADMITTED.excerpt().text())
                        .id("second")
                        .by(CHILE)
                        .content("before the flood")
                        .made());

        assertThat(today().news()).extracting(News::claim).containsExactly(ADMITTED);
    }

    @Test
    void whatTheOutletSaysItselfIsLeftOut() {
        put(ADMISSION, FLOOD);

        assertThat(today().tally().claims()).isZero();
    }

    @Test
    void mattersAreKeptApart() {
        var schools = article("schools", "Schools reopen", "Example News", TODAY, "Norway promised to reopen schools.");
        put(ADMISSION, ADMITTED, ACCUSED);
        put(
                schools,
                claim(schools, schools.text())
                        .by(new Claimant("Norway", null, "Norway"))
                        .act(Act.PROMISE)
                        .content("to reopen schools")
                        .made());

        assertThat(today().matters())
                .extracting(Matter::names)
                .containsExactly(List.of("Peru", "Chile"), List.of("Norway"));
    }

    @Test
    void whatDoesNotFitIsCountedAndOneIsAlwaysShown() {
        put(ADMISSION, ADMITTED, ACCUSED, NOT_BROKEN);

        var digest = new DigestComposer(index).of(TODAY, 1);

        assertThat(digest.news()).hasSize(1);
        assertThat(digest.more()).isEqualTo(2);
    }

    @Test
    void anAdmissionIsFoundBehindThousandsOfSayings() {
        var text =
                IntStream.range(0, 1200).mapToObj(i -> "Peru said " + i + ". ").reduce("", String::concat);
        var many = article("a-many", "Numbers", "Example News", TODAY, text);
        put(
                many,
                IntStream.range(0, 1200)
                        .mapToObj(i ->
                                claim(many, "Peru said " + i + ".").by(PERU).made())
                        .toArray(Claim[]::new));
        put(ADMISSION, ADMITTED);

        assertThat(today().news().findFirst())
                .hasValueSatisfying(news -> assertThat(news.claim()).isEqualTo(ADMITTED));
    }

    @Test
    void theLastDayWithSomethingIsFound() {
        put(DENIAL, DENIED);
        var composer = new DigestComposer(index);

        assertThat(composer.lastDay(TODAY)).isEqualTo(BEFORE);
        assertThat(composer.lastDay(BEFORE)).isEqualTo(BEFORE);
        assertThat(composer.lastDay(LocalDate.of(2035, 1, 1))).isEqualTo(BEFORE);
        assertThat(composer.lastDay(BEFORE.minusDays(1))).isNull();
    }

    private Digest today() {
        return new DigestComposer(index).of(TODAY, DigestComposer.USUAL_LENGTH);
    }

    private void put(Article article, Claim... claims) {
        try (var writer = index.write()) {
            writer.put(article, List.of(claims));
            writer.commit();
        }
    }
}
