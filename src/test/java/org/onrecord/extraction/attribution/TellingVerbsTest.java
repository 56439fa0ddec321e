package org.onrecord.extraction.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Verbs of telling that the parser tied to nothing or to the wrong words. */
final class TellingVerbsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    Clara Porter of the harbor board said rebuilding the pier, which was damaged by the storm, may take a year. | Clara Porter of the harbor board ; said ; rebuilding the pier, which was damaged by the storm, may take a year ; say
                    The research paper reported larch trees release a number of gases at night. | The research paper ; reported ; larch trees release a number of gases at night ; report
                    The Herald estimated around 300 people attended the concert held in the harbor. | The Herald ; estimated ; around 300 people attended the concert held in the harbor ; estimate
                    The same survey also noted over 40 "dry wells" found in the same valley. | The same survey ; also noted ; over 40 "dry wells" found in the same valley ; say
                    Rosa Porter of Harbor Marine, a firm specialising in nets, told our reporter a buoy will sound automatically even if the crew left it. | Rosa Porter of Harbor Marine, a firm specialising in nets ; told ; a buoy will sound automatically even if the crew left it ; say
                    The bones were only a few inches in length and were about ten thousand years old, Dr Porter told the Herald. | Dr Porter ; told ; The bones were only a few inches in length and were about ten thousand years old ; say
                    The Health Minister for the Lake Region in Peru reported on Friday, 60 confirmed cases of fever in the port. | The Health Minister for the Lake Region in Peru ; reported ; 60 confirmed cases of fever in the port ; report
                    The minister for ports reported on Monday, 21 lost boats in the northern bay. | The minister for ports ; reported ; 21 lost boats in the northern bay ; report
                    The minister for health reported on Monday, 40 cases had been found. | The minister for health ; reported ; 40 cases had been found ; report
                    Estimates by the Chilean government state about 50 thousand illegal nets are sold in the country each year. | Estimates by the Chilean government ; state ; about 50 thousand illegal nets are sold in the country each year ; say
                    The Herald called the resulting water shortage the worst in the country. | The Herald ; called ; the resulting water shortage the worst in the country ; say
                    The president of Peru ordered two weeks of public mourning after the quake. | The president of Peru ; ordered ; two weeks of public mourning ; demand
                    Governor Ann Porter closed the bridge, citing the storm. | Governor Ann Porter ; citing ; the storm ; say
                    Their argument was that tolls are a tool given by law to the towns. | Their ; argument ; that tolls are a tool given by law to the towns ; claim
                    The president took to Twitter to thank voters. | The president ; to thank ; voters ; praise
                    """)
    void haveWhatTheyTell(String sentence, String told) {
        assertThat(Told.in(sentence)).contains(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    Time reported some were selling the posters. | Time ; reported ; some were selling the posters ; report
                    The Committee to Protect Whales reports sixteen other whale deaths in the bay. | The Committee to Protect Whales ; reports ; sixteen other whale deaths in the bay ; report
                    The plan was rejected in a joint letter by Chile, Peru and Bolivia on May 8. | Chile, Peru and Bolivia ; was rejected ; The plan ; oppose
                    There were some ten boats in the bay; according to fishermen, one was found empty at the pier, with the others being taken away. | fishermen ; according to ; one was found empty at the pier, with the others being taken away ; say
                    Lopez was the first on the scene and already there when the police came, by the harbor board's report. | the harbor board ; by the harbor board's report ; Lopez was the first on the scene and already there when the police came ; report
                    A total of 33 boats were lost, per numbers reported by the port. | numbers reported by the port ; per ; A total of 33 boats were lost ; say
                    """)
    void haveTheirSpeaker(String sentence, String told) {
        assertThat(Told.in(sentence)).contains(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    Mayor Ann Porter addressed the town: "No one should go near the river. Low water does not mean low danger." | Mayor Ann Porter ; addressed ; No one should go near the river. Low water does not mean low danger ; urge
                    Ann Porter gave another account of the night, also speaking on the radio: "I offered to leave last night." | Ann Porter ; gave another account ; I offered to leave last night ; say
                    Ann Porter spoke on the radio, "This is going to lead to a flood. Nobody wants that." | Ann Porter ; spoke ; This is going to lead to a flood. Nobody wants that ; say
                    "No sailors were hurt. The ships are at sea by invitation;" read the statement; "we will not be stopped." | the statement ; read ; No sailors were hurt. The ships are at sea by invitation // we will not be stopped ; say
                    """)
    void haveTheQuotationTheyLeadTo(String sentence, String told) {
        assertThat(Told.in(sentence)).contains(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    Porter said it is undemocratic and oppressive. | criticize
                    "I'm outraged by this toll," said Porter.      | criticize
                    "We are grateful to the crew," said Porter.    | praise
                    "She answered me, 'Please let us go.'," said Porter. | say
                    Porter said it would be unacceptable to her.   | say
                    """)
    void doWhatTheWordsDo(String sentence, String act) {
        assertThat(Told.attributions(sentence))
                .first()
                .extracting(told -> told.act().word())
                .isEqualTo(act);
    }
}
