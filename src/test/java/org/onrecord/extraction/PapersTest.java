package org.onrecord.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who speaks through a paper, and whose words are not the outlet's though nobody knows whose they are. */
final class PapersTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            According to a memo shared online by Governor Nina Hale, the dam was safe. | Nina Hale
            According to the official NATO report yesterday, there had been ten drills.                     | NATO
            According to a statement on the River Council's website, the dam was safe.                      | River Council
            Per numbers reported by Reuters, 40 boats were lost.                                            | Reuters
            According to a recent survey conducted by the River Council, the dam was safe.                  | River Council
            Nina Hale left. Part of Hale's letter said the dam was safe.                                    | Nina Hale
            Nina Hale left. Hale's statement read: "The dam, a wall of clay, was built in a month. It is safe." | Nina Hale
            """)
    void belongToWhoeverSpeaksThroughThem(String text, String claimant) {
        assertThat(Claimed.in(text))
                .last()
                .extracting(claim -> claim.claimant().name())
                .isEqualTo(claimant);
    }

    @Test
    void whatSomebodyUnknownTellsIsNotTheOutlets() {
        var text = "The harbor board told early passengers of a longer way around.";

        assertThat(Claimed.all(Claimed.article(text, Claimed.PUBLISHED))).isEmpty();
    }

    @Test
    void plainSentencesStayTheOutlets() {
        var text = "The harbor board closed two piers on Monday.";

        assertThat(Claimed.all(Claimed.article(text, Claimed.PUBLISHED)))
                .extracting(claim -> claim.claimant().name())
                .containsExactly("The Harbour Post");
    }
}
