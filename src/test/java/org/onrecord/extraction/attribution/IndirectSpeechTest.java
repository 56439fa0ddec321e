package org.onrecord.extraction.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Clauses that tell what somebody said. */
final class IndirectSpeechTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    The minister said the talks had failed, adding that a new round was near. | The minister ; said ; the talks had failed ; say
                    The minister said the talks had failed, adding that a new round was near. | The minister ; adding ; that a new round was near ; say
                    The minister said the talks had failed and that a new round was near. | The minister ; said ; the talks had failed and that a new round was near ; say
                    She said she did not know, but that she would ask. | She ; said ; she did not know, but that she would ask ; say
                    The minister called on Norway to stop the sale, and warned that prices would rise. | The minister ; called on ; Norway to stop the sale ; urge
                    The minister called on Norway to stop the sale, and warned that prices would rise. | The minister ; warned ; that prices would rise ; warn
                    The minister told a news conference the ship had sunk. | The minister ; told ; the ship had sunk ; say
                    The mayor told residents that the river would rise. | The mayor ; told ; that the river would rise ; say
                    The pact is dead, Lopez and Silva said in a joint statement. | Lopez and Silva ; said ; The pact is dead ; say
                    The plant will close in May, the Oslo Times reported, citing two officials. | the Oslo Times ; reported ; The plant will close in May ; report
                    The treaty, officials say, was broken. | officials ; say ; The treaty // was broken ; say
                    Chile broke the treaty, said Maria Lopez, the foreign minister of Peru. | Maria Lopez, the foreign minister of Peru ; said ; Chile broke the treaty ; say
                    The minister, who is ill, said he would resign. | The minister, who is ill ; said ; he would resign ; say
                    The minister was quoted by Tass as saying that the ship sank. | The minister ; saying ; that the ship sank ; say
                    She never admitted that she was there. | She ; never admitted ; that she was there ; not admit
                    The spokesman did not deny that the tanker had left. | The spokesman ; did not deny ; that the tanker had left ; not deny
                    Oslo and its Nordic allies believe the cable was cut. | Oslo and its Nordic allies ; believe ; the cable was cut ; believe
                    Residents fear that the river will rise. | Residents ; fear ; that the river will rise ; believe
                    A survey found that prices had risen. | A survey ; found ; that prices had risen ; report
                    Lopez made it clear that the border was closed. | Lopez ; made it clear ; that the border was closed ; say
                    Chile accuses Peru of breaking treaty, says talks are over | Chile ; accuses ; Peru of breaking treaty ; accuse
                    Chile accuses Peru of breaking treaty, says talks are over | Chile ; says ; talks are over ; say
                    The plant will close in May, according to the Oslo Times. | the Oslo Times ; according to ; The plant will close in May ; say
                    Chile, according to Peru, broke the treaty. | Peru ; according to ; Chile // broke the treaty ; say
                    State television quoted the general as saying the attack had been repelled. | the general ; saying ; the attack had been repelled ; say
                    The White House said it was "deeply concerned", while the Pentagon said it had no information. | The White House ; said ; it was "deeply concerned" ; say
                    The White House said it was "deeply concerned", while the Pentagon said it had no information. | the Pentagon ; said ; it had no information ; say
                    """)
    void readsWhoSaysWhat(String sentence, String told) {
        assertThat(Told.in(sentence)).contains(told);
    }
}
