package org.onrecord.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.index.Terms;
import org.onrecord.question.TopicWord;

class RowOfWordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            this is totally unacceptable  | And so this is unacceptable to us all.
            slowly and deliberately       | They quickly and deliberately closed the pumps.
            we never sold a pump          | "We never sold any pump to them"
            """)
    void oneOtherWordMakesNoOtherSaying(String quotation, String said) {
        assertThat(new RowOfWords(quotation, List.of()).isNearIn(said)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            pumps are useless             | Pumps are needed everywhere.
            pumps are useless             | It was something really useless.
            oil is a gift                 | The harvest of oil and skin has ended, which is better, and a relief.
            we will sell the pumps        | We met them. They will come again to see the gates. Nobody knows what pumps cost.
            it is what it is              | It is what the others have asked for.
            unacceptable                  | This is unacceptable.
            """)
    void theSameWordsHereAndThereDo(String quotation, String said) {
        assertThat(new RowOfWords(quotation, List.of()).isNearIn(said)).isFalse();
    }

    @Test
    void whatMayStandForAWordCounts() {
        var wrong = new TopicWord("false", Set.copyOf(Terms.of("false wrong")), TopicWord.Weight.SPECIFIC);

        assertThat(new RowOfWords("completely false", List.of(wrong)).isNearIn("That is completely wrong."))
                .isTrue();
    }
}
