package org.onrecord.position;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', emptyValue = "", textBlock = """
            Chile ordered 2,400 pumps                               | 2400
            Chile ordered 2400 pumps                                | 2400
            two thousand four hundred pumps                         | 2400
            two thousand pumps and twenty-five valves               | 2000; 25
            a hundred and twenty pumps                              | 120
            more than 1.5 million people                            | 1500000
            half a million people                                   | 500000
            a dozen pumps, two dozen valves                         | 12; 24
            dozens of pumps                                         | dozens
            tens of thousands of people                             | tens of thousands
            several hundred people                                  | hundreds
            hundreds of people                                      | hundreds
            at least 12 dead and up to 30 hurt                      | 12; 30
            20% of voters, 35 percent of women, 3 per cent of men   | 20%; 35%; 3%
            $1.5bn in aid                                           | 1500000000$
            US$ 20 million in aid                                   | 20000000$
            20 million dollars in aid                               | 20000000$
            €3m for roads and 40 euros for shoes                    | 3000000€; 40€
            between 20 and 30 pumps                                 | 20-30
            20 to 30 million people                                 | 20000000-30000000
            20-30 pumps                                             | 20-30
            on 3 November 2022 and May 5, in 2019, at 10:30         | ``
            from May 3 to 5 and 3-5 June                            | ``
            a 36-year-old man, a woman aged 40, Ada Brandt, 51,     | ``
            he is 44 years old                                      | ``
            Resolution 2231 and article 5 of phase 2                | ``
            one of them                                             | ``
            one hundred of them                                     | 100
            the 2019–20 season                                      | ``
            seventeen ministers                                     | 17
            an A-320 and an F-16                                    | ``
            an estimated 40 or 50 boats                             | 40-50
            """)
    void areReadWithTheirValue(String text, String values) {
        assertThat(Amounts.in(text).stream().map(Amount::value).collect(joining("; ")))
                .isEqualTo(values);
    }
}
