package org.onrecord.position;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "-", textBlock = """
            Chile ordered 40 pumps                                       | 40
            Chile ordered more than 2,400 of the new copper pumps        | more than 2,400
            the number of pumps rose to 40 in May                        | 40
            Chile used 40 pumps, and Peru has ordered around 2,000       | 40; around 2,000
            40 pumps were sold, and the number of deaths is 12           | 40
            dozens of pumps were lost                                    | dozens
            between the pumps the G7 and article 5 were discussed        | -
            on 3 November 2022 the pumps came                            | -
            in 2019 the pumps were sold                                  | -
            at 10:30 the pumps stopped                                   | -
            seven ministers spoke of pumps                               | -
            40 pump makers closed                                        | -
            dozens of pump and valve makers closed                       | -
            3.5 million pumps                                            | 3.5 million
            a 36-year-old man sold pumps                                 | -
            twenty-one pumps                                             | twenty-one
            """)
    void takesOnlyTheNumbersOfTheThing(String text, String figures) {
        var wanted = figures == null ? List.<String>of() : List.of(figures.split("; "));

        assertThat(Figures.of(text, word -> word.startsWith("pump"))).isEqualTo(wanted);
    }
}
