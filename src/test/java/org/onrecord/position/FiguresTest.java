package org.onrecord.position;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.index.Terms;

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
            53 pumps related deaths were counted                         | -
            40 pumps related to the flood broke                          | 40
            eight miners were pumped dry                                 | eight
            24 workers have been hurt by pumps                           | -
            """)
    void takesOnlyTheNumbersOfTheThing(String text, String figures) {
        var wanted = figures == null ? List.<String>of() : List.of(figures.split("; "));

        assertThat(Figures.of(text, word -> word.startsWith("pump"))).isEqualTo(wanted);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "-", textBlock = """
            the pump is valued at US$2.6 billion and weighs 40 tonnes  | US$2.6 billion
            it cost five to six million euros                          | five to six million euros
            12 percent of 40 pumps                                     | -
            dozens of pumps                                            | -
            """)
    void takesSumsOfMoney(String text, String sums) {
        assertThat(Figures.sums(text).stream().map(Figure::words).toList())
                .isEqualTo(sums == null ? List.of() : List.of(sums.split("; ")));
    }

    /** Which figures of pumps are of one matter: what is used is not what is ordered. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "-", textBlock = """
            Chile used 400 pumps, and Peru has ordered around 2,000  | Peru ordered 2,400 pumps           | 2000; 2400
            Peru ordered 2,000 pumps                                 | 2,400 pumps were ordered by Peru   | 2000; 2400
            Peru ordered 2,000 pumps                                 | Chile burned 2,400 pumps           | 2000
            at least 40 pumps were lost in the flood                 | the flood cost forty-two pumps     | 40; 42
            40 pumps broke while 12 pumps were stolen                | a dozen pumps were stolen          | 12; 12
            """)
    void differOnlyWhereTheyAreOfOneMatter(String text, String other, String values) {
        var figures = new ArrayList<>(Figures.in(text, word -> word.startsWith("pump")));
        figures.addAll(Figures.in(other, word -> word.startsWith("pump")));

        assertThat(Figure.ofOneMatter(figures, Set.copyOf(Terms.of("pump Peru Chile"))))
                .extracting(Figure::value)
                .containsExactly(values.split("; ", -1));
    }
}
