package org.onrecord.extraction.claimant;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SourceWordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            the ministry                                    | ministry
            its harbour office                              | harbour office
            three officials, who asked not to be named      | three officials
            the mayor's                                     | mayor
            the officials'                                  | officials
            Ann Lee, 45, a fisherman                        | Ann Lee, a fisherman
            Thursday the harbour office                     | harbour office
            """)
    void areCutDownToWhatNames(String words, String bare) {
        assertThat(SourceWords.bare(words)).isEqualTo(bare);
    }
}
