package org.onrecord.extraction.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Verbs of saying that stand for deeds. */
final class OtherSensesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The senate confirmed judge Porter to the court.",
                "The senate confirmed the nominee.",
                "Congress has repeatedly denied funding for the wall.",
                "The guards denied them entry.",
                "Footage from the union showed a man who fell.",
                "Porter received criticism for not asking more questions.",
                "The office tried to add a line, \"Are you a sailor?\", to the form.",
                "Residents were advised to expect brown water.",
            })
    void deedsAreNoSayings(String sentence) {
        assertThat(Told.in(sentence)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    The senate confirmed the report. | The senate ; confirmed ; the report ; confirm
                    Peru denied the attack. | Peru ; denied ; the attack ; deny
                    The minister confirmed two pilgrims from Chile also died. | The minister ; confirmed ; two pilgrims from Chile also died ; confirm
                    Footage shows that the man fell. | Footage ; shows ; that the man fell ; report
                    """)
    void whatIsToldStays(String sentence, String told) {
        assertThat(Told.in(sentence)).contains(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    Speaking about the film, Porter said it was long. | Porter ; said ; it was long ; say
                    Porter, responding to the announcement on television, attacked the inquiry as garbage. | Porter ; attacked ; the inquiry as garbage ; criticize
                    Lopez and Silva refused to answer whether they would support the dam. | Lopez and Silva ; refused ; to answer whether they would support the dam ; decline
                    """)
    void leadInsAndOpenQuestionsAddNothing(String sentence, String told) {
        assertThat(Told.in(sentence)).containsExactly(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    The members do not all agree on the inquiry. | The members ; do not all agree on ; the inquiry ; not agree
                    Not everyone supports the plan. | Not everyone ; supports ; the plan ; not agree
                    """)
    void notAllIsANegation(String sentence, String told) {
        assertThat(Told.in(sentence)).contains(told);
    }
}
