package org.onrecord.extraction.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Infinitives, gerunds and prepositions as what is said. */
final class VerbsWithInfinitivesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    The union promised to end the strike, and the mayor refused to pay. | The union ; promised ; to end the strike ; promise
                    The union promised to end the strike, and the mayor refused to pay. | the mayor ; refused ; to pay ; decline
                    Peru threatened to close the border. | Peru ; threatened ; to close the border ; threaten
                    The company denied paying bribes but admitted that some records were missing. | The company ; denied ; paying bribes ; deny
                    The company denied paying bribes but admitted that some records were missing. | The company ; admitted ; that some records were missing ; admit
                    Lopez urged Chile to open the border. | Lopez ; urged ; Chile to open the border ; urge
                    The mayor told residents to leave. | The mayor ; told ; residents to leave ; urge
                    Peru warned Chile not to close the border. | Peru ; warned ; Chile not to close the border ; warn
                    The bank declined to comment. | The bank ; declined ; to comment ; decline
                    The bank declined to say who had signed. | The bank ; declined ; to say who had signed ; decline
                    The bank did not respond to a request for comment. | The bank ; did not respond to ; a request for comment ; decline
                    The bank did not immediately respond. | The bank ; did not immediately respond ; did not immediately respond ; decline
                    Officials warned against travel to the coast. | Officials ; warned against ; travel to the coast ; warn
                    Peru called for new talks. | Peru ; called for ; new talks ; urge
                    Peru called on both sides to talk. | Peru ; called on ; both sides to talk ; urge
                    Peru apologized to Chile for the raid. | Peru ; apologized to Chile for ; the raid ; apologize
                    The mayor apologised for the delay. | The mayor ; apologised for ; the delay ; apologize
                    The envoy owned up to the mistake. | The envoy ; owned up to ; the mistake ; admit
                    The envoy ruled out a truce. | The envoy ; ruled out ; a truce ; oppose
                    She insisted on a new vote. | She ; insisted on ; a new vote ; demand
                    Peru voted against the resolution. | Peru ; voted against ; the resolution ; oppose
                    The party plans to appeal. | The party ; plans ; to appeal ; plan
                    Peru is willing to talk. | Peru ; is willing ; to talk ; agree
                    Peru is confident that the talks will succeed. | Peru ; is confident ; that the talks will succeed ; believe
                    The king is expected to resign. | - ; is expected ; The king // to resign ; predict
                    """)
    void readsWhoSaysWhat(String sentence, String told) {
        assertThat(Told.in(sentence)).contains(told);
    }
}
