package org.onrecord.extraction.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.article.Passage;

/** Sayings that a parser easily misreads: asides, inverted openings, clauses far from their verb, lost subjects. */
final class HiddenSayingsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    Remarked geologist Ann Porter, "This is a relief from bad news." | geologist Ann Porter ; Remarked ; This is a relief from bad news ; say
                    "We stand ready" tweeted Lopez "to offer whatever help we can to bring it under control." | Lopez ; tweeted ; We stand ready // to offer whatever help we can to bring it under control ; say
                    He said "Rails can only take so much." | He ; said ; Rails can only take so much ; say
                    Naming it a "lost decade" the baker said "We have to wait." | the baker ; said ; We have to wait ; say
                    The slide began, Ohio Highway Patrol described, in the northern lanes of the road. | Ohio Highway Patrol ; described ; The slide began // in the northern lanes of the road ; say
                    The court, Porter explained, cannot act alone. | Porter ; explained ; The court // cannot act alone ; say
                    Even if the plan proves wrong, Lopez said, it has done good. | Lopez ; said ; Even if the plan proves wrong // it has done good ; say
                    The company had "totally lost it", Juan Lopez, the head of its American business, said on Monday in Oslo. | Juan Lopez, the head of its American business ; said ; The company had "totally lost it" ; say
                    "These are strange days," said Juan Lopez, a lawyer for the Oslo Club, who has challenged the coal firms for years. "I don't know what they want." | Juan Lopez, a lawyer for the Oslo Club, who has challenged the coal firms for years ; said ; These are strange days // I don't know what they want ; say
                    “I was there all night and saw it.” — Ann Porter | Ann Porter ; — ; I was there all night and saw it ; say
                    """)
    void findsSpeakersBesideTheirWords(String sentence, String told) {
        assertThat(Told.in(sentence)).contains(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    Peru admits for the first time that it sent ships. | Peru ; admits ; that it sent ships ; admit
                    Lopez told the leaders of the G7 on Oct. 11 that Peru had ordered ships. | Lopez ; told ; that Peru had ordered ships ; say
                    The mill is running again, as the mill claims the ban left it out. | the mill ; claims ; the ban left it out ; claim
                    The hall has 30 seats; reports said nearly all of them were empty. | reports ; said ; nearly all of them were empty ; say
                    The summit agreed at dawn on Sunday to set up a fund. | The summit ; agreed ; to set up a fund ; agree
                    Delegates agreed on Sunday to discuss money for "loss and damage", the harm that poor countries suffer. | Delegates ; agreed ; to discuss money for "loss and damage", the harm that poor countries suffer ; agree
                    Chile had asked Peru for evidence that ships were sold. | Chile ; had asked ; Peru for evidence that ships were sold ; ask
                    Acme accused Bolt on Monday of cheating also with the engines of larger cars, among them models of Coda. | Acme ; accused ; Bolt // of cheating also with the engines of larger cars ; accuse
                    China says that it supports the claims of poor countries, but has no obligation to pay. | China ; says ; that it supports the claims of poor countries, but has no obligation to pay ; say
                    He said that cars with old names were being used, and referred further questions to the ministry. | He ; said ; that cars with old names were being used ; say
                    Porter seconded Lopez's recommendation the boats be added to the register. | Porter ; seconded ; Lopez's recommendation the boats be added to the register ; agree
                    Porter seconded Lopez's recommendation the boats be added to the register. | Lopez ; recommendation ; the boats be added to the register ; urge
                    He announced the cuts on Monday, despite criticism by the Peruvian trade minister. | the Peruvian trade minister ; criticism ; criticism ; criticize
                    Porter called the fund "a down payment" on a common future. | Porter ; called ; the fund "a down payment" on a common future ; say
                    Some farmers condemned the levy, citing the law as a "bad joke" on them. | Some farmers ; citing ; the law as a "bad joke" on them ; say
                    Peru has cited security concerns. | Peru ; has cited ; security concerns ; say
                    """)
    void findsWhatIsSaidBehindOtherWords(String sentence, String told) {
        assertThat(Told.in(sentence)).contains(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    Peru's climate minister, Ann Porter, whose country leads the largest group of small countries, demanded that the fund be decided on at this summit. | Peru's climate minister, Ann Porter ; demanded ; that the fund be decided on at this summit ; demand
                    Lopez, in a speech to veterans in Virginia, said he would order a review and warned against haste. | Lopez ; warned against ; haste ; warn
                    Porter said there was a lack of light and urged the crowd to stay. | Porter ; urged ; the crowd to stay ; urge
                    Porter said there was a lack of light and urged the crowd to stay. | Porter ; said ; there was a lack of light ; say
                    Bolt said that the engine could be mended at a cost of some millions, and promised to send it again. | Bolt ; promised ; to send it again ; promise
                    Bolt sold its stores in March; announced leaving the market in May. | Bolt ; announced ; leaving the market in May ; say
                    On live television Lopez also attacked the proclamation. | Lopez ; also attacked ; the proclamation ; criticize
                    Rep. Ann Lopez (D-Mass.) said the law was old. | Rep. Ann Lopez (D-Mass.) ; said ; the law was old ; say
                    The call was quickly seconded by Chancellor Ann Porter. | Chancellor Ann Porter ; was quickly seconded ; The call ; agree
                    """)
    void findsTheSpeakerThatAVerbShares(String sentence, String told) {
        assertThat(Told.in(sentence)).contains(told);
    }

    @Test
    void readsAHeadlineThatEndsWithItsSpeaker() {
        assertThat(Told.in(
                        "Only a small number, months before the invasion, foreign minister says", Passage.Kind.TITLE))
                .containsExactly("foreign minister ; says ; Only a small number, months before the invasion ; say");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The weather explains the increase.",
                "The union gave up its resistance to the fund.",
                "Peru should understand that the price is high.",
                "The group focuses on the economy.",
                "The magazine named the bridge among the best of the year.",
                "The rail was examined to determine if it had held.",
                "The fire brigade responded to reports of a crash.",
                "The group came to Lyon to celebrate a birthday.",
                "The team used the telescope to assess changes in the light.",
                "The shop accepted cryptocurrency.",
                "The driver had a life-threatening wound.",
                "Olivier portrayed Hamlet in 1948."
            })
    void findsNothingWhereNobodySpeaks(String sentence) {
        assertThat(Told.in(sentence)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Lopez calls on Peru to stop supporting Chile.",
                "They demanded that in return all countries promise deeper cuts."
            })
    void citesNobodyForWhatIsOnlyWanted(String sentence) {
        assertThat(Told.in(sentence)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Lopez said she would leave the office if the council opposed the plan. | Lopez ; said ; she would leave the office if the council opposed the plan ; say
                    Lopez had said she was busy, but would open the bridge. | Lopez ; had said ; she was busy, but would open the bridge ; say
                    Lopez said the crew were “brave women” while Minister Ann Porter wrote that the ship was safe. | Lopez ; said ; the crew were “brave women” ; say
                    """)
    void tellsTheSpeakersOwnWordsOnly(String sentence, String told) {
        assertThat(Told.in(sentence)).contains(told).noneMatch(other -> other.startsWith("the council"));
    }
}
