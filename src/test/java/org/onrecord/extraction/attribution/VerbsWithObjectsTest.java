package org.onrecord.extraction.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Verbs whose object is what is said. */
final class VerbsWithObjectsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    Norway praised the deal. | Norway ; praised ; the deal ; praise
                    The opposition rejected the allegations. | The opposition ; rejected ; the allegations ; deny
                    The opposition rejected the offer. | The opposition ; rejected ; the offer ; oppose
                    The firm dismissed the report as nonsense. | The firm ; dismissed ; the report as nonsense ; deny
                    The senator called the report a lie. | The senator ; called ; the report a lie ; deny
                    Critics described the plan as reckless. | Critics ; described ; the plan as reckless ; criticize
                    The court accused the bank of hiding losses. | The court ; accused ; the bank of hiding losses ; accuse
                    Farmers blamed the ministry for the shortage. | Farmers ; blamed ; the ministry for the shortage ; blame
                    The figures were confirmed by the army. | the army ; were confirmed ; The figures ; confirm
                    The claim was denied by Norway and Sweden. | Norway and Sweden ; was denied ; The claim ; deny
                    The ship sank, a claim that was denied by Chile. | Chile ; was denied ; a claim ; deny
                    The ship sank, Peru said, repeating claims made by Chile and its allies. | Peru ; said ; The ship sank ; say
                    The ship sank, Peru said, repeating claims made by Chile and its allies. | Chile and its allies ; claims made ; The ship sank ; claim
                    The ship sank, Peru said, repeating claims made by Chile and its allies. | Peru ; repeating ; claims made by Chile and its allies ; say
                    Norway recognised the transfer of the land. | Norway ; recognised ; the transfer of the land ; admit
                    Peru neither confirmed nor denied the report. | Peru ; confirmed ; the report ; not confirm
                    Peru neither confirmed nor denied the report. | Peru ; denied ; the report ; not deny
                    Peru declared a day of mourning and closed the schools. | Peru ; declared ; a day of mourning ; say
                    The general can't confirm the losses. | The general ; can't confirm ; the losses ; not confirm
                    Peru ordered an inquiry. | Peru ; ordered ; an inquiry ; demand
                    Chile attacked the decision. | Chile ; attacked ; the decision ; criticize
                    Peru issued a denial of the report. | Peru ; issued a denial of ; the report ; deny
                    Denmark's claim that the cable was cut has not been proven. | Denmark ; claim ; that the cable was cut ; claim
                    Peru expressed support for the treaty. | Peru ; expressed support for ; the treaty ; agree
                    There was a promise by Chile to pay. | Chile ; a promise ; to pay ; promise
                    Kyiv has repeatedly accused Tehran of selling Moscow the drones, a charge Tehran denies. | Kyiv ; has repeatedly accused ; Tehran of selling Moscow the drones ; accuse
                    Kyiv has repeatedly accused Tehran of selling Moscow the drones, a charge Tehran denies. | Tehran ; denies ; Tehran of selling Moscow the drones ; deny
                    The move was condemned by Paris and welcomed by London. | Paris ; was condemned ; The move ; criticize
                    The move was condemned by Paris and welcomed by London. | London ; welcomed ; The move ; praise
                    Neither side has commented on the report. | Neither side ; has commented on ; the report ; decline
                    Campaigners have called the plan "a disaster for wildlife". | Campaigners ; have called ; the plan "a disaster for wildlife" ; criticize
                    """)
    void readsWhoSaysWhat(String sentence, String told) {
        assertThat(Told.in(sentence)).contains(told);
    }
}
