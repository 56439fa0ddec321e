package org.onrecord.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.article.Passage;
import org.onrecord.claim.Claim;
import org.onrecord.claim.Voice;

final class ClaimExtractorTest {

    private static final String ARTICLE = """
            France admits breach of dam in Norway
            France has admitted a breach of the dam in Norway. “The dam broke on Oct. 18,” Transport Minister Odile Garnier \
            said on Thursday.
            The valley was empty when the water came. Who opened the gates?
            “Nobody has to leave the valley now.”""";

    @Test
    void cutsEveryClaimFromTheArticleWordForWord() {
        var article = Claimed.article(ARTICLE, Claimed.PUBLISHED);

        for (var claim : Claimed.all(article)) {
            assertThat(article.holds(claim.excerpt())).isTrue();
            assertThat(claim.content()).allMatch(span -> claim.excerpt().span().contains(span));
            assertThat(claim.cue() == null || claim.excerpt().span().contains(claim.cue()))
                    .isTrue();
            assertThat(claim.source() == null || claim.excerpt().span().contains(claim.source()))
                    .isTrue();
        }
    }

    @Test
    void givesTheSameClaimsWithTheSameIdsAgain() {
        var article = Claimed.article(ARTICLE, Claimed.PUBLISHED);

        assertThat(Claimed.all(article)).isEqualTo(Claimed.all(article)).doesNotHaveDuplicates();
        assertThat(Claimed.all(article))
                .extracting(Claim::id)
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("[0-9a-v]{12}"));
    }

    @Test
    void takesASentenceThatCitesNobodyForTheOutletsReport() {
        var reports = Claimed.all(Claimed.article(ARTICLE, Claimed.PUBLISHED)).stream()
                .filter(Claim::isReport)
                .toList();

        assertThat(reports)
                .extracting(claim -> claim.excerpt().text())
                .containsExactly("The valley was empty when the water came.");
        assertThat(reports.getFirst().claimant().name()).isEqualTo("The Harbour Post");
        assertThat(reports.getFirst().claimant().represents()).isNull();
        assertThat(reports.getFirst().saidOn()).isNull();
    }

    @Test
    void linksAHeadlineWithTheClaimOfTheBodyThatItRepeats() {
        var claims = Claimed.all(Claimed.article(ARTICLE, Claimed.PUBLISHED));
        var headline = part(claims, Passage.Kind.TITLE).getFirst();
        var body = part(claims, Passage.Kind.BODY).getFirst();

        assertThat(headline.sameAs()).containsExactly(body.id());
        assertThat(body.sameAs()).containsExactly(headline.id());
    }

    @Test
    void tellsWhomTheContentNames() {
        assertThat(Claimed.by("said", "Norway said Odile Garnier, the French transport minister, had lied to NATO.")
                        .about())
                .containsExactly("Odile Garnier", "France", "NATO");
    }

    @Test
    void saysOfEverySentenceHowItWasRead() {
        var explanations = Claimed.explained(ARTICLE);

        assertThat(explanations)
                .extracting(explanation -> explanation.sentence().text())
                .contains("Who opened the gates?");
        assertThat(explanations)
                .allSatisfy(explanation -> assertThat(explanation.findings()).isNotEmpty());
        assertThat(explanations.stream()
                        .filter(explanation -> explanation.sentence().text().equals("Who opened the gates?"))
                        .findFirst()
                        .orElseThrow()
                        .findings())
                .containsExactly("a question or an exclamation");
    }

    @Test
    void readsAnArticleWithoutWords() {
        assertThat(Claimed.in("\n\n")).isEmpty();
    }

    private static List<Claim> part(List<Claim> claims, Passage.Kind kind) {
        return claims.stream().filter(claim -> claim.part() == kind).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Norway denied that the dam had failed. | denied | OWN
            Reuters reported that Norway denied that the dam had failed. | denied | PASSED_ON
            Reuters reported, citing the BBC, that Norway denied that the dam had failed. | denied | PASSED_ON
            France said that Norway denied that the dam had failed. | denied | RETOLD
            Reuters reported that France said that Norway denied that the dam had failed. | denied | RETOLD
            “Norway denied that the dam had failed,” Odile Garnier said. | denied | RETOLD
            """)
    void tellsWhatThePressPassesOnFromWhatSomebodyPutsInAnothersMouth(String text, String cue, Voice voice) {
        assertThat(Claimed.by(cue, text).voice()).isEqualTo(voice);
    }
}
