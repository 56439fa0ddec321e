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
import org.onrecord.claim.Claim;
import org.onrecord.claim.Claimant;
import org.onrecord.claim.Days;
import org.onrecord.index.memory.MemoryClaimIndex;

/** Days of the week in questions about what is long past, and figures of one story that are not those of another. */
class WeekdaysTest {

    private static final Clock CLOCK =
            Clock.fixed(LocalDate.of(2022, 11, 8).atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC);

    private static final Article STORM =
            article("storm", "Storm Olga reaches Oster", "Example News", LocalDate.of(2021, 3, 4), """
            Ada Finn said on Monday that storm Olga broke 30 roofs. Finn called it a lesson.
            """);
    private static final Claim ROOFS = claim(STORM, "Ada Finn said on Monday that storm Olga broke 30 roofs.")
            .by(new Claimant("Ada Finn", "mayor", null))
            .content("that storm Olga broke 30 roofs")
            .saidOn(new Days(LocalDate.of(2021, 3, 1), LocalDate.of(2021, 3, 1), "on Monday"))
            .made();
    private static final Claim LESSON = claim(STORM, "Finn called it a lesson.")
            .by(new Claimant("Ada Finn", "mayor", null))
            .content("it a lesson")
            .made();

    private static final Article FIRE =
            article("fire", "Fire in Lindholm", "Daily Sample", LocalDate.of(2021, 5, 6), """
            Nils Oke said 7 roofs burned.
            """);
    private static final Claim BURNED = claim(FIRE, "Nils Oke said 7 roofs burned.")
            .by(new Claimant("Nils Oke", null, null))
            .content("7 roofs burned")
            .made();

    private final TestTalk talk = TestTalk.over(index(), CLOCK);

    @Test
    void aBareWeekdayMayBeThatOfTheArticle() {
        var turn = talk.hear("what did Ada Finn say about storm Olga on Monday?");

        assertThat(shown(turn)).startsWith(ROOFS);
        assertThat(lines(turn)).contains("Nothing of 7 November 2022; of another Monday:");
    }

    @Test
    void anotherWeekdayIsNot() {
        assertThat(talk.hear("what did Ada Finn say about storm Olga on Friday?")
                        .answer())
                .isInstanceOf(Answer.Nothing.class);
    }

    @Test
    void theWeekBeforeIsAWeekOfItsOwn() {
        assertThat(talk.hear("what did Ada Finn say about storm Olga last Monday?")
                        .answer())
                .isInstanceOf(Answer.Nothing.class);
    }

    @Test
    void whatAnotherStoryCountsIsNoFigureOfThisOne() {
        talk.hear("what did Ada Finn say about storm Olga?");

        assertThat(shown(talk.hear("how many roofs?"))).containsExactly(ROOFS);
    }

    private static MemoryClaimIndex index() {
        var index = new MemoryClaimIndex();
        try (var writer = index.write()) {
            writer.put(STORM, List.of(ROOFS, LESSON));
            writer.put(FIRE, List.of(BURNED));
            writer.commit();
        }
        return index;
    }
}
