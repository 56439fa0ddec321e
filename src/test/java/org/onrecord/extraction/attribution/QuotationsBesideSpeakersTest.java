package org.onrecord.extraction.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Quotations before, behind and around their speakers. */
final class QuotationsBesideSpeakersTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    “The dam is safe,” Mayor Ann Porter said on Monday. | Mayor Ann Porter ; said ; The dam is safe ; say
                    Mayor Ann Porter said: “The dam is safe and it will stay safe.” | Mayor Ann Porter ; said ; The dam is safe and it will stay safe ; say
                    “The dam,” Porter said, “is safe. Nobody has to leave.” | Porter ; said ; The dam // is safe. Nobody has to leave ; say
                    “We have,” she added, “no plans to sell.” | she ; added ; We have // no plans to sell ; say
                    “The dam is safe,” Porter said. “Nobody has to leave.” | Porter ; said ; The dam is safe // Nobody has to leave ; say
                    “The dam is safe,” Porter told reporters. “Nobody has to leave.” | Porter ; told ; The dam is safe // Nobody has to leave ; say
                    According to Ann Porter, “the dam is safe and will stay so.” | Ann Porter ; According to ; the dam is safe and will stay so ; say
                    "This is sad," said Tom Hill, who lives near the dam. | Tom Hill, who lives near the dam ; said ; This is sad ; say
                    «The dam is safe», Porter said. | Porter ; said ; The dam is safe ; say
                    'The dam is safe,' Porter said. 'It was built well.' | Porter ; said ; The dam is safe // It was built well ; say
                    “It was a mistake,” Hill admitted. | Hill ; admitted ; It was a mistake ; admit
                    “Why was nobody told?” asked Hill. | Hill ; asked ; Why was nobody told ; ask
                    Asked about the vote, Hill replied: “I have nothing to say.” | Hill ; replied ; I have nothing to say ; say
                    Hill described the fire and wrote "May we learn from this." | Hill ; described ; the fire ; say
                    Hill described the fire and wrote "May we learn from this." | Hill ; wrote ; May we learn from this ; say
                    Hill said it was “rather odd” and “unwise.” | Hill ; said ; it was “rather odd” and “unwise.” ; say
                    """)
    void readsWhoSpeaksAndWhat(String sentence, String told) {
        assertThat(Told.in(sentence)).contains(told);
    }
}
