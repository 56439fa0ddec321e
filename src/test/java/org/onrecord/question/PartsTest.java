package org.onrecord.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            what did peru admit and when?                              | what did peru admit # when?
            What did Peru admit, and what did Chile say about it?      | What did Peru admit # what did Chile say about it?
            Who closed the port? And when?                             | Who closed the port? # And when?
            Good morning. I check facts. What did Chile deny?          | What did Chile deny?
            how many pumps were sold? i have read three numbers        | how many pumps were sold?
            could you kindly tell me what the mayor said               | what the mayor said
            I would be grateful if you could tell me who denied it.    | who denied it.
            is the bridge safe? what does Brandt think?                | is the bridge safe? - what does Brandt think?
            did Peru sell pumps? what did Chile say?                   | did Peru sell pumps? # what did Chile say?
            can you tell me whether Peru sold pumps?                   | is it true that Peru sold pumps?
            """)
    void areTheQuestionsOfAMessage(String message, String parts) {
        assertThat(Parts.of(message))
                .containsExactlyElementsOf(
                        Arrays.stream(parts.split("#")).map(String::strip).toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "what did Peru and Chile say?",
                "what did the U.S. say about Mr. Brandt",
                "what did Brandt say about what and how they paid",
                "did he say 'we sold it. and what did you do?'",
                "The port stays closed. Nobody has said for how long.",
                "peru on copper and tariffs",
                "who was it and who else"
            })
    void stayOneWhereOneThingIsAsked(String message) {
        assertThat(Parts.of(message)).containsExactly(message);
    }
}
