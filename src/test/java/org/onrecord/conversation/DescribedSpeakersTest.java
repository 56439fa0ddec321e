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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.answer.Answer;
import org.onrecord.article.Article;
import org.onrecord.claim.Act;
import org.onrecord.claim.Claim;
import org.onrecord.claim.Claimant;
import org.onrecord.index.memory.MemoryClaimIndex;

/** Who is meant where a question gives no name, but says what somebody is, or how people call them for short. */
class DescribedSpeakersTest {

    private static final Clock CLOCK =
            Clock.fixed(LocalDate.of(2022, 11, 8).atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC);

    private static final Article CRANES =
            article("cranes", "Cranes collapse in Lindholm", "Example News", LocalDate.of(2022, 11, 2), """
            "We heard a bang and ran," said Pia Roth, who witnessed the fall.

            Superintendent Aron Vale put the number of the injured at 9.

            The Northern Crane Federation said it had closed the yard. It did so because the brakes were rusty, it said.
            """);
    private static final Article FIRE =
            article("fire", "Fire in Oster", "Daily Sample", LocalDate.of(2022, 11, 5), """
            Police said the fire in the mill had been laid.

            Abdel Rahman el-Nasri said the mill would be rebuilt.

            The owners of the mill said on Sunday that it took three weeks to clear the yard.
            """);

    private static final Article NOISE =
            article("noise", "Noise at night", "Daily Sample", LocalDate.of(2022, 11, 6), """
            Abdel Rahman el-Nasri apologized for the noise of his sheds.

            Ana Luna Ortega of the Harbour Dockers Union said the sheds were paid for.
            """);

    private static final Article DRIVER =
            article("driver", "Driver in court", "Daily Sample", LocalDate.of(2022, 11, 7), """
            James Alex Tveit said the sheds were dark.
            """);
    private static final Claim TVEIT = claim(DRIVER, "James Alex Tveit said the sheds were dark.")
            .by(new Claimant("James Alex Tveit", null, null))
            .content("the sheds were dark")
            .made();

    private static final Claim ROTH = claim(
                    CRANES, "\"We heard a bang and ran,\" said Pia Roth, who witnessed the fall.")
            .by(new Claimant("Pia Roth", null, null))
            .content("We heard a bang and ran,")
            .made();
    private static final Claim VALE = claim(CRANES, "Superintendent Aron Vale put the number of the injured at 9.")
            .by(new Claimant("Aron Vale", "Superintendent", null))
            .content("the number of the injured at 9")
            .made();
    private static final Claim CLOSED = claim(CRANES, "The Northern Crane Federation said it had closed the yard.")
            .by(new Claimant("Northern Crane Federation", null, "Northern Crane Federation"))
            .content("it had closed the yard")
            .made();
    private static final Claim RUSTY = claim(CRANES, "It did so because the brakes were rusty, it said.")
            .by(new Claimant("Northern Crane Federation", null, "Northern Crane Federation"))
            .content("It did so because the brakes were rusty")
            .made();
    private static final Claim LAID = claim(FIRE, "Police said the fire in the mill had been laid.")
            .by(new Claimant("police", null, null))
            .content("the fire in the mill had been laid")
            .made();
    private static final Claim REBUILT = claim(FIRE, "Abdel Rahman el-Nasri said the mill would be rebuilt.")
            .by(new Claimant("Abdel Rahman el-Nasri", "owner", null))
            .content("the mill would be rebuilt")
            .made();

    private static final Claim WEEKS = claim(
                    FIRE, "The owners of the mill said on Sunday that it took three weeks to clear the yard.")
            .by(new Claimant("owners", null, null))
            .content("it took three weeks to clear the yard")
            .made();

    private static final Claim SORRY = claim(NOISE, "Abdel Rahman el-Nasri apologized for the noise of his sheds.")
            .by(new Claimant("Abdel Rahman el-Nasri", "owner", null))
            .act(Act.APOLOGIZE)
            .content("for the noise of his sheds")
            .made();

