package org.onrecord.extraction.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.article.Passage;

/** Speakers set off by a colon or a dash. */
final class ColonSpeakersTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    'Every sign' points to a sale of the port: Peruvian minister | Peruvian minister ; : ; Every sign' points to a sale of the port ; say
                    Lopez: Peru is ready for talks | Lopez ; : ; Peru is ready for talks ; say
                    No talks before May - Peruvian minister | Peruvian minister ; - ; No talks before May ; say
                    """)
    void areReadInHeadlines(String headline, String told) {
        assertThat(Told.in(headline, Passage.Kind.TITLE)).containsExactly(told);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Border treaty: What we know so far",
                "Border talks - what comes next",
                "Video: The dam seen from above"
            })
    void areNotMadeOfOtherHeadlines(String headline) {
        assertThat(Told.in(headline, Passage.Kind.TITLE))
                .noneMatch(told -> told.contains(" ; : ; ") || told.contains(" ; - ; "));
    }
}
