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

/** What a claim is about may stand around it: in the question it answers, in the article, before what it replies to. */
class ToldAroundItTest {

    private static final Clock CLOCK =
            Clock.fixed(LocalDate.of(2022, 11, 8).atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC);

    private static final Claimant MOE = new Claimant("Tora Moe", "beekeeper", null);
    private static final Claimant DAHL = new Claimant("Erik Dahl", null, null);
    private static final Claimant VOLL = new Claimant("Nora Voll", null, null);

    private static final Article BEES =
            article("bees", "A talk with a beekeeper", "Example News", LocalDate.of(2022, 11, 2), """
            (EN) What do bees cost?

            (Tora Moe) Bees that live through the winter cost more.

            (EN) Who keeps your bees warm in the winter?

            (Tora Moe) They do it themselves. Nobody helps.
            """);
    private static final Claim COST = claim(BEES, "(Tora Moe) Bees that live through the winter cost more.")
            .by(MOE)
            .content("Bees that live through the winter cost more.")
            .made();
    private static final Claim THEMSELVES = claim(BEES, "(Tora Moe) They do it themselves. Nobody helps.")
            .by(MOE)
            .content("They do it themselves. Nobody helps.")
            .made();

    private static final Article BLACKOUT =
            article("blackout", "Nights without light in Oster", "Daily Sample", LocalDate.of(2022, 11, 3), """
            The company Norlys left Oster without light for three nights.

            The town will remember it for long.

            Ada Finn apologized to the mayor.
            """);
    private static final Claim LEFT = claim(BLACKOUT, "The company Norlys left Oster without light for three nights.")
            .by(new Claimant("Daily Sample", null, null))
            .act(Act.REPORT)
            .content("The company Norlys left Oster without light for three nights.")
            .made();
    private static final Claim APOLOGY = claim(BLACKOUT, "Ada Finn apologized to the mayor.")
            .by(new Claimant("Ada Finn", null, null))
            .act(Act.APOLOGIZE)
            .cue("apologized")
            .content("to the mayor")
            .made();

    private static final Article TRIAL =
            article("trial", "Trial of a skipper", "Daily Sample", LocalDate.of(2022, 11, 4), """
            Erik Dahl admitted that he sank the boat. Later he said that his confession was forced. Dahl said that boats are dear.
            """);
    private static final Claim ADMITTED = claim(TRIAL, "Erik Dahl admitted that he sank the boat.")
            .by(DAHL)
            .act(Act.ADMIT)
            .cue("admitted")
            .content("that he sank the boat")
            .made();
    private static final Claim FORCED = claim(TRIAL, "Later he said that his confession was forced.")
            .by(DAHL)
            .content("that his confession was forced")
            .made();
    private static final Claim DEAR = claim(TRIAL, "Dahl said that boats are dear.")
            .by(DAHL)
            .content("that boats are dear")
            .made();

    private static final Article HARBOUR =
            article("harbour", "Harbour of Lindholm for sale", "Example News", LocalDate.of(2022, 11, 5), """
            Nora Voll said that she liked the harbour.

            Ola Grahl called the harbour a ruin. "He has never been there," Voll said.
            """);
    private static final Claim LIKED = claim(HARBOUR, "Nora Voll said that she liked the harbour.")
            .by(VOLL)
            .content("that she liked the harbour")
            .made();
    private static final Claim RUIN = claim(HARBOUR, "Ola Grahl called the harbour a ruin.")
            .by(new Claimant("Ola Grahl", null, null))
            .cue("called")
            .content("the harbour a ruin")
            .made();
    private static final Claim NEVER = claim(HARBOUR, "\"He has never been there,\" Voll said.")
            .by(VOLL)
            .content("He has never been there,")
            .made();

    private static final Article SWING =
            article("swing", "Swing breaks in Oster", "Example News", LocalDate.of(2022, 11, 6), """
            The council said wet ropes broke the swing.
            """);
    private static final Claim ROPES = claim(SWING, "The council said wet ropes broke the swing.")
            .by(new Claimant("council", null, null))
            .content("wet ropes broke the swing")
            .made();

    private final TestTalk talk = TestTalk.over(index(), CLOCK);

    @Test
    void anAnswerIsAboutWhatItWasAsked() {
        assertThat(shown(talk.hear("what did Tora Moe say about who keeps bees warm in the winter?")))
                .startsWith(THEMSELVES);
    }

    @Test
    void whoDidItIsFoundWhereTheArticleIsAboutTheMatter() {
        assertThat(shown(talk.hear("who apologized for Norlys?"))).containsExactly(APOLOGY);
    }

    @Test
    void whoSaysThatItWasTheCauseBlamesIt() {
        assertThat(shown(talk.hear("who blamed the wet ropes?"))).containsExactly(ROPES);
    }

    @Test
    void nobodyDidItWhereTheArticleIsAboutAnotherMatter() {
        assertThat(talk.hear("who apologized for the harbour?").answer()).isInstanceOf(Answer.Nothing.class);
    }

    @Test
    void aStandThatIsTakenBackIsPartOfAPosition() {
        assertThat(shown(talk.hear("did Erik Dahl change his position?"))).containsExactly(ADMITTED, FORCED);
    }

    @Test
    void aReplyStandsAfterWhatItRepliesTo() {
        talk.hear("who called the harbour a ruin?");

        assertThat(shown(talk.hear("what did Nora Voll reply?"))).startsWith(NEVER);
    }

    private static MemoryClaimIndex index() {
        var index = new MemoryClaimIndex();
        try (var writer = index.write()) {
            writer.put(BEES, List.of(COST, THEMSELVES));
            writer.put(BLACKOUT, List.of(LEFT, APOLOGY));
            writer.put(TRIAL, List.of(ADMITTED, FORCED, DEAR));
            writer.put(SWING, List.of(ROPES));
            writer.put(HARBOUR, List.of(LIKED, RUIN, NEVER));
            writer.commit();
        }
        return index;
    }
}
