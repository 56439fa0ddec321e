package org.onrecord.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.TestArticles.article;
import static org.onrecord.TestClaims.claim;
import static org.onrecord.conversation.TestTalk.lines;
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

/** What a message means after another one: about the same story, or not at all. */
class FollowUpsTest {

    private static final Clock CLOCK =
            Clock.fixed(LocalDate.of(2022, 11, 8).atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC);

    private static final Article FERRY =
            article("ferry", "Ferry runs aground off Chile", "Example News", LocalDate.of(2022, 11, 2), """
            Harbour master Ida Lorentz said the ferry had left without lights.

            "Nobody told us to wait," said the captain, Otto Brekke.

            Brekke's lawyer, Nina Falk, rejected every accusation.
            """);
    private static final Article TRIAL =
            article("trial", "Bank on trial", "Daily Sample", LocalDate.of(2022, 11, 5), """
            The bank's lawyer, Carl Moen, said his client kept no such accounts.

            Chile welcomed the trial of the bank.
            """);
    private static final Article LATER =
            article("later", "Harbour closed", "Daily Sample", LocalDate.of(2022, 11, 6), """
            Ida Lorentz said the ferry would be towed on Monday.
            """);

    private static final Claim LORENTZ = claim(
                    FERRY, "Harbour master Ida Lorentz said the ferry had left without lights.")
            .by(new Claimant("Ida Lorentz", "harbour master", null))
            .content("the ferry had left without lights")
            .made();
    private static final Claim BREKKE = claim(FERRY, "\"Nobody told us to wait,\" said the captain, Otto Brekke.")
            .by(new Claimant("Otto Brekke", "captain", null))
            .content("Nobody told us to wait,")
            .made();
    private static final Claim FALK = claim(FERRY, "Brekke's lawyer, Nina Falk, rejected every accusation.")
            .by(new Claimant("Nina Falk", "lawyer", null))
            .act(Act.DENY)
            .content("every accusation")
            .made();
    private static final Claim MOEN = claim(
                    TRIAL, "The bank's lawyer, Carl Moen, said his client kept no such accounts.")
            .by(new Claimant("Carl Moen", "lawyer", null))
            .content("his client kept no such accounts")
            .made();
    private static final Claim CHILE = claim(TRIAL, "Chile welcomed the trial of the bank.")
            .by(new Claimant("Chile", null, "Chile"))
            .act(Act.PRAISE)
            .content("the trial of the bank")
            .made();
    private static final Claim TOWED = claim(LATER, "Ida Lorentz said the ferry would be towed on Monday.")
            .by(new Claimant("Ida Lorentz", "harbour master", null))
            .content("the ferry would be towed on Monday")
            .made();

    private final TestTalk talk = talk();

    @Test
    void findsARoleInTheStoryThatWasJustShown() {
        hear("what did Lorentz say about lights?");

        assertThat(shown(hear("what did the lawyer say?"))).containsExactly(FALK);
    }

    @Test
    void asksWhichOfTheSameRoleIsMeantWhereNoStoryTells() {
        assertThat(hear("what did the lawyer say?").answer()).isInstanceOf(Answer.Which.class);
    }

    @Test
    void takesOfTheSameRoleWhoeverSpeaksOnTheMatter() {
        assertThat(shown(hear("what did the lawyer say about accounts?"))).containsExactly(MOEN);
    }

    @Test
    void showsNothingByWhoeverDidNotSpeakInTheStory() {
        hear("what did Lorentz say about lights?");

        assertThat(hear("and Chile?").answer()).isInstanceOf(Answer.Nothing.class);
    }

    @Test
    void answersAWholeQuestionByItselfWhereTheStoryTellsNothing() {
        hear("what did Lorentz say about lights?");

        assertThat(shown(hear("what did Chile praise?"))).containsExactly(CHILE);
    }

    @Test
    void carriesNothingOnFromAQuestionThatFoundNothing() {
        hear("what did Lorentz say about penguins?");

        assertThat(shown(hear("what did Moen say?"))).containsExactly(MOEN);
    }

    @Test
    void findsWhoIsMeantInTheStoryThoughNothingAnsweredBefore() {
        assertThat(hear("who apologised for the ferry that ran aground?").answer())
                .isInstanceOf(Answer.Nothing.class);

        assertThat(shown(hear("what did the lawyer say?"))).containsExactly(FALK);
    }

    @Test
    void forgetsWhoSpokeBeforeWhereTheTalkCameToSomethingElse() {
        hear("what did Moen say?");
        hear("who apologised for the ferry that ran aground?");

        assertThat(shown(hear("what did he say?"))).doesNotContain(MOEN);
    }

    @Test
    void takesNoStateForAPerson() {
        hear("what did Chile praise?");

        assertThat(shown(hear("what did he say?"))).doesNotContain(CHILE);
    }

    @Test
    void takesThePersonWhoWasNamedInTheSameMessage() {
        assertThat(shown(hear("Brekke left without lights - his words?"))).containsExactly(BREKKE);
    }

    @Test
    void readsNoPersonsNameAsATypoOfAState() {
        assertThat(hear("is chilo on the record about the ferry?").answer()).isInstanceOf(Answer.Nothing.class);
    }

    @Test
    void goesBackToEarlierDays() {
        hear("what did Lorentz say about towing?");

        assertThat(shown(hear("before that?"))).doesNotContain(TOWED);
    }

    @Test
    void saysWhoSomebodyIsByWhatArticlesCallThem() {
        var turn = hear("who is lorentz?");

        assertThat(lines(turn)).contains("Ida Lorentz: harbour master. 2 claims on record, the latest first:");
        assertThat(shown(turn)).containsExactly(TOWED, LORENTZ);
    }

    @Test
    void knowsNobodyByANameThatIsNotOnRecord() {
        assertThat(lines(hear("who is Kristersson?")))
                .contains("Nothing on record. I know nobody on record by the name “Kristersson”.");
    }

    private Turn hear(String message) {
        return talk.hear(message);
    }

    private static TestTalk talk() {
        var index = new MemoryClaimIndex();
        try (var writer = index.write()) {
            writer.put(FERRY, List.of(LORENTZ, BREKKE, FALK));
            writer.put(TRIAL, List.of(MOEN, CHILE));
            writer.put(LATER, List.of(TOWED));
            writer.commit();
        }
        return TestTalk.over(index, CLOCK);
    }
}
