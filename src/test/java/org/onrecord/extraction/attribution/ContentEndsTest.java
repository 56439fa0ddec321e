package org.onrecord.extraction.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where what somebody says begins and ends. */
final class ContentEndsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    The bulletin also said Peru had closed the port and Chile would be sending boats. | The bulletin ; also said ; Peru had closed the port and Chile would be sending boats ; say
                    Police reported the driver left the inn and continued to threaten others. | Police ; reported ; the driver left the inn and continued to threaten others ; report
                    Lopez said the bank had no plan for the port, and that the council should decide who runs it. | Lopez ; said ; the bank had no plan for the port, and that the council should decide who runs it ; say
                    The mayor said that it was too soon to tell whether the dam had failed, and there was no sign of a leak. | The mayor ; said ; that it was too soon to tell whether the dam had failed, and there was no sign of a leak ; say
                    The old ferry was not safe, inspectors have said, and should not have left the port. | inspectors ; have said ; The old ferry was not safe // should not have left the port ; say
                    Lopez discusses her childhood, the harbor, her plans for the inn, and a number of issues. | Lopez ; discusses ; her childhood, the harbor, her plans for the inn, and a number of issues ; say
                    The owners claimed Porter first complained of noise, not smoke. | The owners ; claimed ; Porter first complained of noise, not smoke ; claim
                    Smith said the law was old, but a new one would be worse. | Smith ; said ; the law was old, but a new one would be worse ; say
                    Lopez said the new road would cut the park in two, leaving no room for a school. | Lopez ; said ; the new road would cut the park in two, leaving no room for a school ; say
                    """)
    void secondClausesAndListsBelongToIt(String sentence, String told) {
        assertThat(Told.in(sentence)).contains(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    The bank announced its decision although Lopez had told the board to wait. | The bank ; announced ; its decision ; plan
                    The council insists that the budget include money for the bridge, but the mayor has not signed it. | The council ; insists ; that the budget include money for the bridge ; demand
                    Lopez said the crew would try to lift the boat, though she acknowledged it was late. | Lopez ; said ; the crew would try to lift the boat ; say
                    Judge Ann Porter dismissed the complaint in a ruling printed Friday. | Judge Ann Porter ; dismissed ; the complaint ; oppose
                    Porter has admitted to taking the money, according to prosecutors, but the bank keeps a list of donors. | prosecutors ; according to ; Porter has admitted to taking the money ; say
                    The Herald reached out to Lopez, one of the owners of the inn, however Lopez said she "will not talk of the sale today". | Lopez ; said ; she "will not talk of the sale today" ; say
                    The bill passed, with 31 members backing the bill, and 19 ministers opposing it. | 31 members ; backing ; the bill ; agree
                    Lopez denounced the vote as unfair, with Porter calling it a theft. | Lopez ; denounced ; the vote as unfair ; criticize
                    Some sailors would pay more under the plan, according to a new study, whose authors were seven. | a new study, whose authors were seven ; according to ; Some sailors would pay more under the plan ; say
                    """)
    void whatTheReporterAddsDoesNot(String sentence, String told) {
        assertThat(Told.in(sentence)).contains(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    Witnesses, according to The Herald, said a man approached and hit a guard. | The Herald ; according to ; Witnesses // said a man approached and hit a guard ; say
                    Lopez asked the court in Lima intervene in the case. | Lopez ; asked ; the court in Lima intervene in the case ; ask
                    Lopez argued against the toll, proposing the speed limit be lowered to 30. | Lopez ; proposing ; the speed limit be lowered to 30 ; urge
                    Lopez told CNN Ann Porter had left the bank. | Lopez ; told ; Ann Porter had left the bank ; say
                    Residents called for her resignation after revelations she and her sons sent rude letters. | Residents ; called for ; her resignation after revelations she and her sons sent rude letters ; urge
                    Lopez voiced her readiness to take the post, writing, "The town needs a plan and calm." | Lopez ; writing ; The town needs a plan and calm ; say
                    The court issued a ruling against Porter finding that the bank could see her records. | The court ; finding ; that the bank could see her records ; report
                    The bank declared the new loan — the largest since 2010 — to be a success. | The bank ; declared ; the new loan — the largest since 2010 — to be a success ; say
                    The site suggested theft, perhaps to sell the cargo, is now the likeliest reason. | The site ; suggested ; theft, perhaps to sell the cargo, is now the likeliest reason ; claim
                    Lopez told The Daily Post radio reports were being checked. | Lopez ; told ; radio reports were being checked ; say
                    """)
    void theParserHidesPartsOfIt(String sentence, String told) {
        assertThat(Told.in(sentence)).contains(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    Lopez attacked the inquiry as a show: "The board has failed us, and now it wants to fail the town." | Lopez ; attacked ; the inquiry as a show // The board has failed us, and now it wants to fail the town ; criticize
                    Lopez sharply criticized the council's decision, which Porter has referred to as "a joke" and a "waste". | Porter ; has referred to ; the council's decision // as "a joke" and a "waste" ; say
                    The council voted to pass the "Clean Harbor Act 2019" which closed the port. | The council ; voted ; to pass the "Clean Harbor Act 2019" which closed the port ; plan
                    Lopez said, "The note shows that they know nothing. The "free port" is closed. They should open it." | Lopez ; said ; The note shows that they know nothing. The "free port" is closed. They should open it ; urge
                    Lopez described her as "a good woman with much knowledge in the field [who] stands firm on her views, gets on with the board and has the skill to lead." | Lopez ; described ; her as "a good woman with much knowledge in the field [who] stands firm on her views, gets on with the board and has the skill to lead." ; say
                    """)
    void quotationsBesideItBelongToIt(String sentence, String told) {
        assertThat(Told.in(sentence)).contains(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    LIMA ― The mayor's plan is an insult to all sailors, Porter said. | Porter ; said ; The mayor's plan is an insult to all sailors ; say
                    However, slower growth in rich nations is being offset by the poor ones, the bank said. | the bank ; said ; slower growth in rich nations is being offset by the poor ones ; say
                    The park, where crowds have met, is near the stadium, which, Lopez said, is usually full of people. | Lopez ; said ; the stadium, which // is usually full of people ; say
                    On CBS's "Face the Nation," Lopez said the recent spate of raids demands that all people engage in "more listening". | Lopez ; said ; the recent spate of raids demands that all people engage in "more listening" ; say
                    Lopez also said earlier he might rename the tower. | Lopez ; also said ; he might rename the tower ; say
                    The tower's status is old. “Here it stands, babe,” Lopez said. | Lopez ; said ; Here it stands, babe ; say
                    President Lopez said — as reported by the Daily News — "The tower will no longer be called so. Its status will change." | President Lopez ; said ; The tower will no longer be called so. Its status will change ; say
                    """)
    void placesTitlesAndRelaysBeforeItAreNoPartOfIt(String sentence, String told) {
        assertThat(Told.in(sentence)).contains(told);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Lopez assumed the presidential nomination.",
                "The frogs defended themselves from snakes.",
                "Moves were only allowed if a doctor determined that the man was ill.",
                "The ministry has a policy of not charging ministers with crimes.",
                "Some sailors would see that their dues go up.",
                "The law lets the people decide how to use the land.",
                "He was out on bail, also called bond, since May."
            })
    void deedsAndIdeasAreNoSayings(String sentence) {
        assertThat(Told.in(sentence)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    Lopez said, "I can't guarantee that it works but we'll see what we can do." | Lopez ; said ; I can't guarantee that it works but we'll see what we can do ; say
                    Lopez said, "Nobody knows whether or not we will bend over." | Lopez ; said ; Nobody knows whether or not we will bend over ; say
                    Lopez found it curious that she was called a pirate. | Lopez ; found ; it curious that she was called a pirate ; believe
                    Lopez said, "A thing that should not have been sold was sold." | Lopez ; said ; A thing that should not have been sold was sold ; say
                    Peru does not recognize the existence of the state. | Peru ; does not recognize ; the existence of the state ; not agree
                    The bank appealed the decision to the high court. | The bank ; appealed ; the decision to the high court ; oppose
                    The bank has yet to respond to a request for comment. | The bank ; to respond to ; a request for comment ; decline
                    """)
    void theWordsGiveTheAct(String sentence, String told) {
        assertThat(Told.in(sentence)).contains(told);
    }
}
