package org.onrecord.extraction.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Clauses that the parser hangs beside the sentence although they stand inside what is said. */
final class StrayClausesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    Porter later claimed to know nothing of the night Lopez was robbed or of the letter. | Porter ; later claimed ; to know nothing of the night Lopez was robbed or of the letter ; claim
                    Lopez said in a filing to the commission that the inquiry started on some day after Lopez openly disclosed the matter. | Lopez ; said ; that the inquiry started on some day after Lopez openly disclosed the matter ; say
                    The clinic has reported more cases of flu, including 40 in the last week before the strike began. | The clinic ; has reported ; more cases of flu, including 40 in the last week before the strike began ; report
                    The union criticized the mayor's refusal to debate virtually, accusing the mayor of hiding. | The union ; criticized ; the mayor's refusal to debate virtually ; criticize
                    The commission announced on Friday the second debate between the mayor and Ann Porter, which was slated for May, has been cancelled. | The commission ; announced ; the second debate between the mayor and Ann Porter, which was slated for May, has been cancelled ; say
                    The ministry said forty boats had been damaged, but no sailors had been hurt. | The ministry ; said ; forty boats had been damaged, but no sailors had been hurt ; say
                    """)
    void belongToWhatIsSaid(String sentence, String told) {
        assertThat(Told.in(sentence)).contains(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    The harbor and nearby market were both evacuated and local police warned sailors to stay away. | police ; warned ; sailors to stay away ; warn
                    On Monday a storm sank boats near the harbor, with the loss rising to 22 boats, reported officials, with 25 others damaged. | officials ; reported ; On Monday a storm sank boats near the harbor, with the loss rising to 22 boats // with 25 others damaged ; report
                    Porter was treated in Lima for many weeks this spring and according to the Ministry of Health he left on foot. | the Ministry of Health ; according to ; he left on foot ; say
                    On the phone, the Royal Canadian Mounted Police (RCMP) denied she had seen it. | the Royal Canadian Mounted Police (RCMP) ; denied ; she had seen it ; deny
                    In Ontario, provincial police Detective Constable Ann Porter stated that the closure drove up the prices. | provincial police Detective Constable Ann Porter ; stated ; that the closure drove up the prices ; say
                    His critics blame the mayor for encouraging farmers to set fires. | the mayor ; encouraging ; farmers to set fires ; urge
                    """)
    void speakersStandWhereTheParserLostThem(String sentence, String told) {
        assertThat(Told.in(sentence)).contains(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    While all agreed it was hard, artist Ann Porter emphasized the need for rest, saying "tonight, I'm going to sleep in the boat." | artist Ann Porter ; emphasized ; the need for rest ; say
                    An official account made the following announcement: "Latest update: forty boats have been reported since the storm." | An official account ; made the following announcement ; Latest update: forty boats have been reported since the storm ; say
                    The office issued a warning: "Forty boats reported since the storm are lost." | The office ; issued a warning ; Forty boats reported since the storm are lost ; say
                    The town council is the only level of state government that is, as local papers noted, completely free, and the councilors make up a tenth of the house. | local papers ; noted ; The town council is the only level of state government that is // completely free, and the councilors make up a tenth of the house ; say
                    The storm sank at least 62 boats, including, according to the ministry, 54 small ones. | the ministry ; according to ; 54 small ones ; say
                    The statement on the loss read: "Porter loved the harbor and the boats." | The statement on the loss ; read ; Porter loved the harbor and the boats ; say
                    Estimates by the government state that 40 boats sank. | Estimates by the government ; state ; that 40 boats sank ; say
                    The mayor ordered flags be flown at half-mast. | The mayor ; ordered ; flags be flown at half-mast ; demand
                    Porter then led, according to Reuters, the largest march ever held to date. | Reuters ; according to ; Porter then led // the largest march ever held to date ; say
                    On Tuesday the ministry announced the decision. | the ministry ; announced ; the decision ; say
                    The ministry announced a plan to close the port. | The ministry ; announced a plan ; to close the port ; plan
                    """)
    void eachCueKeepsItsOwnWords(String sentence, String told) {
        assertThat(Told.in(sentence)).contains(told);
    }
}
