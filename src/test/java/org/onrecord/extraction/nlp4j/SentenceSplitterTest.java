package org.onrecord.extraction.nlp4j;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.extraction.syntax.Sentence;

class SentenceSplitterTest {

    /** Each line is split where it has a bar. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "The mayor resigned. | The council met on Monday.",
                "Gen. J. D. Brown met Dr. Alice Green. | They spoke on Nov. 5 about No. 7.",
                "The talks were held in the U.S. | The minister did not attend.",
                "The talks were held in the U.S. Senate on Friday.",
                "He met officials of the U.N. on Friday. | She did not.",
                "Harbour Inc. bought Mills Corp. in May. | It paid $5.4 million.",
                "The shop belongs to Harbour Inc. | But the house does not.",
                "They met at 5 p.m. on Friday. | They met again at 9 p.m. | No one spoke.",
                "He was born in Calif. and lives in Boston, Mass. | He is 50.",
                "They arrived on Nov. 5. | The others came later.",
                "“We will not go.” | “They will,” she added.",
                "“We will not go.” | The mayor then left.",
                "\"We will not go.\" | The mayor then left.",
                "\" We will not go . \" | The mayor then left .",
                "‘We will not go.’ | The mayor then left.",
                "He said, \"It is over[.]\" | She went on to say that it was late.",
                "यह खत्म है। | He left.",
                "“Why now?” he asked. | Nobody knew.",
                "“Why now?” Smith asked. | Nobody knew.",
                "“Why now?” the mayor of Harbour asked.",
                "\"Never again!\" Mayor Alice Green told reporters on Monday.",
                "“Why now?” | The council did not say.",
                "“Why now?” | Smith had no answer to that.",
                "Will it rain? | It may.",
                "The plan (it was approved in May.) was dropped.",
                "The answer is no. | She said no. 5 was his.",
                "It costs 5. | He is ill. | She waits for the sun.",
                "They chose plan B. | The council agreed with J. A. Green.",
                "The firm (Harbour Inc.) denied it.",
                "“It is over,” said Lt. Col. Green, “and we know it.” | “Nobody won.”",
                "“It is over.” — Alice Green",
                "He waited ... and then left.",
                "The approx. date is known. | al-Harbour is a town.",
                "Yahoo! said so. | Nobody else did.",
                "He said: “We will go. | We will win.” | She laughed."
            })
    void endsSentencesWhereTheyEnd(String marked) {
        var expected = List.of(marked.split(" \\| ", -1));

        var sentences = TestParser.sentences(marked.replace(" | ", " "));

        assertThat(sentences).isEqualTo(expected);
    }

    @Test
    void neverGoesOverTheEndOfALine() {
        assertThat(TestParser.sentences("Mayor resigns\nThe mayor said\r\nshe would go"))
                .containsExactly("Mayor resigns", "The mayor said", "she would go");
    }

    @Test
    void cutsWhatIsTooLongForOneSentenceAndDropsNothing() {
        var endless = "the quick brown fox said that ".repeat(300).strip();

        var sentences = TestParser.parse(endless);

        assertThat(sentences)
                .extracting(sentence -> sentence.tokens().size())
                .allMatch(size -> size <= SentenceSplitter.LONGEST);
        assertThat(sentences).flatExtracting(Sentence::tokens).hasSize(6 * 300);
    }
}