    private static final Claim PAID = claim(
                    NOISE, "Ana Luna Ortega of the Harbour Dockers Union said the sheds were paid for.")
            .by(new Claimant("Ana Luna Ortega", "chair", "Harbour Dockers Union"))
            .content("the sheds were paid for")
            .made();

    private final TestTalk talk = talk();

    @Test
    void aMiddleNameThatManyHaveCallsNobodyElse() {
        assertThat(hear("Alex Salten on the sheds").answer()).isInstanceOf(Answer.Nothing.class);
        assertThat(shown(hear("Tveit on the sheds"))).containsExactly(TVEIT);
    }

    @Test
    void whoeverDidWhatTheNounSaysIsFoundInTheStoryOfTheMatter() {
        assertThat(shown(hear("what did the witness say about the cranes in Lindholm?")))
                .containsExactly(ROTH);
    }

    @Test
    void aRankOfTheKindIsFoundInTheStoryThatWasJustShown() {
        hear("what did Pia Roth say?");

        assertThat(shown(hear("how many were injured according to the police?")))
                .containsExactly(VALE);
    }

    @Test
    void othersOfTheKindAreNotMeantWhereTheStoryHasNone() {
        hear("what did el-Nasri say about the mill?");

        assertThat(hear("and what did the doctors say?").answer()).isInstanceOf(Answer.Nothing.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"what did the NCF say?", "ncf on the yard"})
    void aBodyIsKnownByItsInitials(String message) {
        assertThat(shown(hear(message))).contains(CLOSED).doesNotContain(LAID);
    }

    @Test
    void aNameIsKnownWithoutTheArticleBeforeIt() {
        assertThat(shown(hear("what did nasri say?"))).containsExactlyInAnyOrder(REBUILT, SORRY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "what did Luna say?",
                "what did Luna Ortega say?",
                "what did the HDU say?",
                "what did the harbour union say?"
            })
    void somebodyIsKnownByTheFirstOfTwoFamilyNamesAndByTheBodyTheySpeakFor(String message) {
        assertThat(shown(hear(message))).containsExactly(PAID);
    }

    @Test
    void heIsNotShe() {
        hear("what did Ana Luna Ortega say?");

        assertThat(hear("what did he reply?").answer())
                .isInstanceOfSatisfying(
                        Answer.Nothing.class,
                        nothing -> assertThat(nothing.reasons())
                                .containsExactly("I cannot tell whom you mean by “he”: please name them."));
        hear("what did Ana Luna Ortega say?");
        assertThat(shown(hear("what did she say?"))).containsExactly(PAID);
    }

    @Test
    void whatIsAskedAboutHerIsNotAnsweredWithAnythingElse() {
        hear("what did Pia Roth say?");

        assertThat(hear("what did el-Nasri say about her?").answer()).isInstanceOf(Answer.Nothing.class);
    }

    @Test
    void whomTheStoryIsAboutNeedNotBeNamedInWhatIsAskedNext() {
        hear("what did el-Nasri say?");

        assertThat(shown(hear("how long did it take him?"))).startsWith(WEEKS);
    }

    @Test
    void whetherSomebodyDidSoIsAskedOfTheStoryThatWasJustShown() {
        hear("what did el-Nasri say about the mill?");

        assertThat(hear("did he apologise?").answer()).isInstanceOf(Answer.Nothing.class);
        assertThat(shown(hear("did el-Nasri apologise?"))).containsExactly(SORRY);
    }

    @Test
    void whoIsAskedWhyIsShownWithTheReasonFirst() {
        assertThat(shown(hear("why did the Northern Crane Federation close the yard?")))
                .startsWith(RUSTY);
    }

    private Turn hear(String message) {
        return talk.hear(message);
    }

    private static TestTalk talk() {
        var index = new MemoryClaimIndex();
        try (var writer = index.write()) {
            writer.put(CRANES, List.of(ROTH, VALE, CLOSED, RUSTY));
            writer.put(NOISE, List.of(SORRY, PAID));
            writer.put(DRIVER, List.of(TVEIT));
            writer.put(FIRE, List.of(LAID, REBUILT, WEEKS));
            writer.commit();
        }
        return TestTalk.over(index, CLOCK);
    }
}
