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

/** What answers a question stands before what is only told beside it, or instead of it. */
class CloseToTheQuestionTest {

    private static final Clock CLOCK =
            Clock.fixed(LocalDate.of(2022, 11, 8).atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC);

    private static final Article BRIDGE =
            article("bridge", "Bridge opens in Lindholm", "Example News", LocalDate.of(2022, 11, 2), """
            The new bridge opened on Monday after eight workers were hurt. It is valued at 40 million euros.

            Ola Grahl called the bridge a triumph for 300 families. Ada Finn called the bridge a disgrace.
            """);

    private static final Article RACE =
            article("race", "Race for Oster", "Daily Sample", LocalDate.of(2022, 11, 5), """
            Otto Berg is against charter schools and against the closing of the old harbour, which in his eyes was closed far \
            too soon, against the will of those who live there, and without a plan for what is to come after it in the years \
            ahead of the town and of all the villages around it. Nils Oke favours longer ferry hours.
            """);

    private static final Claim OPENED = claim(BRIDGE, "The new bridge opened on Monday after eight workers were hurt.")
            .by(new Claimant("Example News", null, null))
            .act(Act.REPORT)
            .content("The new bridge opened on Monday after eight workers were hurt.")
            .made();
    private static final Claim VALUED = claim(BRIDGE, "It is valued at 40 million euros.")
            .by(new Claimant("Example News", null, null))
            .act(Act.REPORT)
            .content("It is valued at 40 million euros.")
            .made();
    private static final Claim TRIUMPH = claim(BRIDGE, "Ola Grahl called the bridge a triumph for 300 families.")
            .by(new Claimant("Ola Grahl", "Mayor", null))
            .cue("called")
            .content("the bridge a triumph for 300 families")
            .made();
    private static final Claim DISGRACE = claim(BRIDGE, "Ada Finn called the bridge a disgrace.")
            .by(new Claimant("Ada Finn", null, null))
            .cue("called")
            .content("the bridge a disgrace")
            .made();
    private static final Claim SCHOOLS = claim(RACE, "Otto Berg is against charter schools")
            .by(new Claimant("Otto Berg", null, null))
            .act(Act.OPPOSE)
            .cue("is against")
            .content("charter schools")
            .made();
    private static final Claim FERRY = claim(RACE, "Nils Oke favours longer ferry hours.")
            .by(new Claimant("Nils Oke", null, null))
            .act(Act.AGREE)
            .cue("favours")
            .content("longer ferry hours")
            .made();

    private static final Article DISPUTE =
            article("dispute", "Dispute in Lindholm", "Daily Sample", LocalDate.of(2022, 11, 6), """
            Ivo Lund said the yard of Ada Finn was closed after a dispute.
            """);
    private static final Claim TOLD = claim(DISPUTE, "Ivo Lund said the yard of Ada Finn was closed after a dispute.")
            .by(new Claimant("Ivo Lund", null, null))
            .cue("said")
            .content("the yard of Ada Finn was closed after a dispute")
            .made();

    private final TestTalk talk = talk();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "who called the bridge a disgrace?",
                "who called the new bridge a disgrase",
                "who described the bridge as a disgrace"
            })
    void whoeverCalledItSoIsShownAloneWithASlipMended(String message) {
        assertThat(shown(hear(message))).containsExactly(DISGRACE);
    }

    @Test
    void whatStandsFarOffInALongParagraphIsNotWhatIsSpokenOf() {
        assertThat(hear("what did Nils Oke say about charter schools?").answer())
                .isInstanceOf(Answer.Nothing.class);
        assertThat(shown(hear("what did Otto Berg say about charter schools?"))).containsExactly(SCHOOLS);
        assertThat(shown(hear("what did Nils Oke say about the ferry?"))).containsExactly(FERRY);
    }

    @Test
    void aPriceIsASumOfMoney() {
        assertThat(shown(hear("what is the bridge worth?"))).containsExactly(VALUED);
    }

    @Test
    void whoeverWasHurtIsCounted() {
        assertThat(shown(hear("how many workers were hurt at the bridge?"))).containsExactly(OPENED);
    }

    @Test
    void whatNobodyIsQuotedOnIsToldAsReported() {
        assertThat(shown(hear("what was said about the hurt workers?"))).containsExactly(OPENED);
    }

    @Test
    void aBareNameMayAskWhatOthersTellOfIt() {
        assertThat(shown(hear("Finn yard dispute"))).containsExactly(TOLD);
        assertThat(shown(hear("Otto Berg schools"))).containsExactly(SCHOOLS);
    }

    private Turn hear(String message) {
        return talk.hear(message);
    }

    private static TestTalk talk() {
        var index = new MemoryClaimIndex();
        try (var writer = index.write()) {
            writer.put(BRIDGE, List.of(OPENED, VALUED, TRIUMPH, DISGRACE));
            writer.put(DISPUTE, List.of(TOLD));
            writer.put(RACE, List.of(SCHOOLS, FERRY));
            writer.commit();
        }
        return TestTalk.over(index, CLOCK);
    }
}
