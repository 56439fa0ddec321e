package org.onrecord.extraction.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sayings whose cue is no single verb: idioms, sources behind a preposition, what is received, colons. */
final class IdiomsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    The mayor took issue with the plan. | The mayor ; took issue with ; the plan ; criticize
                    The union threw its support behind the strike. | The union ; threw its support behind ; the strike ; agree
                    The mayor paid tribute to the crew. | The mayor ; paid tribute to ; the crew ; praise
                    Lopez made the case that the dam was safe. | Lopez ; made the case ; that the dam was safe ; claim
                    The bank was of the opinion that rates would fall. | The bank ; was of the opinion ; that rates would fall ; believe
                    The plan drew sharp criticism from farmers. | farmers ; drew sharp criticism from ; The plan ; criticize
                    """)
    void verbAndNounAreTheCue(String sentence, String told) {
        assertThat(Told.in(sentence)).contains(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    By the ministry's own count, 30 boats sank. | the ministry ; By the ministry's own count ; 30 boats sank ; estimate
                    In the words of Ann Lopez, the deal is "a gift". | Ann Lopez ; In the words of ; the deal is "a gift" ; say
                    In the mayor's opinion the deal is a mistake. | the mayor ; In the mayor's opinion ; the deal is a mistake ; believe
                    Per the ministry, 30 boats sank. | the ministry ; Per ; 30 boats sank ; say
                    """)
    void aSourceStandsBehindAPreposition(String sentence, String told) {
        assertThat(Told.in(sentence)).contains(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    The ministry of health issued a statement: "No patient was harmed." | The ministry of health ; issued a statement ; No patient was harmed ; say
                    Chile's interior minister took to Twitter: "The port is open." | Chile's interior minister ; took to Twitter ; The port is open ; say
                    People like him, she said. | she ; said ; People like him ; say
                    """)
    void whatIsUtteredStandsBesideIt(String sentence, String told) {
        assertThat(Told.in(sentence)).contains(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    On Thursday officials reported the count of boats at the quay fell to 58. | officials ; reported ; the count of boats at the quay fell to 58 ; report
                    In remarks to the Oak news service, Ann Lopez of Lima observed, "I have seen this before." | Ann Lopez of Lima ; observed ; I have seen this before ; say
                    As many lawyers, including Mr. Porter, have pointed out, the firm is free to sell. | many lawyers, including Mr. Porter ; have pointed out ; the firm is free to sell ; say
                    Internal letters from his bank account show he sold the boats. | Internal letters from his bank account ; show ; he sold the boats ; report
                    One of the doctors who sent the letter called Porter a quack. | One of the doctors who sent the letter ; called ; Porter a quack ; say
                    """)
    void aSubjectIsFoundWhereverTheParserHungIt(String sentence, String told) {
        assertThat(Told.in(sentence)).contains(told);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "In view of the storm the port was closed.",
                "The tax is nine dollars per person.",
                "The club received support from a bank.",
                "The shop called a taxi a day later."
            })
    void findsNothingWhereNobodyIsCited(String sentence) {
        assertThat(Told.in(sentence)).isEmpty();
    }
}
