package org.onrecord.extraction.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sentences of which the parser took the subject, the clause or its end for something else. */
final class StraySubjectsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    The embassy confirmed three sailors from Chile also drowned. | The embassy ; confirmed ; three sailors from Chile also drowned ; confirm
                    The minister ruled out a ban, a day after Peru asked for it, but said the port was closed. | The minister ; said ; the port was closed ; say
                    The study showed small fish like perch and bream can smell. | The study ; showed ; small fish like perch and bream can smell ; report
                    Speaking to Reuters, a guest Ann Porter said, "We have been here for ten years". | a guest Ann Porter ; said ; We have been here for ten years ; say
                    Ann Lopez told MSNBC Porter "was a good friend," while President Silva noted his "wit" on Twitter. | Ann Lopez ; told ; Porter "was a good friend," ; say
                    The box was placed on a table in a hall, stated Minister of Information Omar al-Amin, and was left outside a shop. | Minister of Information Omar al-Amin ; stated ; The box was placed on a table in a hall // and was left outside a shop ; say
                    """)
    void haveThemAgain(String sentence, String told) {
        assertThat(Told.in(sentence)).contains(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    Lopez also alleged the harbor board are "hiding the losses of the last ten years", whose sum was not published. | Lopez ; also alleged ; the harbor board are "hiding the losses of the last ten years", whose sum was not published ; claim
                    They found the longer each boat waited, the more it tended to leak. | They ; found ; the longer each boat waited, the more it tended to leak ; report
                    Twelve sailors drowned and nine were saved, according to the port. | the port ; according to ; Twelve sailors drowned and nine were saved ; say
                    """)
    void haveTheWholeClause(String sentence, String told) {
        assertThat(Told.in(sentence)).contains(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    Some analysts considered this a settled matter, with critic Ann Porter having declared it on her blog as "the dullest vote ever". | Some analysts ; considered ; this a settled matter ; believe
                    They were followed by, according to reports, nearly 2000 people. | reports ; according to ; They were followed by // nearly 2000 people ; say
                    Porter has said the park should be closed, and her critics, who include the mayor, blame her for it. | Porter ; has said ; the park should be closed ; say
                    Experts debate whether the lake was drained by farmers, but there is agreement that it was deep. | Experts ; debate ; whether the lake was drained by farmers ; ask
                    The board asked for the sum to be kept secret, but the clerk stated the bridge was financed by a bank, so it is not a matter of taxes. | the clerk ; stated ; the bridge was financed by a bank, so it is not a matter of taxes ; say
                    He has come out against tolls for all. | He ; has come out against ; tolls for all ; oppose
                    Porter found the raid justified. | Porter ; found ; the raid justified ; believe
                    The vote was described by Porter as a "turning point", saying he would stay. | Porter ; saying ; he would stay ; say
                    The agency declared the outbreak a pandemic on March 11. | The agency ; declared ; the outbreak a pandemic ; say
                    Porter announced his resignation in 1995. | Porter ; announced ; his resignation ; say
                    Chile agreed with Airbus to open a factory. | Chile ; agreed ; to open a factory ; agree
                    Ministers projected a failure if the rules were overlooked. | Ministers ; projected ; a failure if the rules were overlooked ; predict
                    Porter offered to resign if Peru won the match. | Porter ; offered ; to resign if Peru won the match ; promise
                    """)
    void haveNothingOfOthersAndNothingLost(String sentence, String told) {
        assertThat(Told.in(sentence)).contains(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    These findings support the hypothesis the lake could have been deeper.
                    The senate confirmed him on Friday.
                    The researchers compared the older skulls to those of cats.
                    The board has a system of reporting abuse to the police.
                    They feature a video on their site highlighting her career.
                    The event was supported financially by the harbor bank.
                    Friday was the third night in a row that the Chileans protested.
                    Porter, the governor, has until May to release plans to fill the seat.
                    """)
    void tellNothing(String sentence) {
        assertThat(Told.in(sentence)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    The authors proposed that the bird flapped as it ran. | claim
                    The authors proposed that the port be closed. | urge
                    The court issued an opinion on the closing of the port. | say
                    "I am glad, but I will also tell you it is not over," Porter said. | say
                    They acknowledged her cousin as the new queen. | agree
                    "A few set pieces let us down," Porter said. | say
                    "Let us go down to the port," Porter said. | urge
                    """)
    void doWhatTheirWordsDo(String sentence, String act) {
        assertThat(Told.in(sentence)).singleElement().asString().endsWith(" ; " + act);
    }
}
