package org.onrecord.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedDayTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2022-11-03                            | 2022-11-03
                    2022-11-03T23:52:42-05:00             | 2022-11-03
                    2022/11/3                             | 2022-11-03
                    20221103                              | 2022-11-03
                    Nov 03, 2022                          | 2022-11-03
                    Nov. 3, 2022                          | 2022-11-03
                    November 3rd, 2022                    | 2022-11-03
                    Thursday, November 3, 2022            | 2022-11-03
                    3 November 2022                       | 2022-11-03
                    03-Nov-2022                           | 2022-11-03
                    3rd of November, 2022                 | 2022-11-03
                    Thu, 03 Nov 2022 19:52:42 GMT         | 2022-11-03
                    Published: 4:05 PM, 3 Nov 2022        | 2022-11-03
                    29 February 2024                      | 2024-02-29
                    """)
    void readsADayAsItIsPrinted(String words, LocalDate day) {
        assertThat(PrintedDay.find(words)).contains(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2022-02-30",
                "29 February 2022",
                "2022-13-01",
                "yesterday",
                "3/4/2022",
                "Nov 3",
                "2022",
                "",
                "May we ask"
            })
    void makesNoDayUp(String words) {
        assertThat(PrintedDay.find(words)).isEmpty();
    }
}
