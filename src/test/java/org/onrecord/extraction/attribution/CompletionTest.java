package org.onrecord.extraction.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Contents of which the parser hung a part elsewhere. */
final class CompletionTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    Lopez expressed concern about the town losing its harbor to the bank. | Lopez ; expressed concern about ; the town losing its harbor to the bank ; believe
                    Lopez urged drivers to "take the bridge and not the ferry". | Lopez ; urged ; drivers to "take the bridge and not the ferry" ; urge
                    The office tweeted the repair "took all hands on deck". | The office ; tweeted ; the repair "took all hands on deck" ; say
                    Lopez vowed to harshly punish "those who closed the port". | Lopez ; vowed ; to harshly punish "those who closed the port" ; promise
                    The town declared a state of emergency following the quake. | The town ; declared ; a state of emergency ; say
                    Lopez regards trade under the treaty as harmful. | Lopez ; regards ; trade under the treaty as harmful ; believe
                    Two guests discussed how their lives were changed by the illness, the lockdown and the rules. | Two guests ; discussed ; how their lives were changed by the illness, the lockdown and the rules ; say
                    """)
    void hasItsBeginningAndItsEnd(String sentence, String told) {
        assertThat(Told.in(sentence)).contains(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    The researchers found in most of the lakes fish were smaller. | The researchers ; found ; in most of the lakes fish were smaller ; report
                    The town said in a statement the lakes were clean. | The town ; said ; the lakes were clean ; say
                    """)
    void tellsWhereAFindingHoldsButNotWhereItWasSaid(String sentence, String told) {
        assertThat(Told.in(sentence)).contains(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    Lopez claimed half of the guests of the inn, who rated the food as bad, were not telling the truth. | Lopez ; claimed ; half of the guests of the inn, who rated the food as bad, were not telling the truth ; claim
                    The bank declared the outage, which hit thousands of people, to be a minor one. | The bank ; declared ; the outage, which hit thousands of people, to be a minor one ; say
                    Chile confirmed its first case and Peru had its first death. | Chile ; confirmed ; its first case ; confirm
                    The mayor announced a curfew and closed the schools. | The mayor ; announced ; a curfew ; say
                    The board announced its debate between Porter and Silva would be virtual. | The board ; announced ; its debate between Porter and Silva would be virtual ; say
                    On Thursday, Porter wrote denying Chileans citizenship violated the law. | Porter ; wrote ; denying Chileans citizenship violated the law ; say
                    """)
    void objectsThatTheSentenceGoesOnWithAreClauses(String sentence, String told) {
        assertThat(Told.in(sentence)).contains(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    The tower was built in 1931 and was sold in 1944, according to city records. | city records ; according to ; The tower was built in 1931 and was sold in 1944 ; say
                    The boat was found and towed to the port, according to the police. | the police ; according to ; The boat was found and towed to the port ; say
                    Porter called the plan "a breach of duty," according to NBC. She later left. | NBC ; according to ; Porter called the plan "a breach of duty," ; say
                    """)
    void accordingToHoldsForAllThatSharesASubject(String sentence, String told) {
        assertThat(Told.in(sentence)).contains(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    In a 2006 interview with magazine The Oak, Porter said, "I have been through everything." | Porter ; said ; I have been through everything ; say
                    Speaking to Oak.hu, Ann Porter, Tesco's chief for Central Europe, explained that sales fell. | Ann Porter, Tesco's chief for Central Europe ; explained ; that sales fell ; say
                    """)
    void whoSpeaksIsNotTakenForAPartOfThePlace(String sentence, String told) {
        assertThat(Told.in(sentence)).contains(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    President Ann Porter opposed Silva's statement: "The French plan is out of place." | Silva ; statement
                    Although it is late, the bank noted the need to act: "We can act now," said Ann Porter. | the bank ; noted ; We can act now
                    """)
    void aQuotationIsNotGivenToWhomItAnswersNorToWhoStandsBefore(String sentence, String beginning) {
        assertThat(Told.in(sentence)).noneMatch(told -> told.startsWith(beginning));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    Critics said they had misgivings about Porter, but could not bear to insult Silva. | Critics ; said ; they had misgivings about Porter, but could not bear to insult Silva ; say
                    She said the town was "taking a look" at the rules, and that her plans did not cover every gap. | She ; said ; the town was "taking a look" at the rules, and that her plans did not cover every gap ; say
                    Porter said she hopes to be elected, but she knows that "Silva will always be the king". | Porter ; said ; she hopes to be elected, but she knows that "Silva will always be the king" ; say
                    She plans to keep and in two towns widen the parks. | She ; plans ; to keep and in two towns widen the parks ; plan
                    He vowed to form a joint force, which would include the army. | He ; vowed ; to form a joint force, which would include the army ; promise
                    Porter condemned the raid on Peru, including its use of gas. | Porter ; condemned ; the raid on Peru, including its use of gas ; criticize
                    """)
    void holdsEveryVerbAndSentenceOfTheSpeaker(String sentence, String told) {
        assertThat(Told.in(sentence)).contains(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    The hospital treated ten people who came there, the Herald reported the governor said. | the governor ; said ; The hospital treated ten people who came there ; say
                    The board criticized the move, the mayor not only warning of it but also asking for a delay. | The board ; criticized ; the move ; criticize
                    """)
    void isNotWhatLiesBetweenTwoSpeakers(String sentence, String told) {
        assertThat(Told.in(sentence)).contains(told);
    }
}
