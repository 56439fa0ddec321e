package org.onrecord.extraction.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words of saying where nobody says anything, or somebody whose word it is not. */
final class NotSaidTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Lopez might apologize for the delay.",
                "Lopez will address the council on Monday.",
                "Lopez committed five million pesos.",
                "The patient showed signs of a cold.",
                "Lopez gave a speech in the harbor.",
                "He found a way for expressing very large numbers.",
                "Lopez was admitted to the academy in 1992.",
                "The police questioned the driver for an hour.",
                "The parliament released a new stamp.",
                "The measure plans to end the shortage.",
                "Did the mayor admit the mistake?",
                "Her old enthusiasm for boats made no friends.",
                "The flood claimed forty lives.",
                "The office accepts donations until Friday.",
                "The guests were locked in a room and given clues.",
                "Porter was elected a fellow of the club and admitted to the academy in 1992.",
                "Leon Porter, often referred to as \"The Lion Man\", was in the harbor.",
                "Red notices are issued to ask the police for help.",
                "The club refrained from announcing its position.",
                "Porter challenged himself to climb the mast.",
                "The scientists were able to calculate the age of the boat.",
            })
    void everydaySensesAndWhatIsOnlyPossibleTellNothing(String sentence) {
        assertThat(Told.in(sentence)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    Lopez could not confirm the report. | Lopez ; could not confirm ; the report ; not confirm
                    Lopez will not support the dam. | Lopez ; will not support ; the dam ; not agree
                    Lopez would like to sell the boats. | Lopez ; would like ; to sell the boats ; want
                    Lopez gave a speech about the harbor. | Lopez ; gave a speech about ; the harbor ; say
                    Lopez offered her condolences to the crew. | Lopez ; offered ; her condolences ; say
                    Lopez questioned the result of the vote. | Lopez ; questioned ; the result of the vote ; criticize
                    Lopez has never seen the report, Porter said. | Porter ; said ; Lopez has never seen the report ; say
                    "I have never seen such a storm," Porter said. | Porter ; said ; I have never seen such a storm ; say
                    Some reports suggest a rise. | Some reports ; suggest ; a rise ; claim
                    Porter insists that the treaty include a rule on fishing. | Porter ; insists ; that the treaty include a rule on fishing ; demand
                    """)
    void positionsAndUtterancesAreSaid(String sentence, String told) {
        assertThat(Told.in(sentence)).contains(told);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"Lopez wants to close every school in the town,\" Porter said.",
                "\"They know that the law is weak,\" Porter said.",
                "\"She ignores the law and the courts,\" Porter said.",
            })
    void wishesAndBeliefsInAnOpponentsWordsAreNotOnRecord(String sentence) {
        assertThat(Told.in(sentence)).singleElement().asString().startsWith("Porter ; said");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    Lopez said the dam was safe in a statement on Monday. | Lopez ; said ; the dam was safe ; say
                    Lopez condemned the raid in a joint statement with Peru. | Lopez ; condemned ; the raid ; criticize
                    The clerk said the boat sank in May without elaborating. | The clerk ; said ; the boat sank in May ; say
                    Deputies attacked the inquiry, with Ann Lopez of Ohio calling it "unfair". | Deputies ; attacked ; the inquiry ; criticize
                    Deputies attacked the inquiry, with Ann Lopez of Ohio calling it "unfair". | Ann Lopez of Ohio ; calling ; it "unfair" ; criticize
                    The government suggested the debt was a factor; according to prosecutors, he owed a million. | The government ; suggested ; the debt was a factor ; claim
                    The government suggested the debt was a factor; according to prosecutors, he owed a million. | prosecutors ; according to ; he owed a million ; say
                    Lopez called for talks "in the spirit of the old treaty". | Lopez ; called for ; talks "in the spirit of the old treaty" ; urge
                    Commenting on the talks, Lopez said the day had "a lot of noise, a lot of confusion". | Lopez ; said ; the day had "a lot of noise, a lot of confusion" ; say
                    "We are ready," Lopez said, repeating her remarks of January 2. | Lopez ; repeating ; her remarks of January 2 ; say
                    """)
    void whatBelongsToAnotherCueOrToTheOccasionIsNoContent(String sentence, String told) {
        assertThat(Told.in(sentence)).contains(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    The mayor said on Friday the United States is "at the edge of a storm". | The mayor ; said ; the United States is "at the edge of a storm" ; say
                    Lopez told the press a long search with three boats had found nothing in the water. | Lopez ; told ; a long search with three boats had found nothing in the water ; say
                    Peru had the most cases, with the next country, Chile, reporting 37 deaths. | the next country, Chile ; reporting ; 37 deaths ; report
                    He stayed away since 2014, which his wife said was due to his age. | his wife ; said ; which // was due to his age ; say
                    Regarding which part was hardest for the boys, Lopez said it was English. | Lopez ; said ; it was English ; say
                    Lopez did not concede or admit any fault of hers. | Lopez ; admit ; any fault of hers ; not admit
                    """)
    void findsSubjectsAndClausesThatTheParserHungElsewhere(String sentence, String told) {
        assertThat(Told.in(sentence)).contains(told);
    }
}
