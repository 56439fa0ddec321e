package org.onrecord.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.TestArticles.article;
import static org.onrecord.TestClaims.claim;
import static org.onrecord.conversation.TestTalk.shown;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.answer.Answer;
import org.onrecord.article.Article;
import org.onrecord.claim.Act;
import org.onrecord.claim.Claim;
import org.onrecord.claim.Claimant;
import org.onrecord.index.memory.MemoryClaimIndex;

/** Who asks on asks about the event that was shown, and about nobody who was shown already. */
class GoingOnTest {

    private static final Clock CLOCK =
            Clock.fixed(LocalDate.of(2022, 11, 8).atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC);

    private static final Article DOCKS =
            article("docks", "Dockers of Callao end their walkout", "Example News", LocalDate.of(2022, 11, 2), """
            Union leader Rosa Quispe condemned the wage cut as theft in daylight.

            Bishop Olaf Holm criticized the wage cut at mass.

            Senator Pia Lund, who defended the wage cut, said it came late enough.

            "Standing at the gate was hard, and the nights were cold," said docker Emil Strand.

            "The tale of a secret deal is not true," said harbour owner Vera Bloch.
            """);
    private static final Article SCHOOLS =
            article("schools", "Teachers in Oslo stay away", "Daily Sample", LocalDate.of(2022, 11, 5), """
            School head Carl Moen said the walkout helped no child.

            Norway welcomed the talks.
            """);

    private static final Claim QUISPE = claim(
                    DOCKS, "Union leader Rosa Quispe condemned the wage cut as theft in daylight.")
            .by(new Claimant("Rosa Quispe", "union leader", null))
            .act(Act.CRITICIZE)
            .content("the wage cut as theft in daylight")
            .made();
    private static final Claim HOLM = claim(DOCKS, "Bishop Olaf Holm criticized the wage cut at mass.")
            .by(new Claimant("Olaf Holm", "bishop", null))
            .act(Act.CRITICIZE)
            .content("the wage cut")
            .made();
    private static final Claim LUND = claim(
                    DOCKS, "Senator Pia Lund, who defended the wage cut, said it came late enough.")
            .by(new Claimant("Pia Lund", "senator", null))
            .content("it came late enough")
            .made();
    private static final Claim STRAND = claim(
                    DOCKS, "\"Standing at the gate was hard, and the nights were cold,\" said docker Emil Strand.")
            .by(new Claimant("Emil Strand", "docker", null))
            .content("Standing at the gate was hard, and the nights were cold,")
            .made();
    private static final Claim BLOCH = claim(
                    DOCKS, "\"The tale of a secret deal is not true,\" said harbour owner Vera Bloch.")
            .by(new Claimant("Vera Bloch", "harbour owner", null))
            .content("The tale of a secret deal is not true,")
            .made();
    private static final Claim MOEN = claim(SCHOOLS, "School head Carl Moen said the walkout helped no child.")
            .by(new Claimant("Carl Moen", "school head", null))
            .content("the walkout helped no child")
            .made();
    private static final Claim NORWAY = claim(SCHOOLS, "Norway welcomed the talks.")
            .by(new Claimant("Norway", null, "Norway"))
            .act(Act.PRAISE)
            .content("the talks")
            .made();

    private final TestTalk talk = talk();

    @Test
    void whoElseIsNobodyWhoWasShown() {
        hear("what did Quispe say about the wage cut?");

        assertThat(shown(hear("who else criticised it?"))).containsExactly(HOLM);
    }

    @Test
    void whoElseIsNobodyWhereAllWereShown() {
        hear("who criticised the wage cut?");

        assertThat(hear("who else condemned the wage cut?").answer()).isInstanceOf(Answer.Nothing.class);
    }

    @Test
    void whatIsAskedOfItIsToldInTheStory() {
        hear("what did Strand say about the gate?");

        assertThat(shown(hear("was it hard?"))).first().isEqualTo(STRAND);
    }

    @Test
    void whoeverIsNotInTheStoryDidNotReact() {
        hear("what did Quispe say about the wage cut?");

        assertThat(hear("did Norway react?").answer()).isInstanceOf(Answer.Nothing.class);
    }

    @Test
    void theWalkoutIsNoOtherWalkout() {
        hear("what did Strand say about the gate?");

        assertThat(hear("what did Moen say about the walkout?").answer()).isInstanceOf(Answer.Nothing.class);
    }

    @Test
    void theWalkoutIsAnyWalkoutWhereNoneWasTalkedAbout() {
        assertThat(shown(hear("what did Moen say about the walkout?"))).containsExactly(MOEN);
    }

    @Test
    void nothingIsSaidOnTheCaseByWhoeverIsNotInTheStory() {
        hear("what did Quispe say about the wage cut?");

        assertThat(hear("what did Norway say about the case?").answer()).isInstanceOf(Answer.Nothing.class);
    }

    @Test
    void howSomebodyDefendedItIsToldWhereTheyDid() {
        hear("what did Quispe say about the wage cut?");

        assertThat(shown(hear("how did Lund defend it?"))).containsExactly(LUND);
    }

    @Test
    void whatIsNotTrueIsDenied() {
        assertThat(shown(hear("did Bloch deny the secret deal?"))).containsExactly(BLOCH);
    }

    @Test
    void wordsAreKnownThoughTheyReadLikeAQuestion() {
        assertThat(shown(hear("standing at the gate was hard"))).containsExactly(STRAND);
    }

    private Turn hear(String message) {
        return talk.hear(message);
    }

    private static TestTalk talk() {
        var index = new MemoryClaimIndex();
        try (var writer = index.write()) {
            writer.put(DOCKS, List.of(QUISPE, HOLM, LUND, STRAND, BLOCH));
            writer.put(SCHOOLS, List.of(MOEN, NORWAY));
            writer.commit();
        }
        return TestTalk.over(index, CLOCK);
    }
}
