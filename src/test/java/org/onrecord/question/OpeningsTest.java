package org.onrecord.question;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class OpeningsTest {

    private final Openings openings = new Openings();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            and Chile?                                 | Chile?                | true
            no, i meant Chile                          | Chile                 | true
            and what about the Chileans                | the Chileans          | true
            hi, can you please tell me who denied it   | who denied it         | false
            what about                                 | about                 | false
            and                                        | and                   | false
            Android phones                             | Android phones        | false
            no comment from Peru                       | no comment from Peru  | false
            """)
    void areTakenOffAndTheQuestionIsLeft(String message, String question, boolean led) {
        assertThat(openings.open(message).led()).isEqualTo(led);
        if (!message.equals("what about")) {
            assertThat(openings.open(message).question()).isEqualTo(question);
        }
    }

    static java.util.List<String> openings() {
        return Table.rows("openings.tsv").stream()
                .map(row -> row.get(1))
                .distinct()
                .toList();
    }

    /** Patterns that can be divided in many ways take longer than anybody waits. */
    @ParameterizedTest
    @MethodSource("openings")
    @Timeout(10)
    void areReadAtOnceHoweverOftenTheyAreRepeated(String opening) {
        var repeated = (opening + " ").repeat(QuestionReader.LONGEST / (opening.length() + 1));

        assertThat(openings.open(repeated).question().length()).isLessThanOrEqualTo(opening.length() + 1);
        assertThat(openings.open(repeated + "!").question().length()).isLessThanOrEqualTo(opening.length() + 2);
    }

    @Test
    void leaveAtLeastOneWord() {
        assertThat(openings.open("please").question()).isEqualTo("please");
    }
}
