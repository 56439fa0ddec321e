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
import org.onrecord.article.Article;
import org.onrecord.claim.Claim;
import org.onrecord.claim.Claimant;
import org.onrecord.index.memory.MemoryClaimIndex;

/** What an outlet reported is also what others told it. */
class ThroughAnOutletTest {

    private static final Clock CLOCK =
            Clock.fixed(LocalDate.of(2022, 11, 8).atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    private static final Article SHEDS =
            article("sheds", "Sheds in Lindholm", "Example News", LocalDate.of(2022, 11, 2), """
            Pia Roth told the Harbour Gazette that the sheds were empty.

            The Harbour Gazette is printed on a ship, said Aron Vale.
            """);
    private static final Claim EMPTY = claim(SHEDS, "Pia Roth told the Harbour Gazette that the sheds were empty.")
            .by(new Claimant("Pia Roth", null, null))
            .content("the sheds were empty")
            .relayedBy("Harbour Gazette")
            .made();
    private static final Claim PRINTED = claim(SHEDS, "The Harbour Gazette is printed on a ship, said Aron Vale.")
            .by(new Claimant("Aron Vale", null, null))
            .content("The Harbour Gazette is printed on a ship")
            .made();

    private final TestTalk talk = TestTalk.over(index(), CLOCK);

    @Test
    void isToldWhereItReportsNothingItself() {
        var turn = talk.hear("what did the Harbour Gazette report about the sheds?");

        assertThat(shown(turn)).containsExactly(EMPTY);
        assertThat(lines(turn)).contains("Told through Harbour Gazette:");
    }

    @Test
    void isNotWhatOthersSayOfTheOutlet() {
        assertThat(shown(talk.hear("what did the Harbour Gazette report?"))).containsExactly(EMPTY);
    }

    private static MemoryClaimIndex index() {
        var index = new MemoryClaimIndex();
        try (var writer = index.write()) {
            writer.put(SHEDS, List.of(EMPTY, PRINTED));
            writer.commit();
        }
        return index;
    }
}
